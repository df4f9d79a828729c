using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Answers;

/// <summary>Tells whether the client has what it asks for: then 304 is enough.</summary>
internal static class KnownTag
{
    public static bool IsKnown(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && EntityTagHeaderValue.TryParse(tag, out var own)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(own, useStrongComparison: false));
}
