namespace Gateway.Catalog;

/// <summary>The searched types of a catalogue, and their graph names where one argument chooses among them.</summary>
internal sealed class SearchedTypes
{
    /// <summary>The root field that searches all of them.</summary>
    public const string SearchField = "search";

    /// <summary>The root field that suggests names with a given beginning.</summary>
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

    /// <summary>The searched types, ordered by number.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>All types an argument may name, including those that are not searched and so yield nothing.</summary>
    public EnumType Names { get; }

    /// <summary><c>Facility</c> → <c>FACILITY</c>.</summary>
    public static string NameOf(Entity entity) => Entity.SnakeCase(entity.Name).ToUpperInvariant();
}
