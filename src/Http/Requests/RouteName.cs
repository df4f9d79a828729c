using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Rules;
using Microsoft.AspNetCore.Routing;

namespace Gateway.Http.Requests;

/// <summary>What the address of a persisted operation names beside the document: the operation.</summary>
internal static class RouteName
{
    private static readonly WireError NameNeeded = new(400, "The operation name is required.") { IsAboutRequest = true };

    private static readonly WireError BadId = new(400, "The operation id has an invalid format.") { IsAboutRequest = true };

    /// <summary>Applies the operation named by the path, which beats the one named by the request.</summary>
    public static Sent ApplyTo(Sent sent, RouteValueDictionary route, RequestRules rules)
    {
        if (route["id"] is not string id || sent.Error is not null)
        {
            return sent;
        }

        return !DocumentStore.IsKey(id) ? BadId
            : route["operation"] is string { Length: > 0 } name ? sent.With(request => request with { OperationName = name })
            : rules.RouteNeedsName ? NameNeeded
            : sent;
    }
}
