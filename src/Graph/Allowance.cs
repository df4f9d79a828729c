using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Plan;

namespace Gateway.Graph;

/// <summary>What a caller may ask for. Passed with each call: strangers and the gateway's own pages share one executor.</summary>
/// <param name="Pages">How many rows a list may return.</param>
/// <param name="DocumentLimits">The limits on a document and its variables.</param>
/// <param name="Costs">What an operation may cost; lists are weighed by the schema's page sizes, whatever <paramref name="Pages"/>
/// allows.</param>
/// <param name="Documents">The documents that may be asked for by key, and whether a document's text may be sent at all.</param>
internal sealed record Allowance(PageLimits Pages, DocumentLimits DocumentLimits, CostLimits Costs, DocumentStore Documents)
{
    /// <summary>
    /// The same for a file: as many rows as a file may have, for the price of one page. Length is bounded by the file limits; the cost of
    /// finding and joining a row by those of an operation.
    /// </summary>
    public Allowance OfFile(FileLimits limits) => this with
    {
        Pages = Pages with { DefaultSize = limits.Maximum, MaximumSize = limits.Maximum, RequireBoundaries = false },
        Costs = Costs with { OfOnePage = true },
    };
}
