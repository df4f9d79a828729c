using Gateway.Graph.Documents;
using Gateway.Http.Answers;

namespace Gateway.Http.Keeping;

/// <summary>A request whose answer may be at hand, here or with the client.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Form">In which form it is answered.</param>
/// <param name="Basis">On what an answer would rest that were read now.</param>
/// <param name="Coding">In which it is sent.</param>
/// <param name="IsTagged">Whether the answer carries a validator: each by GET, and one by POST whose client asks for it.</param>
internal sealed record Visit(Question Question, ResponseForm Form, Basis Basis, Coding Coding, bool IsTagged)
{
    /// <summary>
    /// Whether the answer is one that others may be given: not where nothing is run, nor where the document is left to be kept, which the
    /// answer tells once and which must happen each time.
    /// </summary>
    public static bool IsOf(OperationRequest request) => request is { LeavesDocument: false, Cost: not CostReport.Validate };
}
