using System.Globalization;
using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Schema;

/// <summary>
/// Reads one scalar or enumeration value, from a literal or from JSON, into the form used by the database. No conversion between kinds
/// beyond what the specification allows: whole numbers where a float or an id is expected.
/// </summary>
internal static class LeafReader
{
    public static bool TryRead(IGraphType type, GraphQLValue literal, out object? value)
    {
        value = (type, literal) switch
        {
            (IntGraphType, GraphQLIntValue) => Int(ReadLong(literal)),
            (LongScalar, GraphQLIntValue) => ReadLong(literal),
            (FloatGraphType, GraphQLIntValue number) => Float(number.Value.Span),
            (FloatGraphType, GraphQLFloatValue number) => Float(number.Value.Span),
            (BooleanGraphType, GraphQLBooleanValue flag) => flag.BoolValue,
            (StringGraphType or IdGraphType, GraphQLStringValue text) => text.Value.ToString(),
            (IdGraphType, GraphQLIntValue number) => number.Value.ToString(),
            (EnumerationGraphType names, GraphQLEnumValue name) => names.Values.FindByName(name.Name.Value)?.Name,
            (TextScalar scalar, GraphQLStringValue text) => scalar.Read(text.Value.ToString()),
            _ => null,
        };
        return value is not null;
    }

    public static bool TryRead(IGraphType type, JsonElement json, out object? value)
    {
        value = (type, json.ValueKind) switch
        {
            (IntGraphType, JsonValueKind.Number) => json.TryGetInt32(out var number) ? (long)number : null,
            (LongScalar, JsonValueKind.Number) => json.TryGetInt64(out var number) ? number : null,
            (FloatGraphType, JsonValueKind.Number) => json.TryGetDouble(out var number) ? Finite(number) : null,
            (BooleanGraphType, JsonValueKind.True) => true,
            (BooleanGraphType, JsonValueKind.False) => false,
            (StringGraphType or IdGraphType, JsonValueKind.String) => JsonText.Of(json),
            (IdGraphType, JsonValueKind.Number) => json.TryGetInt64(out _) ? json.GetRawText() : null,
            (EnumerationGraphType names, JsonValueKind.String) =>
                JsonText.Of(json) is { } name ? names.Values.FindByName(name)?.Name : null,
            (TextScalar scalar, JsonValueKind.String) => JsonText.Of(json) is { } text ? scalar.Read(text) : null,
            _ => null,
        };
        return value is not null;
    }

    public static long? ReadLong(GraphQLValue value) =>
        value is GraphQLIntValue number
        && long.TryParse(number.Value.Span, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var result)
            ? result
            : null;

    private static long? Int(long? number) => number is >= int.MinValue and <= int.MaxValue ? number : null;

    private static double? Float(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Finite(number) : null;

    private static double? Finite(double number) => double.IsFinite(number) ? number : null;
}
