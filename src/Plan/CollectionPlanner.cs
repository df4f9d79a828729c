using Gateway.Catalog;
using Gateway.Catalog.Days;

namespace Gateway.Plan;

/// <summary>Plans collection days: as a filter, and as days in the response.</summary>
internal static class CollectionPlanner
{
    public const string From = "from";
    public const string To = "to";
    public const string After = "after";

    /// <summary>The most days a query may span.</summary>
    public const int MostDays = 366;

    public static Predicate Filter(AskObject given, Source row)
    {
        var from = given.Value(From)!;
        return new HoldsAny(
            new ColumnOf(row, row.Entity.Column(CollectionDates.Column)),
            new SignsOfDays(from, new LastDay(from, given.Value(To), CollectedOn.MostDays)));
    }

    public static DatesOutput Output(AskField field, CollectionDates dates, Source row, ReadDraft draft)
    {
        var ordinal = draft.Ordinal(row, row.Entity.Column(CollectionDates.Column));
        if (dates.IsNext)
        {
            draft.LooksAtClock |= field.Value(After) is null;
            return new DatesOutput(field.Key, field.Locations, ordinal, field.Value(After) ?? new Now(Now.AlwaysCurrent), To: null)
            {
                CountsFirst = field.Value(After) is null,
            };
        }

        var from = field.Value(From)!;
        var to = new LastDay(from, field.Value(To), MostDays);
        draft.RefusableValues.Add(to);
        return new DatesOutput(field.Key, field.Locations, ordinal, from, to);
    }
}

/// <summary>
/// The signs, one of which a stored rule contains when something is collected on one of the days (<see cref="CollectionDays.SignsOf"/>).
/// </summary>
internal sealed record SignsOfDays(ValueRef From, LastDay To) : ValueRef
{
    public override bool MayRefuse => To.MayRefuse;

    public override object? Resolve(VariableValues variables) => To.Resolve(variables) switch
    {
        Refusal refusal => refusal,
        string to when From.Resolve(variables) is string from =>
            CollectionDays.SignsOf(DayText.Read(from), DayText.Read(to)).ToArray<object?>(),
        _ => Array.Empty<object?>(),
    };
}

/// <summary>The days of a rule, whose text is at an ordinal.</summary>
/// <param name="From">The first day; without a last one, the day from which to look for the next.</param>
/// <param name="To">The last day; null = only the next day is requested.</param>
internal sealed record DatesOutput(string Key, IReadOnlyList<AskLocation> Locations, int Ordinal, ValueRef From, ValueRef? To)
    : Output(Key, Locations)
{
    /// <summary>Whether the next day may be the first itself.</summary>
    public bool CountsFirst { get; init; }
}
