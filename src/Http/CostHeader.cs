using Gateway.Graph.Cost;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http;

/// <summary>The header <c>GraphQL-Cost</c>: <c>report</c> and <c>validate</c>; anything else is nothing.</summary>
internal static class CostHeader
{
    private const string Name = "GraphQL-Cost";

    public static CostReport Read(IHeaderDictionary headers) => headers[Name].ToString() switch
    {
        var value when value.Equals("report", StringComparison.OrdinalIgnoreCase) => CostReport.Report,
        var value when value.Equals("validate", StringComparison.OrdinalIgnoreCase) => CostReport.Validate,
        _ => CostReport.None,
    };
}
