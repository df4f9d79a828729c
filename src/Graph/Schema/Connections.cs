using Gateway.Catalog;
using Gateway.Plan;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>Connection types, named after the field: the same field name on another type shares them.</summary>
internal sealed class Connections(TypeSet types, PageLimits limits, SearchTypes search, CreditTypes credits)
{
    private readonly Dictionary<string, Entity> elements = new(StringComparer.Ordinal);

    public IEnumerable<QueryArgument> Paging()
    {
        yield return Argument("first", "Int", "Returns the first _n_ elements from the list.");
        yield return Argument("after", "String", "Returns the elements in the list that come after the specified cursor.");
        if (limits.Backward)
        {
            yield return Argument("last", "Int", "Returns the last _n_ elements from the list.");
            yield return Argument("before", "String", "Returns the elements in the list that come before the specified cursor.");
        }
    }

    /// <summary>The field with whom to credit for the rows of a page.</summary>
    public IEnumerable<FieldType> Credits(Func<Entity, ObjectGraphType> typeOf) => credits.Fields(typeOf);

    public ObjectGraphType Of(
        string owner, string field, Entity element, Entity subject, Func<Entity, ObjectGraphType> typeOf, GroupTypes groups)
    {
        if (elements.TryAdd(field, element) || elements[field] == element)
        {
            return Of(
                element.ConnectionName ?? field, () => TypeSet.NonNull(typeOf(element)), Traits.Of(element, subject),
                () => [.. groups.Of(element), .. credits.Fields(typeOf)]);
        }

        throw new ArgumentException(
            $"{owner}.{field} lists {element.Name}, "
            + $"another field of that name lists {elements[field].Name}: a connection is named from its field.");
    }

    /// <param name="field">The field it is named after.</param>
    /// <param name="element">The type of its items.</param>
    /// <param name="traits">The further fields of connection and edges.</param>
    /// <param name="listFields">Further fields about the whole list or page.</param>
    public ObjectGraphType Of(string field, Func<IGraphType> element, Traits traits, Func<IEnumerable<FieldType>>? listFields = null) =>
        types.Get<ObjectGraphType>(GraphNames.Connection(field), "A connection to a list of items.", type =>
        {
            Add(type, "pageInfo", "Information to aid in pagination.", TypeSet.NonNull(PageInfo()));
            Add(type, "edges", "A list of edges.", TypeSet.ListOf(Edge(field, element, traits)));
            if (limits.Nodes)
            {
                Add(type, "nodes", "A flattened list of the nodes.", new ListGraphType(element()));
            }

            Directives.Costing(Add(
                type, "totalCount", "Identifies the total count of items in the connection.", TypeSet.NonNull(TypeSet.BuiltIn("Int"))));
            if (traits.IsOnMap)
            {
                type.AddField(new GeoTypes(types).Cells());
            }

            foreach (var further in listFields?.Invoke() ?? [])
            {
                type.AddField(further);
            }
        });

    private ObjectGraphType Edge(string field, Func<IGraphType> element, Traits traits) =>
        types.Get<ObjectGraphType>(GraphNames.Edge(field), "An edge in a connection.", type =>
        {
            Add(type, "cursor", "A cursor for use in pagination.", TypeSet.NonNull(TypeSet.BuiltIn("String")));
            Add(type, "node", "The item at the end of the edge.", element());
            if (traits.IsLocated)
            {
                type.AddField(GeoTypes.Distance());
            }

            if (traits.IsSearched)
            {
                Add(type, MatchPlanner.Field, "What the search found in it; null when the list is not searched.", search.Match());
            }
        });

    private ObjectGraphType PageInfo() => types.Get<ObjectGraphType>("PageInfo", "Information about pagination in a connection.", type =>
    {
        Add(
            type,
            "hasNextPage",
            "Indicates whether more edges exist following the set defined by the clients arguments.",
            TypeSet.NonNull(TypeSet.BuiltIn("Boolean")));
        Add(
            type,
            "hasPreviousPage",
            "Indicates whether more edges exist prior the set defined by the clients arguments.",
            TypeSet.NonNull(TypeSet.BuiltIn("Boolean")));
        Add(type, "startCursor", "When paginating backwards, the cursor to continue.", TypeSet.BuiltIn("String"));
        Add(type, "endCursor", "When paginating forwards, the cursor to continue.", TypeSet.BuiltIn("String"));
    });

    private static FieldType Add(ObjectGraphType type, string name, string description, IGraphType of) =>
        type.AddField(new FieldType { Name = name, Description = description, ResolvedType = of });

    private static QueryArgument Argument(string name, string type, string description) =>
        new(TypeSet.BuiltIn(type)) { Name = name, Description = description };
}

/// <summary>What a list offers beside filter and order, as fields of its connection and edges.</summary>
/// <param name="IsLocated">Rows can be sorted by distance: edges have a distance.</param>
/// <param name="IsOnMap">The rows themselves have a point: the connection has map cells.</param>
/// <param name="IsSearched">Rows can be searched: edges have the match.</param>
internal readonly record struct Traits(bool IsLocated, bool IsOnMap, bool IsSearched)
{
    /// <param name="element">The entity listed.</param>
    /// <param name="subject">The entity those rows are about.</param>
    public static Traits Of(Entity element, Entity subject) => new(subject.IsLocated, element.IsLocated, subject.Search is not null);
}
