using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>A row to load.</summary>
/// <param name="Values">
/// By <see cref="Column.Index"/> of the entity, in the form of the database (text, long, double, bool, null; lists as JSON text).
/// The key is filled; <c>content_hash</c>, <c>version</c> and the links that follow from other rows are left to the loader, whose the
/// array is from then on.
/// </param>
/// <param name="Salt">What counts as content beside the values: a hash of the file's headings.</param>
internal readonly record struct LoadRow(Entity Entity, object?[] Values, ulong Salt = 0);

/// <summary>What loading some rows did.</summary>
internal readonly record struct LoadOutcomes(int Added = 0, int Changed = 0, int Unchanged = 0)
{
    public static LoadOutcomes operator +(LoadOutcomes left, LoadOutcomes right) =>
        new(left.Added + right.Added, left.Changed + right.Changed, left.Unchanged + right.Unchanged);

    public static LoadOutcomes operator -(LoadOutcomes left, LoadOutcomes right) =>
        new(left.Added - right.Added, left.Changed - right.Changed, left.Unchanged - right.Unchanged);
}
