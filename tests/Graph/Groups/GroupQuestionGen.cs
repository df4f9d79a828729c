using System.Globalization;
using CsCheck;
using Gateway.Tests.City;
using Gateway.Tests.Graph.Paging;

namespace Gateway.Tests.Graph.Groups;

/// <summary>Generates random groupings: by zero to three keys, of filtered rows, filtered and ordered by their aggregates.</summary>
internal sealed class GroupQuestionGen(CityRows city)
{
    private readonly QuestionGen filters = new(city);

    public Gen<GroupQuestion> Question =>
        from filter in filters.Question
        let list = ListOf(filter.List.Entity)
        from keys in Pick(list.Keys).Array[0, 3]
        let chosen = keys.Distinct().ToArray()
        from having in Gen.Frequency((1, Gen.Const(default(HavingCondition))), (2, Having(list).Select(h => (HavingCondition?)h)))
        from order in Order(list, chosen).Array[0, 3]
        select new GroupQuestion(list, filter.Where, chosen, having, order);

    private static GroupedList ListOf(string entity) =>
        new[] { GroupedRows.Facilities, GroupedRows.Events, GroupedRows.Populations }.First(list => list.Entity == entity);

    private static Gen<HavingCondition> Having(GroupedList list) => Gen.Recursive<HavingCondition>((depth, inner) => depth >= 2
        ? Leaf(list)
        : Gen.Frequency((3, Leaf(list)), (1, Gen.Select(Gen.Bool, inner.Array[1, 3], (all, parts) => new HavingCondition(
            $"{{ {(all ? "and" : "or")}: [{string.Join(", ", parts.Select(part => part.Text))}] }}",
            of => all ? parts.All(part => part.Holds(of)) : parts.Any(part => part.Holds(of)))))));

    private static Gen<HavingCondition> Leaf(GroupedList list) => Gen.Frequency(
        (2, Compared(inner => $"{{ count: {inner} }}", of => of.Count, Gen.Int[0, 9].Select(n => (object)(long)n))),
        (1, Compared(inner => $"{{ share: {inner} }}", of => of.Share, Gen.Int[1, 5].Select(n => (object)(1.0 / n)))),
        (3, Gen.Select(Pick(list.Measures), Gen.Int[0, 5]).SelectMany(picked => OfMeasure(picked.Item1, picked.Item2))));

    private static Gen<HavingCondition> OfMeasure(Measured measure, int pick)
    {
        var tallies = GroupQuestion.TalliesOf(measure);
        var tally = tallies[pick % tallies.Count];
        string Text(string inner) => $"{{ aggregates: {{ {measure.Path}: {{ {tally}: {inner} }} }} }}";
        object? Of(ExpectedGroup of) => of.Told(measure, tally);
        return (tally, measure.Kind) switch
        {
            ("isExact", _) => Gen.Bool.Select(exact =>
                new HavingCondition(Text($"{{ eq: {(exact ? "true" : "false")} }}"), of => Of(of) is bool told && told == exact)),
            ("count", _) => Compared(Text, Of, Gen.Int[0, 4].Select(n => (object)(long)n)),
            (_, MeasuredKind.Day) => Compared(Text, Of, Pick<object>(["2026-11-23", "2024-02-29", "2026-04-01"])),
            ("avg", _) or (_, MeasuredKind.Fraction) => Compared(Text, Of, Pick<object>([0.0, 18.5, 333.3, -3.25])),
            ("sum", _) => Compared(Text, Of, Pick<object>([0L, 800L, 4_000_000_000L])),
            _ => Compared(Text, Of, Pick<object>([0L, 12L, 500L, 800L])),
        };
    }

    /// <summary>Generates comparisons, of which one with null is false, and its negation true.</summary>
    private static Gen<HavingCondition> Compared(Func<string, string> text, Func<ExpectedGroup, object?> told, Gen<object> values) =>
        from operation in Pick(["eq", "neq", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"])
        from value in values
        select new HavingCondition(text($"{{ {operation}: {Literal(value)} }}"), of => Holds(operation, told(of), value));

    private static bool Holds(string operation, object? told, object value) => operation switch
    {
        "eq" => told is not null && Operand.Compare(told, value) == 0,
        "gt" => told is not null && Operand.Compare(told, value) > 0,
        "gte" => told is not null && Operand.Compare(told, value) >= 0,
        "lt" => told is not null && Operand.Compare(told, value) < 0,
        "lte" => told is not null && Operand.Compare(told, value) <= 0,
        "neq" => !Holds("eq", told, value),
        _ => !Holds(operation[1..], told, value),
    };

    private static string Literal(object value) => value switch
    {
        string text => $"\"{text}\"",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static Gen<GroupOrder> Order(GroupedList list, GroupedBy[] chosen) => Gen.Bool.SelectMany(descends =>
    {
        var direction = descends ? "DESC" : "ASC";
        return Gen.Frequency(
            (1, Gen.Const(new GroupOrder($"{{ count: {direction} }}", of => of.Count, descends))),
            (1, Gen.Const(new GroupOrder($"{{ share: {direction} }}", of => of.Share, descends))),
            (chosen.Length == 0 ? 0 : 2, Gen.Int[0, Math.Max(0, chosen.Length - 1)].Select(i => OfKey(chosen, i, direction, descends))),
            (2, Gen.Select(Pick(list.Measures), Gen.Int[0, 5]).Select(picked => OfTally(picked.Item1, picked.Item2, direction, descends))));
    });

    private static GroupOrder OfKey(GroupedBy[] chosen, int key, string direction, bool descends) => new(
        $"{{ key: {{ {chosen[key].Path}: {(chosen[key].Selection.Length > 0 ? $"{{ id: {direction} }}" : direction)} }} }}",
        of => GroupQuestion.InOrder(of.Keys[key]),
        descends);

    private static GroupOrder OfTally(Measured measure, int pick, string direction, bool descends)
    {
        var tallies = GroupQuestion.TalliesOf(measure);
        var tally = tallies[pick % tallies.Count];
        return new GroupOrder(
            $"{{ aggregates: {{ {measure.Path}: {{ {tally}: {direction} }} }} }}", of => of.Told(measure, tally), descends);
    }

    private static Gen<T> Pick<T>(IReadOnlyList<T> items) => Gen.Int[0, items.Count - 1].Select(i => items[i]);
}
