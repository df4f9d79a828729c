using Gateway.Catalog;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>How lists are asked for that follow from a timetable: the day or the moment, and how many rows.</summary>
internal static class TimetableInputs
{
    /// <summary>How many stops a trip is taken to have, where the cost of a list is reckoned.</summary>
    private const int StopsOfTrip = 50;

    public static IEnumerable<QueryArgument> Arguments(TypeSet types, Timetable timetable) => timetable switch
    {
        OnDay => [Argument(OnDay.Argument, "The day of service; left out = today in Japan.", types.Leaf(Scalar.LocalDate))],
        NextOnes =>
        [
            Argument(NextOnes.Argument, "From this moment on, Asia/Tokyo; left out = now.", types.Leaf(Scalar.LocalDateTime)),
            new QueryArgument(TypeSet.BuiltIn("Int"))
            {
                Name = NextOnes.Size,
                DefaultValue = NextOnes.DefaultSize,
                Description = $"How many at most; no more than {NextOnes.MostRows}.",
            },
        ],
        _ => [],
    };

    /// <summary>What a list costs that is no connection.</summary>
    public static FieldType Sized(FieldType list, Timetable timetable) => Directives.Costing(timetable is NextOnes
        ? Directives.Sized(list, (NextOnes.MostRows, NextOnes.DefaultSize), [NextOnes.Size], [], isWanted: false)
        : Directives.Sized(list, StopsOfTrip));

    private static QueryArgument Argument(string name, string description, IGraphType type) =>
        Directives.Costing(new QueryArgument(type) { Name = name, Description = description });
}
