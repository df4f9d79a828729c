using Gateway.Graph.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Gateway.Http.Requests;

/// <summary>
/// What a client wants reported besides the data, by headers: <c>GraphQL-Cost: report</c> or <c>validate</c>,
/// <c>GraphQL-Data-Version: report</c> and <c>GraphQL-Attribution: report</c>; any other value is ignored.
/// </summary>
internal readonly record struct ReportOptions(CostReport Cost, bool DataVersion, bool Attribution)
{
    public const string CostHeader = "GraphQL-Cost";

    public const string VersionHeader = "GraphQL-Data-Version";

    public const string AttributionHeader = "GraphQL-Attribution";

    private const string Report = "report";

    public static ReportOptions Read(IHeaderDictionary headers) =>
        new(CostOf(headers[CostHeader]), Says(headers[VersionHeader], Report), Says(headers[AttributionHeader], Report));

    public Sent ApplyTo(Sent sent)
    {
        var (cost, version, attribution) = this;
        return this == default
            ? sent
            : sent.With(request => request with { Cost = cost, WantsDataVersion = version, WantsCredits = attribution });
    }

    private static CostReport CostOf(StringValues header) =>
        Says(header, Report) ? CostReport.Report : Says(header, "validate") ? CostReport.Validate : CostReport.None;

    private static bool Says(StringValues header, string word) =>
        header.Count > 0 && header.ToString().Equals(word, StringComparison.OrdinalIgnoreCase);
}
