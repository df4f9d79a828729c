using System.Globalization;

namespace Gateway.Plan;

/// <summary>
/// Renders an ask as a short text for people and for comparison: constants after <c>=</c>, variable references after <c>$</c>.
/// </summary>
internal static class AskText
{
    public static string Of(Ask ask) => Fields(ask.Fields);

    private static string Fields(IReadOnlyList<AskField> fields) => "{" + string.Join(" ", fields.Select(Field)) + "}";

    private static string Field(AskField field) =>
        (field.Key == field.Name ? "" : field.Key + ":") + field.Name + Arguments(field.Arguments) + Selection(field.Selection)
        + (field.Refusal is { } refusal ? "!" + refusal.GetType().Name : "");

    private static string Arguments(IReadOnlyDictionary<string, AskValue> arguments) =>
        arguments.Count == 0 ? "" : "(" + string.Join(" ", arguments.Select(a => a.Key + ":" + Value(a.Value))) + ")";

    private static string Selection(AskSelection selection) => selection.ByType.Count switch
    {
        0 => "",
        1 => Fields(selection.ByType.Single().Value),
        _ => "{" + string.Join(" ", selection.ByType.Select(t => "..." + t.Key + Fields(t.Value))) + "}",
    };

    private static string Value(AskValue value) => value switch
    {
        AskNull => "null",
        AskLeaf leaf => Reference(leaf.Value),
        AskList { Whole: { } whole } list => Reference(whole) + (list.HasNull ? "+null" : ""),
        AskList list => "[" + string.Join(" ", list.Items.Select(Value)) + "]" + (list.HasNull ? "+null" : ""),
        AskObject fields => "{" + string.Join(" ", fields.Fields.Select(f => f.Key + ":" + Value(f.Value))) + "}",
        _ => throw new ArgumentException("unknown value"),
    };

    private static string Reference(ValueRef reference) => reference switch
    {
        ConstantValue constant => "=" + Constant(constant.Value),
        VariableValue variable => "$" + string.Join("/", variable.Path.Prepend(variable.Name)),
        _ => throw new ArgumentException("unknown reference"),
    };

    private static string Constant(object? value) => value switch
    {
        null => "null",
        IReadOnlyList<object?> items => "[" + string.Join(" ", items.Select(Constant)) + "]",
        string text => "'" + text + "'",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) + value.GetType().Name[0],
    };
}
