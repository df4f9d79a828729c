using Gateway.Catalog;
using Gateway.Plan;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>The types of how many people of certain ages there are.</summary>
internal sealed class PeopleTypes(TypeSet types)
{
    public FieldType Field(PeopleOfAges people) => Field(people.Name, people.Description);

    private FieldType Field(string name, string description) => Directives.Costing(new FieldType
    {
        Name = name,
        Description = description,
        ResolvedType = Count(),
        Arguments =
        [
            Age(TypeSet.NonNull(TypeSet.BuiltIn("Int")), PeoplePlanner.From, $"The first age, 0 to {Ages.Highest}."),
            Age(TypeSet.BuiltIn("Int"), PeoplePlanner.To, "The last age; left out = and older."),
        ],
    });

    private ObjectGraphType Count() => types.Get<ObjectGraphType>(
        PeopleOfAges.TypeName,
        "How many people there are of certain ages. Null where the ages cut a group that was published whole, or no ages were published.",
        type =>
        {
            type.AddField(Number("total", "All of them."));
            type.AddField(Number("male", "The men among them."));
            type.AddField(Number("female", "The women among them."));
            type.AddField(new FieldType
            {
                Name = "isExact",
                Description = "Whether each of them is counted. Not so when the ages cut a published group, when a number was kept back, "
                    + "which is never 0, or when there are people of unknown age, who may be of these ages.",
                ResolvedType = TypeSet.NonNull(TypeSet.BuiltIn("Boolean")),
            });
        });

    private static FieldType Number(string name, string description) =>
        new() { Name = name, Description = description, ResolvedType = TypeSet.BuiltIn("Int") };

    private static QueryArgument Age(IGraphType type, string name, string description) =>
        new(type) { Name = name, Description = description };
}
