using System.Text;
using Gateway.Http.Answers;
using Gateway.Http.Requests;
using Gateway.Http.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gateway.Http.Operator;

/// <summary>
/// Admits only the operator to the addresses behind it; without a key there are none, and these answer like any unknown address.
/// </summary>
/// <param name="key">The key; null = there is none.</param>
internal sealed class OperatorDoor(OperatorKey? key)
{
    /// <summary>Makes a browser ask for the password; the user name given with it is ignored.</summary>
    private const string Challenge = "Basic realm=\"Operator\", charset=\"UTF-8\"";

    private const string Bearer = "Bearer ";

    private const string Basic = "Basic ";

    private static readonly WireError NoKey = new(
        401, "This address is for the operator only: send the operator key as a bearer token, or as the password for any user name.");

    private static readonly WireError Foreign = new(403, "Pages from other hosts may not change anything here.");

    private readonly HashSet<PathString> addresses = [];

    /// <summary>Whether a request comes to one of its addresses with the key.</summary>
    public bool IsOperator(HttpRequest request) =>
        key is not null && addresses.Contains(request.Path) && key.Matches(SentKey(request.Headers.Authorization.ToString()));

    /// <summary>Maps an address for the operator alone; nothing without a key.</summary>
    public void Map(IEndpointRouteBuilder routes, string pattern, RequestDelegate handle)
    {
        if (key is not null)
        {
            addresses.Add(pattern);
            routes.Map(pattern, Guard(key, handle));
        }
    }

    /// <summary>Wraps a handler so that it answers only requests with the key.</summary>
    public static RequestDelegate Guard(OperatorKey key, RequestDelegate handle) => http =>
    {
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        ForbidCaching(http);
        if (!key.Matches(SentKey(http.Request.Headers.Authorization.ToString())))
        {
            http.Response.Headers.WWWAuthenticate = Challenge;
            return ResponseWriter.WriteAsync(http, NoKey);
        }

        // A browser sends credentials it was once given with every request, whichever page it comes from.
        return !MethodRefusal.IsReadMethod(http) && RequestOrigin.IsForeign(http.Request)
            ? ResponseWriter.WriteAsync(http, Foreign)
            : handle(http);
    };

    /// <summary>Forbids caching: the handlers behind the door answer as for everybody, cacheable by anyone.</summary>
    private static void ForbidCaching(HttpContext http) => http.Response.OnStarting(() =>
    {
        http.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    });

    /// <summary>Returns the key that was sent; empty when there is none.</summary>
    private static string SentKey(string authorization) =>
        authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? authorization[Bearer.Length..].Trim()
        : authorization.StartsWith(Basic, StringComparison.OrdinalIgnoreCase) ? Password(authorization[Basic.Length..].Trim())
        : "";

    private static string Password(string credentials)
    {
        var bytes = new byte[credentials.Length];
        if (!Convert.TryFromBase64String(credentials, bytes, out var length))
        {
            return "";
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}
