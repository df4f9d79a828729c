using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Answers;

/// <summary>
/// Checks whether the client already has what it asks for: then 304 is enough, with the tag as the client holds it. What was encoded on the
/// way has a weak one, and a cache may not renew it by a strong one (RFC 9111, 4.3.4).
/// </summary>
internal static class KnownTag
{
    /// <summary>Completes the response if the client names its tag, or accepts any (<c>*</c>).</summary>
    /// <param name="http">The response, with its tag.</param>
    /// <returns>Whether it is complete.</returns>
    public static bool IsEnough(HttpContext http)
    {
        var headers = http.Response.Headers;
        if (Held(http.Request, headers.ETag.ToString(), any: true) is not { } held)
        {
            return false;
        }

        headers.ETag = held;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>
    /// Returns the tag as the client holds it, if it names this very tag: then there is such an answer, for some client was given it.
    /// </summary>
    public static string? Named(HttpRequest request, string tag) => Held(request, tag, any: false);

    private static string? Held(HttpRequest request, string tag, bool any)
    {
        var given = request.Headers.IfNoneMatch;
        if (given == tag)
        {
            return tag;
        }

        if (given.Count == 0
            || !EntityTagHeaderValue.TryParseList(given, out var known)
            || !EntityTagHeaderValue.TryParse(tag, out var own))
        {
            return null;
        }

        if (known.Contains(own) || (any && known.Contains(EntityTagHeaderValue.Any)))
        {
            return tag;
        }

        var isHeld = known.Any(one => one.Compare(own, useStrongComparison: false));
        return !isHeld ? null : own.IsWeak ? tag : "W/" + tag;
    }
}
