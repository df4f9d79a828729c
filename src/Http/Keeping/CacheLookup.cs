using Gateway.Graph.Documents;
using Gateway.Http.Answers;

namespace Gateway.Http.Keeping;

/// <summary>A request whose answer may be at hand, here or with the client.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Form">The form of the answer.</param>
/// <param name="Basis">The basis of an answer read now.</param>
/// <param name="Coding">The coding in which it is sent.</param>
/// <param name="IsTagged">Whether the answer carries a validator: every one by GET, and one by POST if the client asks for it.</param>
internal sealed record CacheLookup(Question Question, ResponseForm Form, Basis Basis, Coding Coding, bool IsTagged)
{
    /// <summary>
    /// Whether the answer may be given to others: not if nothing is run, nor if a document is left to be stored, which the answer reports
    /// once and which must happen each time.
    /// </summary>
    public static bool IsCacheable(OperationRequest request) => request is { PersistsDocument: false, Cost: not CostReport.Validate };
}
