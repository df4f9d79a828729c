using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Plan;

namespace Gateway.Graph;

/// <summary>One operation on its way: what was asked, what it was planned to be, and how it may and shall be answered.</summary>
internal sealed record Call(OperationRequest Request, PreparedOperation Operation, Planned Planned, Allowance Allowance, AnswerForm Form)
{
    /// <summary>What it costs, when the client wants to know.</summary>
    public OperationCost? ToldCost => Request.Cost == CostReport.None ? null : Planned.Cost;

    /// <summary>What is told beside the data, now that the operation is known to be good: its document may be kept.</summary>
    public Told Tell() => new(ToldCost, Allowance.Kept.Keep(Request));

    public Binder Binder(DataCatalog catalog) => new(catalog, Allowance.Pages);
}
