using Gateway.Catalog;
using Gateway.Import.Inputs;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Gives a stop the readings of its name, which are in another table of the timetable.</summary>
internal sealed class StopNameStep(RowSetting setting)
{
    private readonly Entity entity = setting.Binding.Map.Entity;
    private readonly FeedFacts? facts = setting.Feed?.Feed.Facts.Value;

    public void Read(RowDraft row)
    {
        if (facts is not null)
        {
            row[Column(ColumnRole.NameKana)] ??= Find(facts.Kana, row);
            row[Column(ColumnRole.NameEnglish)] ??= Find(facts.English, row);
        }
    }

    private string? Find(IReadOnlyDictionary<string, string> names, RowDraft row) =>
        names.GetValueOrDefault(row.Text(Column(ColumnRole.Name)) ?? "")
            ?? names.GetValueOrDefault(row.Text(Column(ColumnRole.Code)) ?? "");

    private Column Column(ColumnRole role) => entity.Column(role);
}
