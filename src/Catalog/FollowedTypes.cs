namespace Gateway.Catalog;

/// <summary>The types of a catalogue whose changes are reported, in their order within one data version.</summary>
internal sealed class FollowedTypes(DataCatalog catalog)
{
    public IReadOnlyList<Entity> Entities { get; } =
        [.. catalog.Entities.Where(entity => entity.IsFollowed).OrderBy(entity => entity.Name, StringComparer.Ordinal)];

    /// <summary>Returns the number by which changed rows identify a type; 0 is reserved for none.</summary>
    public int NumberOf(Entity entity) => Entities.Index().First(one => one.Item == entity).Index + 1;

    /// <summary>Returns the column with a row's municipality; null = such rows have none.</summary>
    public Column? MunicipalityOf(Entity entity) => Of(EntityRole.Municipality, entity);

    /// <summary>Returns the column with a row's data set; null = such rows have none.</summary>
    public Column? DatasetOf(Entity entity) => Of(EntityRole.Dataset, entity);

    /// <summary>A municipality belongs to itself, and so does a data set.</summary>
    private Column? Of(EntityRole role, Entity entity) => entity.Role == role ? entity.Key : catalog.ReferenceTo(role, entity);
}
