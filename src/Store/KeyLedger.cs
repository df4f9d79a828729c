namespace Gateway.Store;

/// <summary>What a row can be called by.</summary>
/// <param name="HasOwnId">Its published id stands in no other row of the file.</param>
/// <param name="Ordinal">
/// Its number, from 0, among the rows of the same identity that have no id of their own: in the order of their remaining cells, then
/// of the file. 0 for a row with an id of its own.
/// </param>
/// <param name="IsCopy">A row further up has the same id and the same cells.</param>
internal readonly record struct RowIdentity(bool HasOwnId, int Ordinal, bool IsCopy = false);

/// <summary>
/// Finds what the rows of one file can be called by, in two passes: first each row is added, then all are told apart. They do not lie in
/// memory meanwhile, so that it does not grow with the file.
/// </summary>
/// <remarks>
/// Rows with an id of their own are not numbered with the others: a change in their remaining cells would otherwise renumber a row
/// without an id that happens to have the same identity.
/// </remarks>
internal abstract class KeyLedger : IDisposable
{
    /// <summary>Adds the next row of the file.</summary>
    /// <param name="publishedId">Its published id, brought to the form in which ids are compared; null = none.</param>
    /// <param name="identity">A hash of what tells the thing apart (kind, name, place, date).</param>
    /// <param name="rest">A hash of the other cells.</param>
    public abstract void Add(string? publishedId, UInt128 identity, UInt128 rest);

    /// <summary>One for each row added, in the same order. No row can be added any more.</summary>
    public abstract IEnumerable<RowIdentity> Settle();

    public abstract void Dispose();
}
