using Gateway.Http.Answers;
using Gateway.Http.Rules;

namespace Gateway.Http.Requests;

/// <summary>
/// Assembles what was read into one operation or a batch: a list of requests, several operations of one document, or several sets of
/// variables.
/// </summary>
internal static class Batches
{
    public static WireError Invalid { get; } = WireError.Request("Invalid GraphQL Request.", "HC0009");

    public static WireError TooLarge(RequestRules rules) =>
        WireError.Request($"The batch size exceeds the maximum allowed batch size of {rules.BatchLimit}.", "HC0009");

    /// <summary>Assembles a request or a batch; a list of one is an ordinary request.</summary>
    public static Sent Assemble(IReadOnlyList<RequestMembers> requests, bool isList, RequestRules rules)
    {
        if (requests.Count == 0)
        {
            return WireError.Request("The GraphQL batch request has no elements.", "HC0009");
        }

        if (requests is [{ VariableSets.Count: <= 1 } only])
        {
            return only.ToRequest();
        }

        var count = requests.Sum(r => Math.Max(1, r.VariableSets.Count));
        return count > rules.BatchLimit
            ? TooLarge(rules)
            : new Batch([.. requests.SelectMany((r, i) => Items(r, requests.Count > 1 ? i : null))], isList && requests.Count > 1);
    }

    /// <summary>Makes a batch of operations of one document, as HotChocolate's parameter <c>batchOperations=[a,b]</c> lists them.</summary>
    public static Sent OfOperations(Sent sent, string names, RequestRules rules)
    {
        if (sent.Error is { } error)
        {
            return error;
        }

        var list = names.StartsWith('[') && names.EndsWith(']')
            ? names[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
        if (sent.Request is not { } request || !rules.Lists || list.Length == 0)
        {
            return Invalid;
        }

        if (list.Length > rules.BatchLimit)
        {
            return TooLarge(rules);
        }

        return list is [var only]
            ? request with { OperationName = only }
            : new Batch([.. list.Select((name, i) => new BatchItem(request with { OperationName = name }, i, null))], IsList: true);
    }

    private static IEnumerable<BatchItem> Items(RequestMembers members, int? index)
    {
        var request = members.ToRequest();
        return members.VariableSets.Count <= 1
            ? [new BatchItem(request, index, null)]
            : members.VariableSets.Select((set, i) => new BatchItem(request with { Variables = set, IsOfSet = true }, index, i));
    }
}
