using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Gateway.Load;

/// <summary>
/// Sends a fixed number of requests per second, whether or not the answers keep up, as people do; latency is counted from the moment a
/// request was due, so that no waiting is left out. Requests rejected with 503 and Retry-After are counted separately.
/// </summary>
/// <param name="people">The clients that send.</param>
internal sealed class Steady(Crowd people, Uri address, int rate, TimeSpan length)
{
    /// <summary>Each holds a socket on both sides.</summary>
    private const int MostUnderWay = 8000;

    private int underWay;

    /// <param name="name">The beginning of the line of figures.</param>
    /// <param name="document">A file with the operation.</param>
    /// <param name="variables">A file with the variables of one request per line.</param>
    public async Task PrintAsync(string name, string document, string variables)
    {
        var text = await File.ReadAllTextAsync(document);
        await PrintAsync(name, [.. File.ReadLines(variables).Where(line => line.Length > 0).Select(line => BodyOf(text, line))]);
    }

    /// <param name="bodies">The requests; they are sent in random order, again and again.</param>
    public async Task PrintAsync(string name, byte[][] bodies)
    {
        Random.Shared.Shuffle(bodies);
        var asked = new List<Task<Told>>();
        for (var since = Stopwatch.StartNew(); since.Elapsed < length;)
        {
            var due = TimeSpan.FromSeconds((double)asked.Count / rate);
            if (due > since.Elapsed)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling((due - since.Elapsed).TotalMilliseconds)));
            }

            var body = bodies[asked.Count % bodies.Length];
            asked.Add(Task.Run(() => AskAsync(body, since, due)));
        }

        Print(name, await Task.WhenAll(asked));
    }

    private static byte[] BodyOf(string document, string variables) => JsonSerializer.SerializeToUtf8Bytes(
        new Dictionary<string, object> { ["query"] = document, ["variables"] = JsonDocument.Parse(variables).RootElement });

    private async Task<Told> AskAsync(byte[] body, Stopwatch since, TimeSpan due)
    {
        var late = (since.Elapsed - due).TotalMilliseconds;
        var (failure, isTurnedAway) = Interlocked.Increment(ref underWay) > MostUnderWay
            ? ($"More than {MostUnderWay} would be under way at once, which this client cannot hold.", false)
            : await AskAsync(body);
        Interlocked.Decrement(ref underWay);
        return new Told((since.Elapsed - due).TotalMilliseconds, late, failure, isTurnedAway);
    }

    /// <summary>Returns the failure, or null; and whether the request was rejected with a time to retry.</summary>
    private async Task<(string? Failure, bool IsTurnedAway)> AskAsync(byte[] body)
    {
        try
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var answer = await people.Anyone().PostAsync(address, content);
            var text = await answer.Content.ReadAsStringAsync();
            var isTurnedAway = answer.StatusCode == HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null;
            var isGiven = answer.IsSuccessStatusCode && text.StartsWith("{\"data\":", StringComparison.Ordinal)
                && !text.Contains("\"errors\":", StringComparison.Ordinal);
            return (isGiven || isTurnedAway ? null : text[..Math.Min(200, text.Length)], isTurnedAway);
        }
        catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException)
        {
            return (lost.Message, false);
        }
    }

    private static void Print(string name, IReadOnlyList<Told> answers)
    {
        double[] times =
            [.. answers.Where(answer => answer is { Failure: null, IsTurnedAway: false }).Select(answer => answer.Milliseconds)];
        double[] turnedAway = [.. answers.Where(answer => answer.IsTurnedAway).Select(answer => answer.Milliseconds)];
        double[] late = [.. answers.Select(answer => answer.Late)];
        string?[] failures = [.. answers.Select(answer => answer.Failure).Where(failure => failure is not null)];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-12} {times.Length,7} {Percentile.Of(times, 0.5),9:F1} {Percentile.Of(times, 0.99),9:F1} "
                + $"{Percentile.Of(times, 1),9:F1} {failures.Length,7} "
                + $"{turnedAway.Length,7} {Percentile.Of(turnedAway, 0.99),9:F1} {Percentile.Of(late, 0.99),9:F1}"));
        foreach (var failure in failures.Distinct().Take(3))
        {
            Console.WriteLine($"    {failure}");
        }
    }

    /// <summary>When it was answered, and how.</summary>
    /// <param name="Milliseconds">From the moment it was due.</param>
    /// <param name="Late">How long after that moment it was sent, for want of a processor: not the gateway's fault.</param>
    private sealed record Told(double Milliseconds, double Late, string? Failure, bool IsTurnedAway);
}
