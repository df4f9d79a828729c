using System.Globalization;
using System.Text;
using CsCheck;
using Gateway.Tests.City;

namespace Gateway.Tests.Graph.Paging;

/// <summary>Generates random queries: most values are taken from the rows, so that filters match some rows and not others.</summary>
internal sealed class QuestionGen(CityRows city)
{
    private static readonly string[] Comparisons = ["eq", "neq", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] Patterns = ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];
    private static readonly string[] Lists = ["in", "nin"];
    private static readonly string[] Equalities = ["eq", "neq"];

    /// <summary>The row's own key, which ends an order wherever it occurs.</summary>
    private static readonly Operand Key = new("id", OperandKind.Text, false, static (_, row) => row.Key);

    public Gen<ListQuestion> Question { get; } =
        from list in Pick(Operands.All)
        from order in Order(list)
        from filter in Gen.Frequency((1, Gen.Const(default(Condition))), (3, Where(city, list).Select(c => (Condition?)c)))
        select new ListQuestion(list, filter, order);

    /// <summary>Generates up to three sort keys, in either direction, possibly repeated: the first occurrence counts.</summary>
    private static Gen<SortKey[]> Order(QuestionedList list) =>
        Gen.Select(Pick<Operand>([.. list.Operands, Key]), Gen.Bool, (operand, descending) => new SortKey(operand, descending)).Array[0, 3];

    private static Gen<Condition> Where(CityRows city, QuestionedList list) => Gen.Recursive<Condition>((depth, inner) =>
    {
        var leaf = Leaf(city, list.Entity, list.Operands);
        if (depth >= 2)
        {
            return leaf;
        }

        var several = Gen.Select(Pick(["and", "or"]), inner.Array[1, 3], (name, parts) => (Condition)new AndOr(name, parts));
        return list.Lists.Count == 0
            ? Gen.Frequency((2, leaf), (1, several))
            : Gen.Frequency((4, leaf), (2, several), (1, Rows(city, list)));
    });

    private static Gen<Condition> Rows(CityRows city, QuestionedList list) =>
        from rows in Pick(list.Lists)
        from quantifier in Pick(["some", "none", "all", "any", "not any"])
        from condition in Leaf(city, rows.Entity, rows.Operands)
        select quantifier is "some" or "none" or "all"
            ? new Quantified(rows, quantifier, condition)
            : (Condition)new AnyRows(rows, quantifier == "any");

    private static Gen<Condition> Leaf(CityRows city, string entity, IReadOnlyList<Operand> operands) =>
        Pick(operands).SelectMany(operand =>
        {
            var values = city.Of(entity).Select(r => operand.Of(city, r)).Distinct().ToArray();
            var named = values.OfType<object>().ToArray();
            return operand.Kind switch
            {
                OperandKind.Flag => One(operand, Equalities, [true, false]),
                OperandKind.Name => Gen.Frequency((2, One(operand, Equalities, named)), (1, Many(operand, named))),
                OperandKind.Text => Gen.Frequency((2, One(operand, Equalities, [.. named, "", "?"])), (1, Many(operand, [.. named, "?"])), (3, Pattern(operand, named))),
                _ => Gen.Frequency((3, One(operand, Comparisons, named)), (1, Many(operand, named))),
            };
        });

    private static Gen<Condition> One(Operand operand, string[] operations, object[] values) =>
        from name in Pick(operations)
        from value in Pick(operand.MayBeNull && Equalities.Contains(name) ? [.. values, null] : (object?[])values)
        select Compared(operand, name, value);

    private static Condition Compared(Operand operand, string name, object? value)
    {
        Func<object?, bool> test = name.TrimStart('n') switch
        {
            "eq" => v => Operand.Compare(v, value) == 0,
            "gt" => v => v is not null && Operand.Compare(v, value) > 0,
            "gte" => v => v is not null && Operand.Compare(v, value) >= 0,
            "lt" => v => v is not null && Operand.Compare(v, value) < 0,
            _ => v => v is not null && Operand.Compare(v, value) <= 0,
        };
        return new Operation(operand, name, Literal(operand, value), Negated(name, test));
    }

    private static Gen<Condition> Many(Operand operand, object[] values) =>
        from name in Pick(Lists)
        from items in Pick(operand.MayBeNull ? [.. values, null] : (object?[])values).Array[0, 3]
        select (Condition)new Operation(operand, name, $"[{string.Join(", ", items.Select(i => Literal(operand, i)))}]",
            Negated(name == "nin" ? "n" : "", v => items.Any(i => Operand.Compare(i, v) == 0)));

    /// <summary>Generates a condition on a piece of a value, mostly an existing one, cut between code points.</summary>
    private static Gen<Condition> Pattern(Operand operand, object[] values) =>
        from name in Pick(Patterns)
        from value in Pick<object>([.. values, "?"])
        from cut in Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1])
        select (Condition)new Operation(
            operand, name, Literal(operand, Piece((string)value, cut)), Matching(name, Piece((string)value, cut)));

    private static Func<object?, bool> Matching(string name, string piece) => Negated(name, name.TrimStart('n') switch
    {
        "contains" => v => v is string text && text.Contains(piece, StringComparison.Ordinal),
        "startsWith" => v => v is string text && text.StartsWith(piece, StringComparison.Ordinal),
        _ => v => v is string text && text.EndsWith(piece, StringComparison.Ordinal),
    });

    private static Func<object?, bool> Negated(string name, Func<object?, bool> test) => name.StartsWith('n') ? v => !test(v) : test;

    private static Gen<T> Pick<T>(IReadOnlyList<T> items) => Gen.Int[0, items.Count - 1].Select(i => items[i]);

    private static string Piece(string text, (double From, double To) cut)
    {
        var runes = text.EnumerateRunes().ToArray();
        var from = (int)(cut.From * runes.Length);
        var to = from + (int)Math.Ceiling(cut.To * (runes.Length - from));
        return string.Concat(runes[from..to]);
    }

    private static string Literal(Operand operand, object? value) => value switch
    {
        null => "null",
        string name when operand.Kind == OperandKind.Name => name,
        string text => Quoted(text),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(number is double ? "R" : null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value} has no literal."),
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' or '\\' => "\\" + c,
                < ' ' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
