using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Gateway.Store;

namespace Gateway.Load.Kept;

/// <summary>
/// Cached answers against the handwritten endpoints: plain, in brotli, and 304 for clients that have them; and against endpoints that read
/// the request and send nothing, or always the same answer. Requests are distributed as people's are, a few often and many seldom.
/// </summary>
internal sealed class KeptContests(Servers servers, CityStore database)
{
    private const int Bodies = 500;
    private const int Lines = 20_000;

    private static readonly HttpClient Http = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });
    private int changes;

    public IReadOnlyList<Contest> All(IReadOnlyList<Question> questions)
    {
        var counted = new Question("counted", Documents.Counted, "code", questions.First(q => q.Name == "filtered").Values);
        var contests = new List<Contest>();
        foreach (var question in questions.Where(q => q.Name is "point" or "filtered").Append(counted))
        {
            var lines = Drawn(question);
            contests.Add(Of(question, "", lines, null, question.HandWritten));
            contests.Add(Of(question, "-br", lines, "br", "/br" + question.HandWritten));
            contests.Add(Of(question, "-nothing", lines, null, "/nothing", isCompared: false));
            contests.Add(Of(question, "-same", lines, null, "/same" + question.HandWritten, isCompared: false));
            contests.Add(Known(question, lines));
        }

        return contests;
    }

    private Uri Gateway => servers.GatewayUrl;

    private Contest Of(
        Question question, string kind, IReadOnlyList<string> lines, string? coding, string endpoint, bool isCompared = true)
    {
        var ours = new Target(Gateway, lines) { Coding = coding };
        var theirs = new Target(new Uri(servers.HandWrittenUrl + endpoint), lines) { Coding = coding };
        Task CheckAsync() => isCompared ? CompareAsync(ours, theirs) : Task.CompletedTask;
        return new Contest(question.Name + kind, ours, theirs, CheckAsync)
        {
            Processor = Contest.UsedHere,
        };
    }

    /// <summary>
    /// Makes a contest by GET, for clients that send the tag of what they have, against the endpoint that must compute its answer.
    /// </summary>
    private Contest Known(Question question, IReadOnlyList<string> lines)
    {
        var ours = new Target(Gateway, lines) { Renew = () => TaggedAsync(lines) };
        var theirs = new Target(new Uri(servers.HandWrittenUrl + question.HandWritten), lines);
        return new Contest(question.Name + "-304", ours, theirs, CheckAsync)
        {
            Processor = Contest.UsedHere,
        };

        async Task CheckAsync()
        {
            foreach (var line in (await TaggedAsync(lines)).Take(200))
            {
                var parts = line.Split('\t');
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Gateway, parts[0]));
                request.Headers.TryAddWithoutValidation("If-None-Match", parts[1]);
                using var answer = await Http.SendAsync(request);
                if (answer.StatusCode != HttpStatusCode.NotModified)
                {
                    throw new InvalidOperationException($"{parts[0]} was answered with {answer.StatusCode}.");
                }
            }
        }
    }

    /// <summary>Adds new data.</summary>
    public void Change() => LoadCity.Change(database, ++changes);

    private async Task CompareAsync(Target ours, Target theirs)
    {
        foreach (var line in ours.Bodies.Distinct())
        {
            var (left, right) = (await PostAsync(ours, line), await PostAsync(theirs, line));
            if (left != right)
            {
                throw new InvalidOperationException($"The answers differ for {line}\ngateway      {left}\nhand-written {right}");
            }
        }
    }

    private async Task<string> PostAsync(Target target, string line)
    {
        using var content = new StringContent(line, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, target.Url) { Content = content };
        if (target.Coding is { } coding)
        {
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(coding));
        }

        using var answer = await Http.SendAsync(request);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <summary>Returns each body as a GET, with the tag of the current answer.</summary>
    private async Task<IReadOnlyList<string>> TaggedAsync(IReadOnlyList<string> lines)
    {
        var tagged = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Distinct())
        {
            var body = JsonDocument.Parse(line).RootElement;
            var path = $"/graphql?query={Uri.EscapeDataString(body.GetProperty("query").GetString()!)}"
                + $"&variables={Uri.EscapeDataString(body.GetProperty("variables").GetRawText())}";
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Gateway, path));
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity"));
            using var answer = await Http.SendAsync(request);
            tagged.Add(line, $"{path}\t{answer.Headers.ETag}");
        }

        return [.. lines.Select(line => tagged[line])];
    }

    /// <summary>Returns as many bodies as needed: if there are fewer values, they repeat under several operation names.</summary>
    private static IEnumerable<string> Variants(Question question) => Enumerable.Range(0, Bodies).Select(i =>
    {
        var (name, value) = (i / question.Values.Count, question.Bodies[i % question.Values.Count]);
        return name == 0 ? value : value.Replace("query ", $"query V{name}", StringComparison.Ordinal);
    });

    /// <summary>Bodies drawn by Zipf's law: the second half as often as the first, the third a third as often.</summary>
    public static IReadOnlyList<string> Drawn(Question question)
    {
        string[] bodies = [.. Variants(question)];
        var random = new Random(17);
        double[] upTo = new double[bodies.Length];
        var sum = 0.0;
        for (var i = 0; i < bodies.Length; i++)
        {
            upTo[i] = sum += 1.0 / (i + 1);
        }

        return [.. Enumerable.Range(0, Lines).Select(_ => bodies[Place(Array.BinarySearch(upTo, random.NextDouble() * sum))])];

        static int Place(int found) => found < 0 ? ~found : found;
    }
}
