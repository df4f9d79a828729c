namespace Gateway.Store;

/// <summary>What a row can be identified by.</summary>
/// <param name="HasOwnId">Whether its published id is in no other row of the file.</param>
/// <param name="Ordinal">
/// Its number, from 0, among the rows with the same identity and no id of their own, ordered by their remaining cells and then by position
/// in the file. 0 for a row with an id of its own.
/// </param>
/// <param name="IsCopy">Whether an earlier row has the same id and the same cells.</param>
internal readonly record struct RowIdentity(bool HasOwnId, int Ordinal, bool IsCopy = false);

/// <summary>
/// Finds what the rows of one file can be identified by, in two passes: first each row is added, then all are told apart. The rows are not
/// held in memory meanwhile, so memory does not grow with the file.
/// </summary>
/// <remarks>
/// Rows with an id of their own are not numbered with the others: otherwise a change in their remaining cells would renumber a row without
/// an id that happens to have the same identity.
/// </remarks>
internal abstract class KeyLedger : IDisposable
{
    /// <summary>Adds the next row of the file.</summary>
    /// <param name="publishedId">Its published id, normalized for comparison; null = none.</param>
    /// <param name="identity">A hash of the identifying cells (kind, name, place, date).</param>
    /// <param name="rest">A hash of the other cells.</param>
    public abstract void Add(string? publishedId, UInt128 identity, UInt128 rest);

    /// <summary>Returns one identity per added row, in the same order. No row can be added afterwards.</summary>
    public abstract IEnumerable<RowIdentity> Resolve();

    public abstract void Dispose();
}
