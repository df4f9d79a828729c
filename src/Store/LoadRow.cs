using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>A row to load.</summary>
/// <param name="Values">
/// By <see cref="Column.Index"/> of the entity, in the form of the database (text, long, double, bool, null; lists as JSON text). The key
/// is set; <c>content_hash</c>, <c>version</c> and the links derived from other rows are left to the loader, which owns the array from then
/// on.
/// </param>
/// <param name="Salt">Content besides the values: a hash of the file's headings.</param>
internal readonly record struct LoadRow(Entity Entity, object?[] Values, ulong Salt = 0);

/// <summary>What became of some rows that were loaded.</summary>
internal readonly record struct LoadOutcomes(int Added = 0, int Changed = 0, int Unchanged = 0)
{
    public static LoadOutcomes operator +(LoadOutcomes left, LoadOutcomes right) =>
        new(left.Added + right.Added, left.Changed + right.Changed, left.Unchanged + right.Unchanged);

    public static LoadOutcomes operator -(LoadOutcomes left, LoadOutcomes right) =>
        new(left.Added - right.Added, left.Changed - right.Changed, left.Unchanged - right.Unchanged);
}
