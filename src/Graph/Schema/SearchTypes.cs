using Gateway.Catalog;
using Gateway.Plan;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>The types for searching: what matched, results over all types, suggested names.</summary>
internal sealed class SearchTypes(DataCatalog catalog, TypeSet types)
{
    private const string Spelling =
        "Found in any spelling: width, case, kana, old and new characters and long-vowel marks do not matter, Latin letters are also "
        + "read as kana, and words that mean the same to an office come after what was typed. Words separated by spaces must all match.";

    private const string Nearness =
        "Nearest first and, at equal distance, the best match. Only rows with a point are found, so no areas, municipalities or data sets.";

    private readonly SearchedTypes searched = new(catalog);
    private readonly GeoTypes geo = new(types);

    private bool IsLocated => searched.Entities.Any(entity => entity.IsLocated);

    /// <summary>The argument of a list whose rows can be searched.</summary>
    public static IEnumerable<QueryArgument> Argument(Entity subject) => subject.Search is null ? [] :
    [
        Directives.Costing(new QueryArgument(TypeSet.BuiltIn("String"))
        {
            Name = "search",
            Description = "Only what matches this text, in any spelling (see Query.search). The best match comes first, unless "
                + $"the list has another order. It looks at {MembersOf(subject)}.",
        }),
    ];

    private static string MembersOf(Entity entity) => $"{string.Join(", ", entity.Search!.Members)} of {entity.Name}";

    public ObjectGraphType Match() => types.Get<ObjectGraphType>(MatchPlanner.MatchType, "What a search found in an item.", type => Add(
        type, "highlights",
        "The texts in which it was found, and where, as written; a match on an unpublished reading has none.",
        TypeSet.NonNull(TypeSet.ListOf(Highlight()))));

    public IEnumerable<FieldType> RootFields(Connections connections, PageLimits limits, Func<Entity, ObjectGraphType> typeOf) =>
        searched.Entities.Count == 0 ? [] : [Search(connections, limits, typeOf), Suggest()];

    private FieldType Search(Connections connections, PageLimits limits, Func<Entity, ObjectGraphType> typeOf)
    {
        var field = new FieldType
        {
            Name = SearchedTypes.SearchField,
            Description = "Everything that matches a text, the best match first. It looks at "
                + $"{string.Join("; ", searched.Entities.Select(MembersOf))}.",
            ResolvedType = connections.Of(
                SearchedTypes.SearchField, () => Result(typeOf), new Traits(IsLocated, IsOnMap: false, IsSearched: true),
                () => connections.Credits(typeOf)),
            Arguments =
            [
                Text(Spelling), In(), .. Near(), .. connections.Paging(),
                .. searched.Entities.SelectMany(GeoTypes.DerivedLocations).Take(1),
            ],
        };
        return Directives.Costing(Directives.Sized(field, limits));
    }

    private FieldType Suggest()
    {
        var first = new QueryArgument(TypeSet.BuiltIn("Int"))
        {
            Name = "first",
            DefaultValue = SuggestionsExtent.DefaultSize,
            Description = $"How many at most; no more than {SuggestionsExtent.MaximumSize}.",
        };
        return Directives.Costing(new FieldType
        {
            Name = SearchedTypes.SuggestField,
            Description = "Names that begin with a text in any spelling, or whose reading or English name does: each once. Those spelled "
                + "so come first, then the shorter ones. Nothing is suggested for a text without a letter or digit.",
            ResolvedType = TypeSet.NonNull(TypeSet.ListOf(Suggestion())),
            Arguments = [Text("How the names begin."), In(), first],
        });
    }

    private UnionGraphType Result(Func<Entity, ObjectGraphType> typeOf) =>
        types.Get<UnionGraphType>("SearchResult", "What a search over all types finds.", type =>
        {
            foreach (var entity in searched.Entities)
            {
                type.AddPossibleType(typeOf(entity));
            }

            // Nothing is resolved through the schema, but the library requires a resolver.
            type.ResolveType = _ => null;
        });

    private ObjectGraphType Suggestion() =>
        types.Get<ObjectGraphType>("Suggestion", "A name, and how many things of one type have it.", type =>
        {
            Add(type, "text", "The name, as one of them is written.", TypeSet.NonNull(TypeSet.BuiltIn("String")));
            Add(type, "type", "Their type.", TypeSet.NonNull(Type()));
            Add(type, "count", "How many have this name, in any spelling.", TypeSet.NonNull(TypeSet.BuiltIn("Int")));
        });

    private ObjectGraphType Highlight() =>
        types.Get<ObjectGraphType>(MatchPlanner.HighlightType, "A text in which something was found.", type =>
        {
            Add(type, "field", "The field with the text.", TypeSet.NonNull(TypeSet.BuiltIn("String")));
            Add(type, "text", "The text as written; for a list, one item.", TypeSet.NonNull(TypeSet.BuiltIn("String")));
            Add(type, "ranges", "Where it was found, in order; none overlap.", TypeSet.NonNull(TypeSet.ListOf(Range())));
        });

    private ObjectGraphType Range() => types.Get<ObjectGraphType>(
        MatchPlanner.RangeType, "A part of a text, in UTF-16 units as JavaScript counts them.", type =>
        {
            Add(type, "start", "Where it begins, from 0.", TypeSet.NonNull(TypeSet.BuiltIn("Int")));
            Add(type, "length", "Its length.", TypeSet.NonNull(TypeSet.BuiltIn("Int")));
        });

    private IGraphType Type() => types.Leaf(Scalar.Enum, searched.Names);

    private static QueryArgument Text(string description) =>
        Directives.Costing(new QueryArgument(TypeSet.NonNull(TypeSet.BuiltIn("String"))) { Name = "text", Description = description });

    private IEnumerable<QueryArgument> Near() => IsLocated ? [geo.Near(Nearness)] : [];

    private QueryArgument In() => new(TypeSet.ListOf(Type())) { Name = "in", Description = "Only of these types; left out: of all." };

    private static void Add(ObjectGraphType type, string name, string description, IGraphType of) =>
        type.AddField(new FieldType { Name = name, Description = description, ResolvedType = of });
}
