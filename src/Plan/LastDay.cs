using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// The last of the days that are asked for: as it was given, or the first where it was not. Resolves to a <see cref="Refusal"/> when it is
/// before the first, or when there are more days than may be.
/// </summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null = it was not given.</param>
/// <param name="Most">How many days may be asked for; null = any number.</param>
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
