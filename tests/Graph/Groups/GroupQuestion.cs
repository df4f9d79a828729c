using Gateway.Tests.City;
using Gateway.Tests.Graph.Paging;

namespace Gateway.Tests.Graph.Groups;

/// <summary>A filter on groups, in two forms: as the text of <c>having</c>, and as its meaning for a group.</summary>
internal sealed record HavingCondition(string Text, Func<ExpectedGroup, bool> Holds);

/// <summary>A sort key of groups, in both forms.</summary>
internal sealed record GroupOrder(string Text, Func<ExpectedGroup, object?> Of, bool Descending);

/// <summary>A query for groups of a filtered list by some keys, with the expected groups, found without the gateway.</summary>
internal sealed record GroupQuestion(
    GroupedList List, Condition? Where, IReadOnlyList<GroupedBy> By, HavingCondition? Having, IReadOnlyList<GroupOrder> Order)
{
    private static readonly object[] Week = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

    /// <summary>The arguments of the list.</summary>
    public string ListArguments => Where is null ? "" : $"(where: {Where.Text})";

    /// <summary>The arguments of the groups other than keys and page.</summary>
    public string Arguments => (Having is null ? "" : $", having: {Having.Text}")
        + (Order.Count == 0 ? "" : $", order: [{string.Join(", ", Order.Select(key => key.Text))}]");

    /// <summary>Every field of a group, whatever the keys are.</summary>
    public string Selection => "{ key { " + string.Join(' ', List.Keys.Select(key => $"{key.Path} {key.Selection}")) + " } count share "
        + "aggregates { " + string.Join(' ', List.Measures.Select(SelectionOf)) + " } }";

    public static IReadOnlyList<string> TalliesOf(Measured measure) => measure.Kind == MeasuredKind.Day
        ? ["min", "max", "count", "isExact"]
        : ["sum", "avg", "min", "max", "count", "isExact"];

    public IReadOnlyList<ExpectedGroup> Expected(CityRows city, Func<CityRow, bool>? among = null)
    {
        CityRow[] rows = [.. city.Of(List.Entity).Where(row => (among is null || among(row)) && (Where is null || Where.Holds(city, row)))];
        var made = rows.GroupBy(row => string.Join('\u0001', By.Select(key => key.Of(city, row) ?? "\u0002")), StringComparer.Ordinal)
            .Select(group => new ExpectedGroup([.. By.Select(key => key.Of(city, group.First()))], [.. group], rows.Length));
        List<ExpectedGroup> groups = By.Count == 0 ? [new ExpectedGroup([], rows, rows.Length)] : [.. made];
        groups.RemoveAll(group => Having is { } having && !having.Holds(group));
        groups.Sort(Compare);
        return groups;
    }

    /// <summary>Makes weekdays sort in their order, Monday first.</summary>
    public static object? InOrder(object? key) =>
        Array.IndexOf(Week, key) is >= 0 and var day ? (long)day : key;

    private static string SelectionOf(Measured measure) => $"{measure.Path} {{ {string.Join(' ', TalliesOf(measure))} }}";

    private int Compare(ExpectedGroup left, ExpectedGroup right)
    {
        IReadOnlyList<GroupOrder> order = Order.Count == 0 ? [new GroupOrder("", group => group.Count, true)] : Order;
        var own = By.Select((_, i) => new GroupOrder("", group => InOrder(group.Keys[i]), false));
        return order.Concat(own)
            .Select(key => Operand.Compare(key.Of(left), key.Of(right)) * (key.Descending ? -1 : 1))
            .FirstOrDefault(result => result != 0);
    }
}
