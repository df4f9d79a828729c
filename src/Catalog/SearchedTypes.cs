namespace Gateway.Catalog;

/// <summary>The types of a catalogue that are searched, and how the graph names them where one argument chooses among them.</summary>
internal sealed class SearchedTypes
{
    /// <summary>The field of the root that searches in all of them.</summary>
    public const string SearchField = "search";

    /// <summary>The field of the root that tells names that begin so.</summary>
    public const string SuggestField = "suggest";

    public SearchedTypes(DataCatalog catalog)
    {
        Entities = [.. catalog.Entities.Where(entity => entity.Search is not null).OrderBy(entity => entity.Search!.Number)];
        Names = new EnumType("EntityType", "A type of what cities publish.",
        [
            .. Entities.Concat(catalog.Entities.Where(entity => entity.IsFollowed && entity.Search is null))
                .Select(entity => new EnumValue(NameOf(entity), entity.Description)),
        ]);
    }

    /// <summary>By their numbers.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>All types that an argument may name, those too that are not searched: nothing is found of them.</summary>
    public EnumType Names { get; }

    /// <summary><c>Facility</c> → <c>FACILITY</c>.</summary>
    public static string NameOf(Entity entity) => Entity.SnakeCase(entity.Name).ToUpperInvariant();
}
