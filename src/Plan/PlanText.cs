using System.Globalization;
using System.Text;

namespace Gateway.Plan;

/// <summary>An operation's plan as text for people: what <c>gateway explain</c> prints and the golden cases keep.</summary>
internal sealed class PlanText
{
    private readonly StringBuilder text = new();

    public static string Of(OperationPlan plan)
    {
        var writer = new PlanText();
        foreach (var read in plan.Reads)
        {
            writer.Write(read);
        }

        return writer.text.ToString();
    }

    private void Write(ReadPlan read)
    {
        text.Append(CultureInfo.InvariantCulture, $"read {read.Number}: {read.Field} — {Describe(read.Extent)} of {read.Entity.Name}\n");
        if (read.Parent is { } parent)
        {
            Line("under", $"read {parent.ParentRead}, {read.Entity.Table}.{parent.Column.Name} = value {parent.ParentOrdinal} there");
        }

        foreach (var source in read.Sources.All.Skip(1))
        {
            Line("join", $"{source.Entity.Table} as {source.Number} by {source.From}.{source.Column!.Name}");
        }

        if (read.Where is { } where)
        {
            Line("where", Describe(where));
        }

        if (read.Extent is not GroupsExtent)
        {
            Line("order", string.Join(", ", read.Order.Select(k => Describe(k.Column) + (k.Descending ? " desc" : ""))));
        }

        Line("bring", read.WantsRows ? string.Join(", ", read.Columns.Select(Describe)) : "no rows");
        if (read.WantsCount)
        {
            Line("count", "the rows the filter leaves");
        }
    }

    private void Line(string label, string value) => text.Append(CultureInfo.InvariantCulture, $"  {label,-6}{value}\n");

    private static string Describe(Extent extent) => extent switch
    {
        PageExtent page => "page " + string.Join(", ", new[] { ("first", page.First), ("after", page.After), ("last", page.Last), ("before", page.Before) }
            .Where(p => p.Item2 is not null).Select(p => $"{p.Item1} {Describe(p.Item2!)}").DefaultIfEmpty("of default size")),
        LookupExtent lookup => $"the row with {lookup.Column.Name} {Describe(lookup.Value)}",
        KeysExtent keys => $"rows with ids {Describe(keys.Ids)}",
        GroupsExtent => "groups",
        _ => "all rows",
    };

    private static string Describe(Projected projected) => projected switch
    {
        ProjectedColumn column => Describe(column.Column),
        ProjectedStated stated => $"any of ({string.Join(", ", stated.Columns.Select(Describe))})",
        ProjectedCell cell => $"{Describe(cell.Degrees)} in steps of {Describe(cell.Size)} from {Describe(cell.From)}",
        ProjectedNumber => "their number",
        _ => projected.ToString(),
    };

    private static string Describe(ColumnOf column) => column.Source.Number switch
    {
        0 => column.Column.Name,
        < 0 => "item",
        var number => $"{number.ToString(CultureInfo.InvariantCulture)}.{column.Column.Name}",
    };

    private static string Describe(Predicate predicate) => predicate switch
    {
        AllOf all => "(" + string.Join(" and ", all.Parts.Select(Describe)) + ")",
        AnyOf { Parts.Count: 0 } => "never",
        AnyOf any => "(" + string.Join(" or ", any.Parts.Select(Describe)) + ")",
        Not not => "not " + Describe(not.Part),
        IsNull isNull => Describe(isNull.Column) + " is null",
        Compare compare => $"{Describe(compare.Column)} {Describe(compare.Comparison)} {Describe(compare.Value)}",
        OneOf oneOf => $"{Describe(oneOf.Column)} in {Describe(oneOf.Items)}{(oneOf.WithNull ? " or null" : "")}",
        Matches matches => $"{Describe(matches.Column)} {matches.Match} {Describe(matches.Value)}",
        HoldsAny any => $"{Describe(any.Column)} contains one of {Describe(any.Texts)}",
        Referred referred => $"the {referred.Row.Entity.Name} of {Describe(referred.Link)}{Inner(referred.Where)}",
        Some some => $"some {some.Row.Entity.Name}.{some.Link.Name} = {Describe(some.Owner)}{Inner(some.Where)}",
        SomeItem item => $"some item of {Describe(item.Column)}{Inner(item.Where)}",
        _ => predicate.ToString(),
    };

    private static string Inner(Predicate? where) => where is null ? "" : $" with {Describe(where)}";

    private static string Describe(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Less => "<",
        _ => "<=",
    };

    public static string Describe(ValueRef value) => value switch
    {
        ConstantValue { Value: string text } => $"'{text}'",
        ConstantValue { Value: IReadOnlyList<object?> items } => $"[{string.Join(", ", items.Select(i => i ?? "null"))}]",
        ConstantValue constant => Convert.ToString(constant.Value, CultureInfo.InvariantCulture) ?? "null",
        VariableValue { Path.Count: 0 } variable => "$" + variable.Name,
        VariableValue variable => $"${variable.Name}.{string.Join('.', variable.Path)}",
        ListOfValues list => $"[{string.Join(", ", list.Items.Select(Describe))}]",
        FormOfText form => $"form of {Describe(form.Text)}",
        KeyOfId id => $"key of {Describe(id.Id)}",
        _ => value.ToString(),
    };
}
