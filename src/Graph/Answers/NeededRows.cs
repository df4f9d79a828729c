using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>Rows that a list's filter names by id, and without which the list has no answer.</summary>
internal static class NeededRows
{
    /// <summary>Returns why a list has no answer; null when all rows are there.</summary>
    public static Refusal? Refusal(BoundOperation operation, ReadResults results, IReadOnlyList<NeededRow> rows)
    {
        foreach (var needed in rows)
        {
            if (operation.Reads[needed.Read].Refusal is { } unreadable)
            {
                return unreadable;
            }

            var found = results[needed.Read];
            if (found.Ranges is not [{ Count: > 0 } range])
            {
                return new RowUnknown(needed.Entity.Name);
            }

            if (found.Rows.IsNull(range.Start, needed.Ordinal))
            {
                return new BorderUnknown(needed.Entity.Name);
            }
        }

        return null;
    }
}
