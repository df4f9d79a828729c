using Gateway.Catalog;
using Gateway.Plan;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>Collection days as fields: those in a range of days, and the next one.</summary>
internal sealed class CollectionTypes(TypeSet types)
{
    /// <summary>The cost of a list of days: there may be a year of them.</summary>
    private const int OfDates = 5;

    private IGraphType Day => types.Leaf(Scalar.LocalDate);

    public FieldType Field(CollectionDates dates) => dates.IsNext
        ? Field(dates, Day, 1, Argument(CollectionPlanner.After, Day, "The day; left out = today, then inclusive."))
        : Field(
            dates, TypeSet.ListOf(Day), OfDates,
            Argument(CollectionPlanner.From, TypeSet.NonNull(Day), "The first day."),
            Argument(
                CollectionPlanner.To, TypeSet.NonNull(Day),
                $"The last day: at most {CollectionPlanner.MostDays} days from the first, inclusive."));

    private static FieldType Field(CollectionDates dates, IGraphType type, int weight, params IEnumerable<QueryArgument> arguments) =>
        Directives.Costing(
            new FieldType { Name = dates.Name, Description = dates.Description, ResolvedType = type, Arguments = [.. arguments] }, weight);

    private static QueryArgument Argument(string name, IGraphType type, string description) =>
        new(type) { Name = name, Description = description };
}
