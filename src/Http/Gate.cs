using Gateway.Graph.Answers;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Operator;
using Gateway.Http.Requests;
using Gateway.Http.Watching;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http;

/// <summary>
/// When limits or keys are on: decides whose account a request counts against, and rejects requests over the limit or with an unknown key.
/// The cost of an operation is charged later, once it is known.
/// </summary>
/// <param name="accounts">What clients may ask for.</param>
/// <param name="keys">The API keys; null if there are none.</param>
/// <param name="door">Requests that it recognizes as the operator's are under no limit.</param>
internal sealed class Gate(Accounts accounts, KeyBook? keys, OperatorDoor door)
{
    private const string KeyHeader = "X-Api-Key";

    private const string Bearer = "Bearer ";

    /// <summary>What a page or a monitor fetches besides its queries.</summary>
    private static readonly PathString[] ExemptPaths = ["/assets", HealthEndpoint.Path, HealthEndpoint.ReadyPath, TelemetrySetup.Path];

    public Task PassAsync(HttpContext http, RequestDelegate next) =>
        IsExempt(http.Request) ? next(http)
        : keys is not null && KeyOf(http.Request.Headers) is { } key ? PassAsync(http, next, keys, key)
        : accounts.LimitsAddresses ? PassAsync(http, next, accounts.Of(Client.Of(http).Address))
        : next(http);

    private async Task PassAsync(HttpContext http, RequestDelegate next, KeyBook book, string key)
    {
        var address = Client.Of(http).Address;
        var (account, error) = await book.FindAsync(key, address);
        if (account is not null)
        {
            await PassAsync(http, next, account);
            return;
        }

        // Attempts with bad keys count against the address.
        await PassAsync(http, refused => RefuseAsync(refused, error!), accounts.Of(address));
    }

    private static Task PassAsync(HttpContext http, RequestDelegate next, Account account)
    {
        http.Features.Set(account);
        RateHeaders.WriteAtStart(http);
        return account.TakeRequest() is { } shortfall ? ResponseWriter.WriteAsync(http, Answer.Limited(shortfall)) : next(http);
    }

    private static Task RefuseAsync(HttpContext http, WireError error)
    {
        if (error.Status == StatusCodes.Status401Unauthorized)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        }

        return ResponseWriter.WriteAsync(http, error);
    }

    /// <summary>Nearly every request goes to one address, so it is checked first.</summary>
    private bool IsExempt(HttpRequest request) =>
        HttpMethods.IsOptions(request.Method)
        || (request.Path != Address.GraphQL
            && (Array.Exists(ExemptPaths, path => request.Path.StartsWithSegments(path))
                || IsFileOfIde(request) || door.IsOperator(request)));

    /// <summary>
    /// The IDE is some dozen files below the endpoint, none of which runs an operation; a WebSocket runs them wherever it is opened.
    /// </summary>
    private static bool IsFileOfIde(HttpRequest request) =>
        !request.QueryString.HasValue && HttpMethods.IsGet(request.Method) && !request.HttpContext.WebSockets.IsWebSocketRequest
        && request.Path.StartsWithSegments(Address.GraphQL, out var rest)
        && !rest.StartsWithSegments("/persisted")
        && !rest.StartsWithSegments("/schema.graphql")
        && Path.HasExtension(rest.Value);

    /// <summary>Other bearer tokens are someone else's, a proxy's for instance.</summary>
    private static string? KeyOf(IHeaderDictionary headers)
    {
        if (headers.TryGetValue(KeyHeader, out var own))
        {
            return own.ToString();
        }

        var authorization = headers.Authorization.ToString();
        return authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            && authorization.AsSpan(Bearer.Length).TrimStart().StartsWith(ApiKey.Prefix)
                ? authorization[Bearer.Length..].Trim()
                : null;
    }
}
