using Gateway.Graph.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Gateway.Http.Requests;

/// <summary>
/// What a client wants to be told beside the data, by headers: <c>GraphQL-Cost: report</c> or <c>validate</c>, and
/// <c>GraphQL-Data-Version: report</c>; anything else is nothing.
/// </summary>
internal readonly record struct Reports(CostReport Cost, bool DataVersion)
{
    public const string CostHeader = "GraphQL-Cost";

    public const string VersionHeader = "GraphQL-Data-Version";

    private const string Report = "report";

    public static Reports Read(IHeaderDictionary headers) =>
        new(CostOf(headers[CostHeader]), Says(headers[VersionHeader], Report));

    public Sent Give(Sent sent)
    {
        var (cost, version) = this;
        return this == default ? sent : sent.With(request => request with { Cost = cost, TellsVersion = version });
    }

    private static CostReport CostOf(StringValues header) =>
        Says(header, Report) ? CostReport.Report : Says(header, "validate") ? CostReport.Validate : CostReport.None;

    private static bool Says(StringValues header, string word) =>
        header.Count > 0 && header.ToString().Equals(word, StringComparison.OrdinalIgnoreCase);
}
