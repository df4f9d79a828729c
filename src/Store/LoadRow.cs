using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>A row to load.</summary>
/// <param name="Values">
/// By <see cref="Column.Index"/> of the entity, in the form of the database (text, long, double, bool, null; lists as JSON text).
/// The key is filled; <c>content_hash</c>, <c>version</c> and the links that follow from other rows are left to the loader.
/// </param>
/// <param name="Salt">What counts as content beside the values: a hash of the file's headings.</param>
internal readonly record struct LoadRow(Entity Entity, object?[] Values, ulong Salt = 0);

/// <summary>What loading a row did.</summary>
internal enum LoadOutcome
{
    Added,
    Changed,
    Unchanged,
}
