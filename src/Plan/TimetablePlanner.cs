using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans lists derived from a timetable: their order, and the day or moment that selects rows.</summary>
internal static class TimetablePlanner
{
    /// <summary>Sets the order, filter and extent of a list.</summary>
    public static void Apply(AskField field, ReadDraft draft, Timetable timetable)
    {
        draft.Order = [new OrderKey(Column(draft, timetable.Order), Descending: false), .. draft.Order];
        switch (timetable)
        {
            case OnDay of:
                var day = field.Value(OnDay.Argument) ?? new DayOfMoment(new Now(draft.Number));
                draft.Where = new Compare(Column(draft, of.Day), Comparison.Equal, day);
                break;
            case NextOnes next:
                var moment = field.Value(NextOnes.Argument) ?? new Now(draft.Number);
                draft.Where = After(moment, draft, next);
                draft.Extent = new FirstExtent(
                    field.Value(NextOnes.Size), NextOnes.DefaultSize, NextOnes.MostRows, [.. Steps(moment, Column(draft, next.Day))]);
                break;
        }
    }

    /// <summary>Returns the column with the day of a row, when the day is part of the owner's key.</summary>
    public static Column? DayOf(Entity rows, Timetable? timetable) =>
        timetable is OnOwnDay own ? rows.Column(Entity.SnakeCase(own.Day)) : null;

    private static Predicate? After(ValueRef moment, ReadDraft draft, NextOnes next)
    {
        var day = Column(draft, next.Day);
        return PredicatePlanner.All(
        [
            new Compare(day, Comparison.GreaterOrEqual, new DayOfMoment(moment)),
            new Compare(day, Comparison.LessOrEqual, new DayOfMoment(moment) { Ahead = NextOnes.Days }),
            new Compare(Column(draft, next.Order), Comparison.GreaterOrEqual, moment),
            new Compare(Column(draft, next.Where), Comparison.Equal, new ConstantValue(true)),
        ]);
    }

    /// <summary>The day itself, the next one, and the rest: most requests need less than a day's rows.</summary>
    private static IEnumerable<Predicate> Steps(ValueRef moment, ColumnOf day) =>
    [
        new Compare(day, Comparison.Equal, new DayOfMoment(moment)),
        new Compare(day, Comparison.Equal, new DayOfMoment(moment) { Ahead = 1 }),
        new Compare(day, Comparison.Greater, new DayOfMoment(moment) { Ahead = 1 }),
    ];

    private static ColumnOf Column(ReadDraft draft, string field) => new(draft.Own, draft.Entity.Column(Entity.SnakeCase(field)));
}

/// <summary>The day of a moment, or a number of days later.</summary>
/// <param name="Moment">A <see cref="Scalar.LocalDateTime"/>.</param>
internal sealed record DayOfMoment(ValueRef Moment) : ValueRef
{
    /// <summary>The number of days later.</summary>
    public int Ahead { get; init; }

    public override bool MayRefuse => Moment.MayRefuse;

    public override bool LooksAtClock => Moment.LooksAtClock;

    public override object? Resolve(VariableValues variables) => Moment.Resolve(variables) is string moment ? Day(moment) : null;

    private string Day(string moment)
    {
        var day = DayText.Read(moment.AsSpan(0, moment.IndexOf('T', StringComparison.Ordinal))).DayNumber + Ahead;
        return DayText.Of(DateOnly.FromDayNumber(Math.Min(day, DateOnly.MaxValue.DayNumber)));
    }
}
