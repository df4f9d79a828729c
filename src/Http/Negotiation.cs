using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http;

/// <summary>Decides from <c>Accept</c> in which form an answer is sent, as HotChocolate 15 does: what is named counts, q values do not.</summary>
internal static class Negotiation
{
    /// <summary>The form; or the error, which is then sent as <see cref="ResponseForm.GraphQL"/>.</summary>
    public static (ResponseForm Form, WireError? Error) Choose(StringValues accept)
    {
        var json = false;
        var named = false;
        foreach (var range in Ranges(accept))
        {
            if (!MediaTypeHeaderValue.TryParse(range, out var type))
            {
                return (ResponseForm.GraphQL, Unreadable(range));
            }

            if (IsGraphQL(type.MediaType))
            {
                return (ResponseForm.GraphQL, null);
            }

            named = true;
            json |= Is(type.MediaType, MediaTypes.Json);
        }

        return json ? (ResponseForm.Json, null)
            : named ? (ResponseForm.GraphQL, Unsupported)
            : (ResponseForm.GraphQL, null);
    }

    /// <summary>Whether a browser asks: only one that names HTML; <c>*/*</c> is what programs send.</summary>
    public static bool WantsPage(StringValues accept) =>
        Ranges(accept).Any(range => MediaTypeHeaderValue.TryParse(range, out var type) && Is(type.MediaType, "text/html"));

    private static WireError Unsupported { get; } = new(406, "None of the `Accept` header values is supported.", "HC0063");

    private static WireError Unreadable(string range) =>
        new(400, $"Unable to parse the accept header value `{range}`.", "HC0064") { Detail = ("headerValue", range) };

    private static IEnumerable<string> Ranges(StringValues accept) => accept
        .SelectMany(line => (line ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static bool IsGraphQL(StringSegment type) => Is(type, MediaTypes.GraphQL) || Is(type, "*/*") || Is(type, "application/*");

    private static bool Is(StringSegment type, string name) => type.Equals(name, StringComparison.OrdinalIgnoreCase);
}
