using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Plan;

namespace Gateway.Graph;

/// <summary>What one who asks may ask. It comes with each call: strangers and the gateway's own pages use one executor.</summary>
/// <param name="Pages">How much a list may bring.</param>
/// <param name="Documents">What a document and its variables may be.</param>
/// <param name="Costs">What an operation may cost; of lists it is reckoned as the schema says, whatever <paramref name="Pages"/>
/// allow.</param>
/// <param name="Kept">Whose documents may be asked for by a key, and whether by any other way.</param>
internal sealed record Allowance(PageLimits Pages, DocumentLimits Documents, CostLimits Costs, DocumentStore Kept)
{
    /// <summary>
    /// The same for a file: as many rows as one may have, for the price of a page. How long it is, its own limits say; what it costs to
    /// find and to join a row, those of an operation.
    /// </summary>
    public Allowance OfFile(FileLimits limits) => this with
    {
        Pages = Pages with { DefaultSize = limits.Maximum, MaximumSize = limits.Maximum, RequireBoundaries = false },
        Costs = Costs with { OfOnePage = true },
    };
}
