using System.Collections.Concurrent;

namespace Gateway.Catalog;

/// <summary>
/// Everything a gateway serves: the entities of its graph and the kinds of data set that fill them. An instance, so that another
/// catalogue with equal type names can live in the same process.
/// </summary>
internal sealed class DataCatalog
{
    private readonly ConcurrentDictionary<Entity, Grouping?> groupings = new();
    private readonly Dictionary<string, Entity> entities;
    private readonly Dictionary<EntityRole, Entity> roles;
    private readonly Dictionary<string, DatasetKind> kinds;

    public DataCatalog(IReadOnlyList<Entity> entities, IReadOnlyList<DatasetKind>? kinds = null)
    {
        Entities = entities;
        Kinds = kinds ?? [];
        this.entities = entities.ToDictionary(e => e.Name, StringComparer.Ordinal);
        roles = entities.Where(e => e.Role is not null).ToDictionary(e => e.Role!.Value);
        this.kinds = Kinds.ToDictionary(k => k.Name, StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            Check(entity);
        }

        foreach (var kind in Kinds)
        {
            _ = Recipe(kind);
        }
    }

    /// <summary>The description of the graph's root; null = none.</summary>
    public string? Description { get; init; }

    /// <summary>Whether its lists can also be grouped.</summary>
    public bool HasGroups { get; init; }

    /// <summary>The entities in the order of the root fields.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    public IReadOnlyList<DatasetKind> Kinds { get; }

    /// <summary>Returns how the rows of an entity are grouped; null when they are not.</summary>
    public Grouping? GroupingOf(Entity rows) => HasGroups ? groupings.GetOrAdd(rows, entity => Grouping.Of(this, entity)) : null;

    public Entity Entity(string name) =>
        entities.TryGetValue(name, out var entity) ? entity : throw new KeyNotFoundException($"The catalogue has no entity {name}.");

    public Entity? FindEntity(string name) => entities.GetValueOrDefault(name);

    /// <summary>The entity of this role.</summary>
    public Entity Entity(EntityRole role) => FindEntity(role) ?? throw new KeyNotFoundException($"The catalogue has no entity for {role}.");

    public Entity? FindEntity(EntityRole role) => roles.GetValueOrDefault(role);

    /// <summary>Returns the entity that rows of a kind become.</summary>
    public Entity Entity(DatasetKind kind) => Entity(kind.Entity);

    /// <summary>Returns how the rows of a kind are read.</summary>
    public RowRecipe Recipe(DatasetKind kind) =>
        kind.Recipe ?? Entity(kind).Recipe ?? throw new ArgumentException($"No recipe tells how the rows of {kind.Name} are read.");

    public DatasetKind Kind(string name) =>
        kinds.TryGetValue(name, out var kind) ? kind : throw new KeyNotFoundException($"The catalogue has no kind {name}.");

    /// <summary>Returns the target entity of a link.</summary>
    public Entity Target(Reference reference) => Entity(reference.Target);

    public Entity Target(Collection collection) => Entity(collection.Target);

    public Entity Target(Nearby nearby) => Entity(nearby.Target);

    /// <summary>Returns the column that refers to the entity of this role; null when there is none.</summary>
    public Column? ReferenceTo(EntityRole role, Entity from) =>
        from.AllMembers().OfType<Reference>().FirstOrDefault(r => Target(r).Role == role) is { } reference
            ? from.ColumnOf(reference)
            : null;

    /// <summary>
    /// Returns the column of the target's table that holds the key of the collection's owner; its own key column where a
    /// table of pairs holds both.
    /// </summary>
    public Column ForeignColumn(Collection collection)
    {
        var target = Target(collection);
        return collection.SpatialPairs is not null ? target.Key : target.ColumnOf(target.Reference(collection.Through));
    }

    private void Check(Entity entity)
    {
        foreach (var member in entity.AllMembers())
        {
            switch (member)
            {
                case Reference reference when Target(reference).Key.Type.Scalar != reference.Key:
                    throw new ArgumentException($"{entity.Name}.{reference.Name} and the key of {reference.Target} differ in type.");
                case Collection collection:
                    _ = ForeignColumn(collection);
                    break;
                case Nearby nearby when !entity.IsLocated || !Target(nearby).IsLocated:
                    throw new ArgumentException($"{entity.Name}.{nearby.Name}: {entity.Name} or {nearby.Target} has no point on the map.");
                case Field { Via: { } via }:
                    _ = entity.Reference(via);
                    break;
            }
        }
    }
}
