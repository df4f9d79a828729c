using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph;

/// <summary>One operation in flight: what was asked, its plan, and the limits and form of its answer.</summary>
internal sealed record Call(OperationRequest Request, PreparedOperation Operation, Planned Planned, Allowance Allowance, AnswerForm Form)
{
    /// <summary>What logs and metrics may know of the answer.</summary>
    public required AnswerFacts Facts { get; init; }

    /// <summary>What the operation costs; null unless the client asked to know.</summary>
    public OperationCost? ReportedCost => Request.Cost == CostReport.None ? null : Planned.Cost;

    /// <summary>Keeps the document of the operation, which is now known to be valid, under the hash that was sent with it.</summary>
    /// <returns>The receipt for the client; null when there is nothing to report.</returns>
    public HashReceipt? KeepDocument() => Allowance.Documents.Keep(Request);

    /// <summary>What the response carries beside the data.</summary>
    /// <param name="receipt">The receipt for the document that was sent with a hash.</param>
    /// <param name="read">The data that was read.</param>
    /// <returns>Null when there is nothing to report.</returns>
    public ResponseExtensions? Extensions(HashReceipt? receipt, ReadResults? read = null)
    {
        if (receipt is null && Request is { Cost: CostReport.None, WantsDataVersion: false, WantsCredits: false })
        {
            return null;
        }

        return new ResponseExtensions(ReportedCost, receipt)
        {
            DataVersion = Request.WantsDataVersion ? read?.State?.Version : null,
            Credits = Request.WantsCredits && read is not null
                ? [.. Credits.Of(Planned.Compiled!.Plan, read).Select(dataset => dataset.Credit())]
                : null,
        };
    }

    /// <summary>The plan with the values of this request.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="values">The variables, with the moment of the request.</param>
    public BoundOperation Bind(DataCatalog catalog, VariableValues values)
    {
        var bound = Binder(catalog).Bind(Planned.Compiled!.Plan, values);
        return Request.WantsState || Request.WantsDataVersion ? bound with { WantsState = true } : bound;
    }

    public Binder Binder(DataCatalog catalog) => new(catalog, Allowance.Pages) { AlwaysLooksBeyond = Form is FileForm };
}
