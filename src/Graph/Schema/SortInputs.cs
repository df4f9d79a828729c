using Gateway.Catalog;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>
/// The inputs of <c>order</c>: every value that is not a list. An address sorts like any text; HotChocolate offers its parts, all of which
/// fail when used.
/// </summary>
internal sealed class SortInputs(DataCatalog catalog, TypeSet types)
{
    private const string Direction = "SortEnumType";

    /// <summary>Whether a type is the enumeration of directions.</summary>
    public static bool IsDirection(IGraphType type) => type.Name == Direction;

    public InputObjectGraphType Entity(Entity entity) =>
        types.Get<InputObjectGraphType>(GraphNames.Sort(entity.Name), entity.Description, type =>
    {
        if (entity.IsNode)
        {
            Add(type, "id", entity.IdDescription, Directions());
        }

        Members(type, entity.Members);
    });

    private InputObjectGraphType Group(Group group) => types.Get<InputObjectGraphType>(
        GraphNames.Sort(group.TypeName), group.Description, type => Members(type, group.Members));

    private void Members(InputObjectGraphType type, IEnumerable<Member> members)
    {
        foreach (var member in members)
        {
            if (Of(member) is { } input)
            {
                Add(type, member.Name, member.Description, input);
            }
        }
    }

    private IGraphType? Of(Member member) => member switch
    {
        Field { Type.IsList: false } => Directions(),
        Group group when IsSortable(group) => Group(group),
        Point => new GeoTypes(types).Sort(),
        Reference { Hidden: false } reference => Entity(catalog.Target(reference)),
        _ => null,
    };

    private static bool IsSortable(Group group) =>
        group.Members.Any(m => m is Field { Type.IsList: false } or Reference || (m is Group inner && IsSortable(inner)));

    private EnumerationGraphType Directions() => types.Get<EnumerationGraphType>(Direction, null, type =>
    {
        type.Add("ASC", "ASC");
        type.Add("DESC", "DESC");
    });

    private static void Add(InputObjectGraphType type, string name, string? description, IGraphType of) => type.AddField(
        Directives.Costing(new FieldType { Name = name, Description = TypeSet.Text(description), ResolvedType = of }));
}
