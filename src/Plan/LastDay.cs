using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// The last of the requested days: as given, or else the first. Resolves to a <see cref="Refusal"/> when it precedes the first, or when
/// there are too many days.
/// </summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null = not given.</param>
/// <param name="Most">The most days allowed; null = any number.</param>
internal sealed record LastDay(ValueRef From, ValueRef? To, int? Most) : ValueRef
{
    public override bool MayRefuse => To is not null;

    public override object? Resolve(VariableValues variables)
    {
        var first = From.Resolve(variables);
        var last = To?.Resolve(variables) ?? first;
        return first is string from && last is string to && Days(from, to) is var days && (days < 1 || days > (Most ?? int.MaxValue))
            ? days < 1 ? new DaysReversed(from, to) : new TooManyDays(days, Most!.Value)
            : last;
    }

    private static int Days(string from, string to) => DayText.Read(to).DayNumber - DayText.Read(from).DayNumber + 1;
}
