using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Answers;

/// <summary>Checks whether the client already has what it asks for: then 304 is enough.</summary>
internal static class KnownTag
{
    /// <summary>Whether the client names the tag, or accepts any (<c>*</c>).</summary>
    public static bool IsKnown(HttpRequest request, string tag) => IsAmong(request, tag, any: true);

    /// <summary>Whether the client names this very tag: then there is such an answer, for some client was given it.</summary>
    public static bool IsNamed(HttpRequest request, string tag) => IsAmong(request, tag, any: false);

    private static bool IsAmong(HttpRequest request, string tag, bool any)
    {
        var given = request.Headers.IfNoneMatch;
        return given.Count > 0 && (given == tag
            || (EntityTagHeaderValue.TryParseList(given, out var known)
                && EntityTagHeaderValue.TryParse(tag, out var own)
                && known.Any(one => one.Equals(EntityTagHeaderValue.Any) ? any : one.Compare(own, useStrongComparison: false))));
    }
}
