using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Empties the places of an event that only say that there is none (なし), or none yet (未定). That it is not held is more than that, and
/// goes into the remarks.
/// </summary>
internal sealed partial class NoPlaceStep(Binding binding)
{
    private readonly BoundField[] places = binding.FindAll(ColumnRole.VenueName, ColumnRole.MeetingPlace, ColumnRole.Address);
    private readonly Column remarks = binding.Map.Entity.StoredMembers().First(m => m.Path == "remarks").Column;

    public void Read(RowDraft row)
    {
        foreach (var place in places)
        {
            if (row.Text(place.Column) is not { } text)
            {
                continue;
            }

            var folded = CellText.Fold(text);
            var isOff = Off().IsMatch(folded);
            if (!isOff && !CellText.IsPlaceholder(folded) && !None().IsMatch(folded))
            {
                continue;
            }

            Binding.First(place.Cells, row.Cells, out var cell);
            row.Note(CellRules.Placeholder, cell, text);
            row[place.Column] = null;
            if (isOff)
            {
                row[remarks] = row.Text(remarks) is { } more ? $"{more}\n{text}" : text;
            }
        }
    }

    /// <summary>The whole text, perhaps after a reason: 屋外のため、なし.</summary>
    [GeneratedRegex("""
        ^(?:[^。、]{1,30}(?:ため|により|ので)、?)?(?:(?:開催|実施|集合)?(?:会場|場所)(?:は|:)?)?
        (?:特に?(?:なし|無し)|なし|無し|ありません|未定|未確定|調整中|検討中|(?:後日|追って)(?:発表|決定|連絡|お知らせ|案内))(?:です|します|いたします)?。?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex None();

    [GeneratedRegex("^(?:[^。、]{1,30}(?:ため|により|ので)、?)?(?:開催|実施)(?:は|を)?(?:し|いたし|致し)ません(?:でした)?。?$", RegexOptions.CultureInvariant)]
    private static partial Regex Off();
}
