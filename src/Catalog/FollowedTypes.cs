namespace Gateway.Catalog;

/// <summary>The types of a catalogue whose changes are told, in the order in which they come within one data version.</summary>
internal sealed class FollowedTypes(DataCatalog catalog)
{
    public IReadOnlyList<Entity> Entities { get; } =
        [.. catalog.Entities.Where(entity => entity.IsFollowed).OrderBy(entity => entity.Name, StringComparer.Ordinal)];

    /// <summary>Where the changed rows hold the number of a type; 0 stands for none.</summary>
    public int NumberOf(Entity entity) => Entities.Index().First(one => one.Item == entity).Index + 1;

    /// <summary>The column that says in which municipality a row stands; null = such rows stand in none.</summary>
    public Column? MunicipalityOf(Entity entity) => Of(EntityRole.Municipality, entity);

    /// <summary>The column that says of which data set a row is; null = such rows are of none.</summary>
    public Column? DatasetOf(Entity entity) => Of(EntityRole.Dataset, entity);

    /// <summary>A municipality stands in itself, and a data set is of itself.</summary>
    private Column? Of(EntityRole role, Entity entity) => entity.Role == role ? entity.Key : catalog.ReferenceTo(role, entity);
}
