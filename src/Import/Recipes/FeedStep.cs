using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Sets the timetable of a row, and the period for which that is valid as a whole.</summary>
internal sealed class FeedStep(RowSetting setting)
{
    private readonly Column feed = setting.Binding.Map.Entity.Column(ColumnRole.Feed);

    /// <summary>The columns of that period; null where rows state days of their own, which take precedence.</summary>
    private readonly (Column From, Column To)? valid = setting.Binding.Map.Entity is var entity
        && entity.FindColumn(ColumnRole.ServiceDay) is null && entity.FindColumn(ColumnRole.ServiceFrom) is { } from
            ? (from, entity.Column(ColumnRole.ServiceTo))
            : null;

    private bool isTold;

    public void Read(RowDraft row)
    {
        row[feed] = setting.FeedKey;
        if (valid is var (from, to) && setting.Feed?.Feed.Facts.Value is { } facts)
        {
            (row[from], row[to]) = (facts.ValidFrom, facts.ValidTo);
            if (!isTold && facts.StatedTo is { } stated && string.CompareOrdinal(stated, facts.ValidTo) < 0)
            {
                isTold = true;
                row.Note(TimetableRules.EndsEarlier, value: $"{stated} < {facts.ValidTo}");
            }
        }
    }
}
