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

    /// <summary>Writes them at the last moment, when what was asked is taken.</summary>
    public static void WriteAtStart(HttpContext http) => http.Response.OnStarting(static state => WriteAsync((HttpContext)state), http);

    private static Task WriteAsync(HttpContext http)
    {
        if (http.Features.Get<Account>() is { } account && (account.Requests ?? account.Cost) is not null)
        {
            var headers = http.Response.Headers;
            headers[Policy] = Join(PolicyOf(account.Requests, "requests"), PolicyOf(account.Cost, "cost"));
            headers[Left] = Join(LeftOf(account.Requests, "requests"), LeftOf(account.Cost, "cost"));
        }

        return Task.CompletedTask;
    }

    private static string Join(string? one, string? other) => one is null ? other! : other is null ? one : $"{one}, {other}";

    private static string? PolicyOf(Bucket? bucket, string name) =>
        bucket is null ? null : string.Create(CultureInfo.InvariantCulture, $"\"{name}\";q={bucket.Limit};w=60");

    private static string? LeftOf(Bucket? bucket, string name) =>
        bucket?.Read() is var (left, seconds) ? string.Create(CultureInfo.InvariantCulture, $"\"{name}\";r={left};t={seconds}") : null;
}
