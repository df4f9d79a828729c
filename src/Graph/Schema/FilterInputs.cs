using Gateway.Catalog;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>The inputs of <c>where</c>: one for each entity and group, and one with the operations of each type of value.</summary>
internal sealed class FilterInputs(DataCatalog catalog, TypeSet types)
{
    private static readonly string[] OfTexts =
        ["and", "or", "eq", "neq", "contains", "ncontains", "in", "nin", "startsWith", "nstartsWith", "endsWith", "nendsWith"];

    private static readonly string[] OfFlags = ["eq", "neq"];

    private static readonly string[] OfNames = ["eq", "neq", "in", "nin"];

    private static readonly string[] OfOrdered = ["eq", "neq", "in", "nin", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];

    private readonly GeoTypes geo = new(types);

    public InputObjectGraphType Entity(Entity entity) =>
        types.Get<InputObjectGraphType>(GraphNames.Filter(entity.Name), entity.Description, type =>
        {
            AndOr(type);
            if (entity.IsNode)
            {
                type.AddField(Field("id", entity.IdDescription, Operations(new Catalog.FieldType(Scalar.Id), required: true)));
            }

            // Lists of rows come last, as in HotChocolate's order of inferred members.
            Members(type, entity.Members.Where(m => m is not Collection));
            Members(type, entity.Members.Where(m => m is Collection));
        });

    private InputObjectGraphType Group(Group group) => types.Get<InputObjectGraphType>(
        GraphNames.Filter(group.TypeName), group.Description, type =>
        {
            AndOr(type);
            Members(type, group.Members);
        });

    private void Members(InputObjectGraphType type, IEnumerable<Member> members)
    {
        foreach (var member in members)
        {
            if (Of(member) is { } input)
            {
                type.AddField(Field(member.Name, member.Description, input));
            }
        }
    }

    /// <summary>Returns the input for a member; null when it cannot be filtered.</summary>
    private InputObjectGraphType? Of(Member member) => member switch
    {
        Field { Type.IsList: true } field => ListOf(field.Type),
        Field field => Operations(field.Type, field.Required),
        Tuples { KeysVia: not null } cells => ListOf(cells),
        Group group when group.Members.Any(m => m is not Tuples) => Group(group),
        Point => geo.Filter(),
        OpeningTimes => new OpeningTypes(types).Filter(Operations(new Catalog.FieldType(Scalar.Enum, Enums.OpenStatus), required: true)),
        Reference { Hidden: false } reference => Entity(catalog.Target(reference)),
        During or CollectedOn => CalendarInputs.Days(types),
        Collection { Timetable: not null } => null,
        Collection collection when catalog.Target(collection).Calendar is not null => null,
        Collection collection => ListOf(catalog.Target(collection)),
        _ => null,
    };

    private InputObjectGraphType ListOf(Entity element) =>
        Quantifiers(GraphNames.ListFilter(element.Name), () => Entity(element));

    private InputObjectGraphType ListOf(Catalog.FieldType list)
    {
        var item = list with { IsList = false };
        return Quantifiers("List" + GraphNames.Operations(item, required: true), () => Operations(item, required: true));
    }

    /// <summary>Cells are filtered by their text: the headings are stored with the file, once for all its rows.</summary>
    private InputObjectGraphType ListOf(Tuples cells)
    {
        var (name, text) = (GraphNames.Filter(cells.TypeName), cells.Parts[^1]);
        return Quantifiers(GraphNames.ListFilter(cells.TypeName), () => types.Get<InputObjectGraphType>(name, cells.TypeDescription, type =>
            type.AddField(Field(text.Name, text.Description, Operations(new Catalog.FieldType(Scalar.String), required: true)))));
    }

    private InputObjectGraphType Quantifiers(string name, Func<IGraphType> element) => types.Get<InputObjectGraphType>(name, null, type =>
    {
        foreach (var quantifier in (string[])["all", "none", "some"])
        {
            type.AddField(Operation(quantifier, element()));
        }

        type.AddField(Operation("any", TypeSet.BuiltIn("Boolean")));
    });

    private InputObjectGraphType Operations(Catalog.FieldType value, bool required) =>
        types.Get<InputObjectGraphType>(GraphNames.Operations(value, required), null, type =>
        {
            var leaf = types.Leaf(value.Scalar, value.Enum);

            // The items of in and nin may be null, except for a required enumeration.
            var list = value.Scalar == Scalar.Enum && required ? TypeSet.ListOf(leaf) : new ListGraphType(leaf);
            foreach (var name in NamesFor(value.Scalar))
            {
                type.AddField(name switch
                {
                    "and" or "or" => Field(name, null, TypeSet.ListOf(type)),
                    "in" or "nin" => Operation(name, list),
                    "eq" or "neq" => Operation(name, leaf),
                    _ => Operation(name, leaf, value.Scalar == Scalar.String ? 20 : 10),
                });
            }
        });

    private static string[] NamesFor(Scalar scalar) => scalar switch
    {
        Scalar.String => OfTexts,
        Scalar.Boolean => OfFlags,
        Scalar.Enum or Scalar.Id => OfNames,
        _ => OfOrdered,
    };

    private static void AndOr(InputObjectGraphType type)
    {
        type.AddField(Field("and", null, TypeSet.ListOf(type)));
        type.AddField(Field("or", null, TypeSet.ListOf(type)));
    }

    private static FieldType Operation(string name, IGraphType type, int weight = 10) =>
        Directives.Costing(Field(name, null, type), weight);

    private static FieldType Field(string name, string? description, IGraphType type) =>
        new() { Name = name, Description = TypeSet.Text(description), ResolvedType = type };
}
