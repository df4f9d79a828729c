using Gateway.Catalog;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>The arguments of lists that come from a timetable: the day or the moment, and how many rows.</summary>
internal static class TimetableInputs
{
    /// <summary>The number of stops a trip is assumed to have, for the cost of a list.</summary>
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

    /// <summary>Sets the cost of a list that is not a connection.</summary>
    public static FieldType Sized(FieldType list, Timetable timetable) => Directives.Costing(timetable is NextOnes
        ? Directives.Sized(list, (NextOnes.MostRows, NextOnes.DefaultSize), [NextOnes.Size], [], isWanted: false)
        : Directives.Sized(list, StopsOfTrip));

    private static QueryArgument Argument(string name, string description, IGraphType type) =>
        Directives.Costing(new QueryArgument(type) { Name = name, Description = description });
}
