using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Answers;

/// <summary>Tells whether the client has what it asks for: then 304 is enough.</summary>
internal static class KnownTag
{
    /// <summary>Whether it names the tag, or says that anything will do.</summary>
    public static bool IsKnown(HttpRequest request, string tag) => IsAmong(request, tag, any: true);

    /// <summary>Whether it names the tag itself: then there is such an answer, for somebody was given it.</summary>
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
