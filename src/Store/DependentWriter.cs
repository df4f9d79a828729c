using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>
/// Replaces dependent rows (age groups of a population row, findings of a data set), those of many owners together: the stored ones are
/// read in one go, and only what differs is written.
/// </summary>
/// <param name="layout">The layout of the dependent rows.</param>
/// <param name="writer">Writes them.</param>
/// <param name="log">Records removed rows.</param>
internal sealed class DependentWriter(RowLayout layout, EntityWriter writer, LoadLog log)
{
    private readonly Dictionary<string, OwnerRows> waiting = new(StringComparer.Ordinal);
    private int rows;

    /// <summary>All dependents of one owner from now on.</summary>
    /// <param name="IsNew">Whether the owner cannot have dependents yet.</param>
    /// <param name="Head">The prefix of the keys to replace.</param>
    private sealed record OwnerRows(Column Owner, bool IsNew, string Head, List<object?[]> Rows);

    public void Put(Column owner, string ownerKey, bool isNew, string head, IEnumerable<object?[]> put)
    {
        if (waiting.ContainsKey(ownerKey))
        {
            Flush();
        }

        var retinue = new OwnerRows(owner, isNew, head, [.. put.Select(row => Prepared(row, owner, ownerKey))]);
        waiting.Add(ownerKey, retinue);
        rows += retinue.Rows.Count + 1;
        if (rows >= writer.Stored.Together)
        {
            Flush();
        }
    }

    /// <summary>Writes the buffered rows.</summary>
    public void Flush()
    {
        if (waiting.Count == 0)
        {
            return;
        }

        var all = waiting.Values.SelectMany(retinue => retinue.Rows).ToList();
        var stored = waiting.Where(one => !one.Value.IsNew).GroupBy(one => one.Value.Owner)
            .SelectMany(owner => Keys(owner.Key, [.. owner.Select(one => one.Key)]))
            .ToDictionary(row => row.Key, row => row.Owner, StringComparer.Ordinal);
        RemoveVanished(stored, all);
        var known = all.Where(row => stored.ContainsKey(KeyOf(row))).ToList();
        known.AddRange(writer.Add([.. all.Where(row => !stored.ContainsKey(KeyOf(row)))]));
        writer.Merge(known);
        waiting.Clear();
        rows = 0;
    }

    private IEnumerable<(string Key, string Owner)> Keys(Column owner, IReadOnlyList<string> owners) =>
        writer.Stored.FindAll(owner, owners, [layout.Entity.Key, owner]).Select(row => ((string)row[0]!, (string)row[1]!));

    private void RemoveVanished(Dictionary<string, string> stored, List<object?[]> put)
    {
        var kept = put.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var gone = stored.Where(row => !kept.Contains(row.Key))
            .Where(row => row.Key.StartsWith(waiting[row.Value].Head, StringComparison.Ordinal)).ToList();
        if (gone.Count > 0)
        {
            writer.Stored.Delete([.. gone.Select(row => row.Key)]);
            foreach (var owner in gone.Select(row => row.Value).Distinct())
            {
                log.Note(layout.Dataset == waiting[owner].Owner ? owner : null);
            }
        }
    }

    private object?[] Prepared(object?[] row, Column owner, string ownerKey)
    {
        row[owner.Index] = ownerKey;
        writer.Check(row);
        writer.Seal(row, 0);
        return row;
    }

    private string KeyOf(object?[] row) => (string)row[layout.Entity.Key.Index]!;
}
