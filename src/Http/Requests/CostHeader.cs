using Gateway.Graph.Documents;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Requests;

/// <summary>The header <c>GraphQL-Cost</c>: <c>report</c> and <c>validate</c>; anything else is nothing.</summary>
internal static class CostHeader
{
    private const string Name = "GraphQL-Cost";

    public static Sent Give(Sent sent, IHeaderDictionary headers)
    {
        var wanted = Read(headers);
        return wanted == CostReport.None ? sent : sent.With(request => request with { Cost = wanted });
    }

    private static CostReport Read(IHeaderDictionary headers) => headers[Name].ToString() switch
    {
        var value when value.Equals("report", StringComparison.OrdinalIgnoreCase) => CostReport.Report,
        var value when value.Equals("validate", StringComparison.OrdinalIgnoreCase) => CostReport.Validate,
        _ => CostReport.None,
    };
}
