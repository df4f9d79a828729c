using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Gateway.Load;

/// <summary>
/// What happens to a running gateway under more load than it can answer: first its maximum number of requests per second, then half, one
/// and four times that, and half again right after, to see whether it has recovered.
/// </summary>
internal sealed class Overload(Uri address, byte[][] bodies, TimeSpan length)
{
    private const int Connections = 64;

    private const int People = 5000;

    private static readonly double[] Loads = [0.5, 1, 4, 0.5];

    public async Task PrintAsync()
    {
        var most = await Warmth.ReachAsync(AnsweredAsync, least: Warmth.Usual, most: 2 * Warmth.Usual);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{most:F0} requests a second by {Connections} connections"));
        Console.WriteLine("load         answers       p50       p99       max  failed    told when full, p99; asked late, p99");
        using var people = new Crowd(address, People);
        await people.ConnectAsync();
        foreach (var load in Loads)
        {
            var steady = new Steady(people, address, (int)(load * most), length);
            await steady.PrintAsync(string.Create(CultureInfo.InvariantCulture, $"{load} times"), bodies);
        }
    }

    /// <summary>Requests per second when each connection asks again after each response.</summary>
    private async Task<double> AnsweredAsync()
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections });
        var time = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async connection =>
        {
            var answered = 0;
            for (var at = connection * 7; time.Elapsed < length; at++, answered++)
            {
                using var answer = await Client.PostAsync(http, address, bodies[at % bodies.Length]);
                await answer.Content.LoadIntoBufferAsync();
            }

            return answered;
        }));
        return counts.Sum() / time.Elapsed.TotalSeconds;
    }

    /// <summary>The bodies of a question.</summary>
    public static byte[][] BodiesOf(Question question) => [.. question.Bodies.Select(Encoding.UTF8.GetBytes)];
}
