using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Reads the arguments of a list of days: the range, and whether to include cancelled ones.</summary>
internal static class CalendarArguments
{
    public const string From = "from";
    public const string To = "to";
    public const string IncludeCancelled = "includeCancelled";

    /// <summary>Sets the order and extends the filter, which must be planned before.</summary>
    public static void Apply(AskField field, ReadDraft draft, Calendar calendar)
    {
        var day = Column(draft, calendar.Day);
        var most = draft.Parent is null ? Calendar.MostDays : Calendar.MostDaysOfList;
        var (from, to) = (field.Value(From)!, field.Value(To)!);
        draft.Where = PredicatePlanner.All(
        [
            new Compare(day, Comparison.GreaterOrEqual, from),
            new Compare(day, Comparison.LessOrEqual, new LastDay(from, to, most)),
            IsWanted(field) ? null : new Compare(Cancelled(draft, calendar), Comparison.Equal, new ConstantValue(false)),
            draft.Where,
        ]);
        draft.Order = [new OrderKey(day, Descending: false), new OrderKey(Column(draft, calendar.Time), Descending: false), .. draft.Order];
    }

    /// <summary>A Boolean is part of the variables' shape, so a plan may depend on it.</summary>
    private static bool IsWanted(AskField field) => field.Arguments.GetValueOrDefault(IncludeCancelled) is AskLeaf { Current: true };

    private static ColumnOf Column(ReadDraft draft, string field) => new(draft.Own, draft.Entity.Column(Entity.SnakeCase(field)));

    private static ColumnOf Cancelled(ReadDraft draft, Calendar calendar) => new(draft.Own, draft.Entity.Column(calendar.Cancelled));
}
