using Gateway.Catalog;
using Gateway.Plan;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>The types for numbers of people by age, and figures per head.</summary>
internal sealed class PeopleTypes(TypeSet types)
{
    public FieldType Field(PeopleOfAges people) => Directives.Costing(new FieldType
    {
        Name = people.Name,
        Description = people.Description,
        ResolvedType = Count(),
        Arguments =
        [
            Argument(PeoplePlanner.From, TypeSet.NonNull(TypeSet.BuiltIn("Int")), $"The first age, 0 to {Ages.Highest}."),
            Argument(PeoplePlanner.To, TypeSet.BuiltIn("Int"), "The last age; left out = and older."),
        ],
    });

    public FieldType Field(RateOfPeople rate) => Directives.Costing(new FieldType
    {
        Name = rate.Name,
        Description = rate.Description,
        ResolvedType = Rate(),
        Arguments =
        [
            Argument(PeoplePlanner.From, TypeSet.BuiltIn("Int"), $"The first age of the people, 0 to {Ages.Highest}; left out = 0."),
            Argument(PeoplePlanner.To, TypeSet.BuiltIn("Int"), "The last; left out = and older."),
            Argument(
                RatePlanner.At, types.Leaf(Scalar.LocalDate), "By the survey of this day, or the last before it; left out = the newest."),
        ],
    });

    public FieldType Field(PerHead perHead) => Directives.Costing(new FieldType
    {
        Name = perHead.Name,
        Description = perHead.Description,
        ResolvedType = types.Get<ObjectGraphType>(
            PerHead.TypeName,
            "An amount per inhabitant, and the survey it is based on.",
            type =>
            {
                type.AddField(Field("value", TypeSet.BuiltIn("Float"), "The numerator divided by the denominator; null without either."));
                type.AddField(Field("numerator", types.Leaf(Scalar.Long), "The amount, in yen."));
                type.AddField(Field("denominator", TypeSet.BuiltIn("Int"), "The number of inhabitants; null if unknown."));
                type.AddField(Field("surveyDate", types.Leaf(Scalar.LocalDate), "The day of the survey; null = there is none."));
            }),
    });

    private ObjectGraphType Rate() => types.Get<ObjectGraphType>(
        RateOfPeople.TypeName,
        "How many there are per thousand people, and by which survey.",
        type =>
        {
            type.AddField(Field("value", TypeSet.BuiltIn("Float"), "The numerator per thousand of the denominator; null without one."));
            type.AddField(Field("numerator", TypeSet.NonNull(TypeSet.BuiltIn("Int")), "How many are counted."));
            type.AddField(Field(
                "denominator", TypeSet.BuiltIn("Int"),
                "How many people of these ages there were. Null if unknown: without a survey, if the ages split a group that was published "
                    + "whole, or if a number was withheld."));
            type.AddField(Field("surveyDate", types.Leaf(Scalar.LocalDate), "The day of the survey; null = there is none."));
        });

    private ObjectGraphType Count() => types.Get<ObjectGraphType>(
        PeopleOfAges.TypeName,
        "How many people there are of certain ages. Null if the ages split a group that was published whole, or no ages were published.",
        type =>
        {
            type.AddField(Field("total", TypeSet.BuiltIn("Int"), "All of them."));
            type.AddField(Field("male", TypeSet.BuiltIn("Int"), "The males among them."));
            type.AddField(Field("female", TypeSet.BuiltIn("Int"), "The females among them."));
            type.AddField(Field(
                "isExact", TypeSet.NonNull(TypeSet.BuiltIn("Boolean")),
                "Whether all of them are counted. False if the ages split a published group, if a number was withheld, which is never 0, "
                    + "or if there are people of unknown age, who may be of these ages."));
        });

    private static FieldType Field(string name, IGraphType type, string description) =>
        new() { Name = name, Description = description, ResolvedType = type };

    private static QueryArgument Argument(string name, IGraphType type, string description) =>
        new(type) { Name = name, Description = description };
}
