using System.Text;
using System.Text.Json;
using Gateway.Cli;
using Gateway.Http;
using Gateway.Tests.Cli;
using Gateway.Tests.Oracle;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>The wire answers HotChocolate's recorded requests as recorded: status, media type and body.</summary>
public sealed class RecordedWireTests : IDisposable
{
    private const string Later = "streams and multipart come with the full wire contract";
    private const string Refused = "we say 415 instead of an empty 404";

    /// <summary>The groups of recordings about the wire; they do not rest on the reference model.</summary>
    private static readonly string[] Groups = ["accept", "contenttype", "csrf", "body", "get", "sdl"];

    /// <summary>Where we answer otherwise, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new()
    {
        ["033-accept-multipart-ok"] = Later,
        ["034-accept-multipart-validation-error"] = Later,
        ["038-accept-multipart-bad-variable"] = Later,
        ["039-accept-event-stream-ok"] = Later,
        ["040-accept-event-stream-validation-error"] = Later,
        ["067-csrf-multipart-no-preflight"] = Later,
        ["068-csrf-multipart-with-preflight"] = Later,
        ["069-csrf-multipart-no-operations"] = Later,
        ["059-contenttype-json-upper"] = "media types are compared without regard to case",
        ["060-contenttype-graphql"] = Refused,
        ["065-contenttype-xml"] = Refused,
        ["066-contenttype-missing"] = Refused,
        ["108-get-no-query"] = "the 404 says what can be asked",
        ["111-get-unknown-parameter"] = "the 404 says what can be asked",
        ["114-get-head"] = "HEAD is answered",
        ["144-sdl-head"] = "HEAD is answered",
        ["115-get-put"] = "we say 405 and the methods that are allowed",
        ["121-get-no-query-html"] = "a browser gets a page",
        ["136-sdl-types"] = "asks for types of the reference model",
        ["140-sdl-nointro"] = "another endpoint of the recorded server",
    };

    private readonly ToldProgram program = new();

    public void Dispose() => program.Dispose();

    [RecordedFact]
    public async Task Recorded_requests_have_the_recorded_answers_but_for_the_differences_named_here()
    {
        using var gateway = program.Parts.Open(new SettingReader(_ => null, program.Surroundings.Folder).Read(new Dictionary<string, string>()));
        await using var server = await RunningServer.StartAsync(gateway.Execute);
        var asked = 0;
        foreach (var pair in Directory.EnumerateFiles(Path.Combine(Recordings.Folder!, "golden"), "*.json").Order(StringComparer.Ordinal).Select(Pair.Read).OfType<Pair>())
        {
            var reply = await server.SendAsync(pair.ToRequest());
            var own = $"{reply.Status} {reply.ContentType} {(pair.IsSchema && reply.Status == 200 ? "" : reply.Text)}";
            if (Differences.ContainsKey(pair.Name))
            {
                Assert.True(own != pair.Recorded, pair.Name + " is no difference any more.");
                continue;
            }

            Assert.True(own == pair.Recorded, $"{pair.Name}\nrecorded {pair.Recorded}\nown      {own}");
            asked++;
        }

        Assert.InRange(asked, 35, int.MaxValue);
    }

    /// <param name="Recorded">Status, media type and body; the text of a schema is left out, for it is another schema.</param>
    private sealed record Pair(string Name, bool IsSchema, JsonElement Request, string Recorded)
    {
        public static Pair? Read(string file)
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var root = json.RootElement;
            var group = root.GetProperty("group").GetString();
            if (!Groups.Contains(group) || (group != "sdl" && root.GetProperty("server").GetProperty("variant").GetString() != GraphQLEndpoint.Path))
            {
                return null;
            }

            var response = root.GetProperty("response");
            var (status, isSchema) = (response.GetProperty("status").GetInt32(), group == "sdl");
            var type = response.GetProperty("headers").TryGetProperty("content-type", out var told) ? told.GetString() : null;
            var body = isSchema && status == 200 ? "" : response.GetProperty("body").GetString();
            return new Pair(Path.GetFileNameWithoutExtension(file), isSchema, root.GetProperty("request").Clone(), $"{status} {type} {body}");
        }

        public HttpRequestMessage ToRequest()
        {
            var request = new HttpRequestMessage(new HttpMethod(Request.GetProperty("method").GetString()!), Request.GetProperty("path").GetString());
            if (Request.GetProperty("body").GetString() is { } body)
            {
                request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            }

            foreach (var header in Request.GetProperty("headers").EnumerateObject())
            {
                if (!request.Headers.TryAddWithoutValidation(header.Name, header.Value.GetString()))
                {
                    request.Content?.Headers.TryAddWithoutValidation(header.Name, header.Value.GetString());
                }
            }

            return request;
        }
    }
}
