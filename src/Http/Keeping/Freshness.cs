using System.Globalization;
using Gateway.Http.Answers;
using Gateway.Http.Requests;
using Gateway.Store;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Keeping;

/// <summary>
/// Writes the headers that say which state of the data an answer is of, and how long and for whom a cache in between may serve it.
/// </summary>
/// <param name="seconds">For how long a cache may serve it without revalidating; 0 = it always revalidates.</param>
/// <param name="clock">What time it is.</param>
internal sealed class Freshness(int seconds, TimeProvider clock)
{
    private const string BodyVaries = "Accept, Accept-Encoding";

    private readonly string reads = seconds == 0
        ? "public, max-age=0, must-revalidate"
        : string.Create(CultureInfo.InvariantCulture, $"public, max-age={seconds}, stale-while-revalidate={seconds}");

    /// <summary>
    /// A cache that always revalidates learns by the tag that the body varies by these headers too; any other must be told.
    /// </summary>
    private readonly string varies =
        seconds == 0 ? BodyVaries
        : $"{BodyVaries}, {ReportOptions.CostHeader}, {ReportOptions.VersionHeader}, {ReportOptions.AttributionHeader}";

    private volatile Tuple<DataState, string?>? modified;

    /// <summary>Writes the headers of an answer with a validator.</summary>
    /// <param name="basis">What it depends on.</param>
    /// <param name="isTimed">Whether it changes from minute to minute, so that a cache may serve it for the rest of its own minute.</param>
    public void Write(HttpContext http, string tag, Basis basis, bool isTimed)
    {
        var headers = http.Response.Headers;
        headers.ETag = tag;
        headers.LastModified = Modified(basis.State!);
        WriteWithoutValidator(http);
        if (isTimed && seconds > 0 && MethodRefusal.IsReadMethod(http))
        {
            headers.CacheControl = UntilTheEndOf(basis.Minute);
        }
    }

    /// <summary>Writes the headers of an answer without a validator.</summary>
    public void WriteWithoutValidator(HttpContext http)
    {
        var headers = http.Response.Headers;
        var isRead = MethodRefusal.IsReadMethod(http);
        headers.CacheControl = isRead ? reads : "no-cache";
        headers.Vary = isRead ? varies : BodyVaries;
    }

    private string UntilTheEndOf(long minute)
    {
        var left = (((minute + 1) * TimeSpan.TicksPerMinute) - clock.GetUtcNow().Ticks) / TimeSpan.TicksPerSecond;
        return string.Create(CultureInfo.InvariantCulture, $"public, max-age={Math.Clamp(left, 0, seconds)}, must-revalidate");
    }

    /// <summary>The time of a data version as an HTTP date; null before the first.</summary>
    private string? Modified(DataState state)
    {
        if (modified is { } known && ReferenceEquals(known.Item1, state))
        {
            return known.Item2;
        }

        var text = DateTimeOffset.TryParse(state.At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture)
            : null;
        modified = Tuple.Create(state, text);
        return text;
    }
}
