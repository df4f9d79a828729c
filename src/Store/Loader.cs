using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>What loading a row did.</summary>
internal enum LoadOutcome
{
    Added,
    Changed,
    Unchanged,
}

/// <summary>A row to load.</summary>
/// <param name="Values">
/// By <see cref="Column.Index"/> of the entity, in the form of the database (text, long, double, bool, null; lists as JSON text).
/// The key is filled; <c>content_hash</c>, <c>version</c> and the links that follow from other rows are left to the loader.
/// </param>
/// <param name="Salt">What counts as content beside the values: a hash of the file's headings.</param>
internal readonly record struct LoadRow(Entity Entity, object?[] Values, ulong Salt = 0);

/// <summary>One import of one file in one transaction: nothing is seen by readers until <see cref="Commit"/>, and nothing stays without it.</summary>
internal sealed class Loader : IDisposable
{
    /// <summary>The stored row with this key, by column index; null when there is none.</summary>
    public object?[]? Find(Entity entity, string key) => throw new NotImplementedException();

    /// <summary>All stored rows whose column has this value (areas of a municipality, files of a data set).</summary>
    public IReadOnlyList<object?[]> FindAll(Entity entity, Column column, object value) => throw new NotImplementedException();

    /// <summary>
    /// Adds the row, updates it when its content differs, or leaves it. Where it was read (<c>line</c>, <c>file_id</c>) is brought up to
    /// date without counting as a change. The row counts as seen.
    /// </summary>
    public LoadOutcome Put(in LoadRow row) => throw new NotImplementedException();

    /// <summary>Replaces the rows of a dependent entity (age groups of a population row, findings of a data set) that hang on one owner.</summary>
    public void PutDependents(Entity entity, Column owner, string ownerKey, IEnumerable<object?[]> rows) => throw new NotImplementedException();

    /// <summary>
    /// Removes the rows of the data set that were not seen in this load, each leaving a tombstone, with their dependents.
    /// <paramref name="only"/> restricts it to rows whose column holds one of the values (survey dates of the file).
    /// </summary>
    /// <returns>How many rows went.</returns>
    public int RemoveUnseen(Entity entity, string datasetKey, (Column Column, IReadOnlyCollection<object> Values)? only = null) =>
        throw new NotImplementedException();

    /// <summary>
    /// Sets the links that follow from more than one data set, in the municipalities given: <c>Event.facility</c> and <c>Facility.area</c>.
    /// </summary>
    /// <returns>How many links changed.</returns>
    public int Link(IReadOnlyCollection<string> municipalities) => throw new NotImplementedException();

    /// <summary>How many rows of the entity the data set has now.</summary>
    public int CountRows(Entity entity, string datasetKey) => throw new NotImplementedException();

    /// <summary>The number of the data version this load will make when it changes anything.</summary>
    public long Version => throw new NotImplementedException();

    /// <summary>Whether anything was added, changed, removed or linked anew so far.</summary>
    public bool HasChanges => throw new NotImplementedException();

    /// <summary>Makes everything visible at once. Without changes nothing is written and the data version stays.</summary>
    public void Commit() => throw new NotImplementedException();

    /// <summary>Takes everything back that was not committed.</summary>
    public void Dispose() => throw new NotImplementedException();
}
