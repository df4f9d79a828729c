using System.Globalization;
using GraphQLParser.AST;

namespace Gateway.Graph;

internal static class LeafReader
{
    public static long? ReadLong(GraphQLValue value) =>
        value is GraphQLIntValue number && long.TryParse(number.Value.Span, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var result) ? result : null;
}
