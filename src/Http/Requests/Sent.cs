using Gateway.Graph.Documents;
using Gateway.Http.Answers;

namespace Gateway.Http.Requests;

/// <summary>What was sent: an operation, a batch of them, or the reason why there is neither.</summary>
internal sealed record Sent
{
    public OperationRequest? Request { get; private init; }

    public Batch? Batch { get; private init; }

    public WireError? Error { get; private init; }

    /// <summary>Returns the same with each operation changed.</summary>
    public Sent With(Func<OperationRequest, OperationRequest> change) =>
        Request is not null ? change(Request)
        : Batch is not null ? new Batch([.. Batch.Items.Select(item => item with { Request = change(item.Request) })], Batch.IsList)
        : this;

    public static implicit operator Sent(OperationRequest request) => new() { Request = request };

    public static implicit operator Sent(Batch batch) => new() { Batch = batch };

    public static implicit operator Sent(WireError error) => new() { Error = error };
}

/// <summary>Operations that were sent together.</summary>
/// <param name="IsList">Whether they were listed; otherwise they are one operation with several sets of variables.</param>
internal sealed record Batch(IReadOnlyList<BatchItem> Items, bool IsList);

/// <summary>One operation of a batch.</summary>
/// <param name="RequestIndex">Its index in the list; null when there is no list.</param>
/// <param name="VariableIndex">The index of its variables among several sets; null when there is one set.</param>
internal sealed record BatchItem(OperationRequest Request, int? RequestIndex, int? VariableIndex);
