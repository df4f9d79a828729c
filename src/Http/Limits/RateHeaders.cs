using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Limits;

/// <summary>
/// Tells a client what it may ask for and what it has left, by the fields of the IETF's draft: <c>RateLimit-Policy</c> and
/// <c>RateLimit</c>.
/// </summary>
internal static class RateHeaders
{
    public const string Left = "RateLimit";

    public const string Policy = "RateLimit-Policy";

    private static CultureInfo Plain => CultureInfo.InvariantCulture;

    /// <summary>Writes them at the last moment, when what was asked is taken.</summary>
    public static void WriteAtStart(HttpContext http) => http.Response.OnStarting(static state => WriteAsync((HttpContext)state), http);

    private static Task WriteAsync(HttpContext http)
    {
        if (http.Features.Get<Account>() is { Policy: { } policy } account)
        {
            var headers = http.Response.Headers;
            headers[Policy] = policy;
            headers[Left] = LeftOf(account.Requests?.Read(), account.Cost?.Read());
        }

        return Task.CompletedTask;
    }

    /// <summary>What is allowed, which is the same for as long as an account is; null where nothing is limited.</summary>
    public static string? PolicyOf(Bucket? requests, Bucket? cost) => (requests?.Limit, cost?.Limit) switch
    {
        ({ } most, { } dearest) => string.Create(Plain, $"\"requests\";q={most};w=60, \"cost\";q={dearest};w=60"),
        ({ } most, null) => string.Create(Plain, $"\"requests\";q={most};w=60"),
        (null, { } dearest) => string.Create(Plain, $"\"cost\";q={dearest};w=60"),
        _ => null,
    };

    private static string LeftOf((int Left, int Seconds)? requests, (int Left, int Seconds)? cost) => (requests, cost) switch
    {
        (var (left, seconds), var (rest, until)) =>
            string.Create(Plain, $"\"requests\";r={left};t={seconds}, \"cost\";r={rest};t={until}"),
        (var (left, seconds), null) => string.Create(Plain, $"\"requests\";r={left};t={seconds}"),
        (null, var (rest, until)) => string.Create(Plain, $"\"cost\";r={rest};t={until}"),
        _ => "",
    };
}
