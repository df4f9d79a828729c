using Gateway.Catalog;
using Gateway.Plan;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>Inputs for days: in filters, and as arguments of a list of days.</summary>
internal static class CalendarInputs
{
    /// <summary>The input of <see cref="During"/>.</summary>
    public static InputObjectGraphType Days(TypeSet types) => types.Get<InputObjectGraphType>(
        GraphNames.Days, "A span of days.", type =>
        {
            type.AddField(Day("from", "The first day.", TypeSet.NonNull(types.Leaf(Scalar.LocalDate))));
            type.AddField(Day("to", "The last day; by default, the first.", types.Leaf(Scalar.LocalDate)));
        });

    /// <param name="types">The types of the schema.</param>
    /// <param name="most">The most days that may be asked for.</param>
    /// <param name="filter">The filter on events.</param>
    public static IEnumerable<QueryArgument> Arguments(TypeSet types, int most, IGraphType filter) =>
    [
        Directives.Costing(Argument(CalendarArguments.From, "The first day.", TypeSet.NonNull(types.Leaf(Scalar.LocalDate)))),
        Directives.Costing(Argument(CalendarArguments.To, $"The last day: at most {most} days from the first, inclusive.",
            TypeSet.NonNull(types.Leaf(Scalar.LocalDate)))),
        Directives.Costing(Argument("where", "Which events.", filter)),
        Cancelled(),
    ];

    private static QueryArgument Cancelled()
    {
        var argument = Argument(CalendarArguments.IncludeCancelled, "Days of called-off events too.", TypeSet.BuiltIn("Boolean"));
        argument.DefaultValue = false;
        return argument;
    }

    private static FieldType Day(string name, string description, IGraphType type) =>
        Directives.Costing(new FieldType { Name = name, Description = description, ResolvedType = type });

    private static QueryArgument Argument(string name, string description, IGraphType type) =>
        new(type) { Name = name, Description = description };
}
