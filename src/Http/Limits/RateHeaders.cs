using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Limits;

/// <summary>
/// Reports a client's limits and what it has left, in the fields of the IETF draft: <c>RateLimit-Policy</c> and <c>RateLimit</c>.
/// </summary>
internal static class RateHeaders
{
    public const string Left = "RateLimit";

    public const string Policy = "RateLimit-Policy";

    private static CultureInfo Plain => CultureInfo.InvariantCulture;

    /// <summary>Writes them at the last moment, when the cost of the request has been charged.</summary>
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

    /// <summary>Returns the limits, which stay the same for the life of an account; null when nothing is limited.</summary>
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
