using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Gateway.Store;

namespace Gateway.Load;

/// <summary>
/// All kinds of requests at once, for minutes or hours, with new data each minute, and then hostile ones: whether any fail, how long each
/// takes, and whether the memory of the process stays constant.
/// </summary>
internal sealed class Mixed : IDisposable
{
    private const int Clients = 8;

    /// <summary>The minute that memory is compared with: until then the caches fill.</summary>
    private const int Settled = 5;

    private const string Introspection = "{ __schema { types { name kind fields(includeDeprecated: true) { name type { name kind } } } } }";

    private readonly HttpClient http;
    private readonly CityStore database;
    private readonly int process;
    private readonly int rate;
    private readonly TimeSpan minuteLength;
    private readonly IReadOnlyList<Kind> kinds;
    private readonly ConcurrentDictionary<string, ConcurrentBag<float>> times = new();
    private readonly ConcurrentDictionary<string, int> failures = new();
    private int unchanged;

    /// <param name="gateway">Its address.</param>
    /// <param name="database">The database it serves, to which a data version is added each minute.</param>
    /// <param name="questions">The questions with handwritten endpoints.</param>
    /// <param name="process">The gateway's process, on this machine.</param>
    /// <param name="rate">Requests per second, of all kinds together.</param>
    /// <param name="minuteLength">The length of a minute, which may be shortened.</param>
    public Mixed(Uri gateway, CityStore database, IReadOnlyList<Question> questions, int process, int rate, TimeSpan minuteLength)
    {
        http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = gateway, Timeout = TimeSpan.FromMinutes(1),
        };
        (this.database, this.process, this.rate, this.minuteLength) = (database, process, rate, minuteLength);
        kinds = [.. questions.Select(ByPost), .. Others, Again(questions.First(question => question.Name == "point"))];
    }

    /// <summary>A kind of request, which varies with a number.</summary>
    private sealed record Kind(string Name, int Weight, Func<int, HttpRequestMessage> Request)
    {
        /// <summary>Whether the answer is checked as a GraphQL response, which may contain errors in spite of a good status.</summary>
        public bool IsGraph { get; init; }

        /// <summary>Receives the response.</summary>
        public Action<HttpResponseMessage>? Answered { get; init; }
    }

    public void Dispose() => http.Dispose();

    public async Task PrintAsync(int minutes)
    {
        Console.WriteLine("minute  answers   p50 ms   p99 ms   failed   MB");
        var memory = new List<double>();
        for (var minute = 1; minute <= minutes; minute++)
        {
            LoadCity.Change(database, minute);
            var held = HeldAsync(minuteLength);
            var asked = await AskAsync(minuteLength);
            memory.Add(await held);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{minute,6} {asked.Count,8} {Times(asked)} {failures.Values.Sum(),8} {memory[^1],6:F0}"));
        }

        foreach (var (name, taken) in times.OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            float[] all = [.. taken];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-14} {all.Length,8} {Times(all)} ms {all.Max(),8:F0} at most"));
        }

        Console.WriteLine($"of those again by ETag {unchanged} were told that they have the answer");
        if (memory.Count > Settled)
        {
            var after = memory.Skip(Settled).Select(megabytes => megabytes / memory[Settled - 1]).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"memory after minute {Settled}: {after.Min():F2} to {after.Max():F2} of then"));
        }

        await BeHostileAsync();
        await Task.Delay(TimeSpan.FromSeconds(30));
        var left = ProcessMemory.Megabytes(process);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"half a minute after the hostile series: {left:F0} MB, {left / memory[^1]:F2} of before it"));
        foreach (var (what, count) in failures)
        {
            Console.WriteLine($"{count} times {what}");
        }
    }

    /// <summary>
    /// Returns the median of the process's memory, sampled each second, in megabytes: at a single moment it may be just about to collect.
    /// </summary>
    private async Task<double> HeldAsync(TimeSpan length)
    {
        var held = new List<double>();
        var since = Stopwatch.StartNew();
        do
        {
            held.Add(ProcessMemory.Megabytes(process));
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
        while (since.Elapsed < length);
        return Median.Of(held);
    }

    /// <summary>Sends without pause for a minute; a server error is noted with the request that caused it.</summary>
    private async Task BeHostileAsync()
    {
        var series = new HostileSeries();
        var statuses = new ConcurrentDictionary<int, int>();
        var time = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            for (var number = client; time.Elapsed < minuteLength; number++)
            {
                var body = series.Body(number);
                using var request = Post(body);
                using var answer = await http.SendAsync(request);
                var text = await answer.Content.ReadAsStringAsync();
                statuses.AddOrUpdate((int)answer.StatusCode, 1, (_, count) => count + 1);
                if (answer.StatusCode == HttpStatusCode.InternalServerError)
                {
                    Note($"{text} to {body}");
                }
            }
        })));
        Console.WriteLine("hostile series: "
            + string.Join(", ", statuses.OrderBy(status => status.Key).Select(status => $"{status.Value} with status {status.Key}")));
    }

    /// <summary>Sends at an even rate, whether or not answers keep up; returns milliseconds from the moment each request was due.</summary>
    private async Task<IReadOnlyCollection<float>> AskAsync(TimeSpan length)
    {
        var taken = new ConcurrentBag<float>();
        var weights = kinds.SelectMany(kind => Enumerable.Repeat(kind, kind.Weight)).ToList();
        var since = Stopwatch.StartNew();
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (TimeSpan.FromSeconds((double)Interlocked.Increment(ref next) / rate) is var due && due < length)
            {
                if (due > since.Elapsed)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling((due - since.Elapsed).TotalMilliseconds)));
                }

                var kind = weights[Random.Shared.Next(weights.Count)];
                if (await FailureAsync(kind) is { } failure)
                {
                    Note($"{kind.Name}: {failure}");
                }

                var milliseconds = (float)(since.Elapsed - due).TotalMilliseconds;
                taken.Add(milliseconds);
                times.GetOrAdd(kind.Name, _ => []).Add(milliseconds);
            }
        })));
        return taken;
    }

    /// <summary>Returns null if it was answered as it should be.</summary>
    private async Task<string?> FailureAsync(Kind kind)
    {
        try
        {
            using var request = kind.Request(Random.Shared.Next());
            using var answer = await http.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            kind.Answered?.Invoke(answer);
            return (!answer.IsSuccessStatusCode && answer.StatusCode != HttpStatusCode.NotModified)
                || (kind.IsGraph && text.Contains("\"errors\":", StringComparison.Ordinal))
                ? $"{(int)answer.StatusCode} {text}" : null;
        }
        catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException)
        {
            return lost.Message;
        }
    }

    private static Kind ByPost(Question question)
    {
        string[] bodies = [.. question.Bodies];
        return new Kind(question.Name, 6, number => Post(bodies[number % bodies.Length])) { IsGraph = true };
    }

    private static IEnumerable<Kind> Others =>
    [
        Graph("where", 4, Documents.Where, number => new
        {
            where = new { municipality = new { code = new { eq = Code(number) } }, category = new { eq = "CHILDCARE" } },
        }),
        Graph("near", 4, Documents.Near, number => new
        {
            near = new { latitude = Degrees(35, number), longitude = Degrees(139, number / 7), radius = 3000 },
        }),
        Graph("search", 4, Documents.Search, number => new { text = $"{LoadCity.Words[number % LoadCity.Words.Count]}{number % 300}" }),
        Graph("groups", 1, Documents.Groups, number => new { code = Code(number) }),
        Graph("introspection", 1, Introspection, _ => new { }),
        new("front page", 2, _ => Get("")),
        new("export", 1, number => Get(Address(Documents.Filtered, new { code = Code(number) }) + "&format=csv")),
    ];

    private static Kind Graph(string name, int weight, string document, Func<int, object> variables) =>
        new(name, weight, number => Post(JsonSerializer.Serialize(new { query = document, variables = variables(number) })))
        {
            IsGraph = true,
        };

    /// <summary>
    /// Makes requests of a reader who asks, by entity tag, whether its last answer is still current; new data changes it.
    /// </summary>
    private Kind Again(Question point)
    {
        var tags = new ConcurrentDictionary<Uri, EntityTagHeaderValue>();
        return new Kind("again by ETag", 6, number =>
        {
            var request = Get(Address(point.Document, new { id = point.Values[number % 50] }));
            request.RequestUri = new Uri(http.BaseAddress!, request.RequestUri!);
            if (tags.TryGetValue(request.RequestUri, out var tag))
            {
                request.Headers.IfNoneMatch.Add(tag);
            }

            return request;
        })
        {
            Answered = answer =>
            {
                if (answer.Headers.ETag is { } tag)
                {
                    tags[answer.RequestMessage!.RequestUri!] = tag;
                }

                Interlocked.Add(ref unchanged, answer.StatusCode == HttpStatusCode.NotModified ? 1 : 0);
            },
        };
    }

    private static string Address(string document, object variables) =>
        $"graphql?query={Uri.EscapeDataString(document)}&variables={Uri.EscapeDataString(JsonSerializer.Serialize(variables))}";

    private static HttpRequestMessage Get(string address) => new(HttpMethod.Get, new Uri(address, UriKind.Relative));

    private static HttpRequestMessage Post(string body) => new(HttpMethod.Post, new Uri("graphql", UriKind.Relative))
    {
        Content = new StringContent(body, Encoding.UTF8, "application/json"),
    };

    private static string Code(int number) => LoadCity.Code(number % LoadCity.Municipalities);

    private static string Times(IReadOnlyCollection<float> taken) =>
        string.Create(CultureInfo.InvariantCulture, $"{Percentile.Of(taken, 0.5),8:F1} {Percentile.Of(taken, 0.99),8:F1}");

    private void Note(string failure) =>
        failures.AddOrUpdate(failure[..Math.Min(failure.Length, 2_000)], 1, (_, count) => count + 1);

    private static double Degrees(int from, int number) => from + (number % 2000 / 1000d);
}
