using System.Text.Json;
using Gateway.Import.Inputs;
using Gateway.Tests.Cli;
using Gateway.Tests.Http;
using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>Every command on every page runs, in page order, and answers what the page says.</summary>
public sealed class CommandTests
{
    private const string Own = "dotnet run --project src";

    /// <summary>Prefixes of commands that other tests run: the image, the tool, the scripts.</summary>
    private static readonly string[] TriedElsewhere = ["docker ", "dotnet pack ", "dotnet tool ", "bash tests/", "bash .ci/"];

    public static TheoryData<string> Pages => [.. WrittenPage.All.Where(page => page.Commands.Any()).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_of_a_shell_block_is_of_a_kind_that_is_tried(string page) => Assert.All(
        WrittenPage.Of(page).Commands,
        line => Assert.True(IsOwn(line) || IsCurl(line) || IsMove(line) || IsTriedElsewhere(line), line));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_commands_of_a_page_run_one_after_the_other(string page)
    {
        using var program = new CapturedProgram();
        Prepare(program);
        var root = program.Commands;

        foreach (var line in WrittenPage.Of(page).Commands.Where(line => IsOwn(line) || IsMove(line)))
        {
            var words = ShellWords.Of(line);
            Assert.True(IsMove(line) || root.Parse(words[WordsOf(line)..]).Errors.Count == 0, line);
            if (IsMove(line))
            {
                File.Move(program.Path(words[1]), program.Path(words[2]), overwrite: true);
            }
            else if (!IsAbroad(line))
            {
                var code = await program.RunAsync(words[WordsOf(line)..]);
                Assert.True(code == 0, $"{line}\n{program.Output}{program.Error}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_a_page_asks_by_curl_is_answered_as_it_says(string path)
    {
        var page = WrittenPage.Of(path);
        var asking = page.Blocks.Where(block => block.Language == "sh" && block.Lines.Any(IsCurl));
        foreach (var served in asking.GroupBy(block => Expected(block.Mark).Flags))
        {
            var flags = served.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(flag => (flag[2..], "true"));
            await using var gateway = await Served.StartAsync([.. flags]);
            foreach (var block in served)
            {
                await AskAsync(page, block, gateway.Url);
            }
        }
    }

    private static async Task AskAsync(WrittenPage page, FencedBlock block, string address)
    {
        using var client = new HttpClient();
        using var request = CurlCommand.Read(block.Lines.Single(IsCurl)).ToRequest(address);
        using var response = await client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();

        Assert.True(Expected(block.Mark).Status == (int)response.StatusCode, $"{block.Text}{response.StatusCode} {body}");
        if (page.AnswerTo(block) is { } answer)
        {
            Assert.Equal(Pretty(answer.Text), Pretty(body));
        }
    }

    [Fact]
    public async Task A_restored_backup_is_what_was_backed_up()
    {
        using var program = new CapturedProgram();
        Prepare(program);
        await program.RunAsync("import", "122033_108_aed.csv");
        await program.RunAsync("datasets", "--json");
        var before = program.Output;

        var (backup, move) = (Step(0), Step(1));

        Assert.Equal(0, await program.RunAsync(backup[WordsOf(Own + " --")..]));
        Assert.Equal(0, await program.RunAsync("remove", "108-aed"));
        File.Move(program.Path(move[1]), program.Path(move[2]), overwrite: true);

        await program.RunAsync("datasets", "--json");
        Assert.Equal(before, program.Output);
    }

    private static string[] Step(int number) =>
        ShellWords.Of(WrittenPage.Of(".github/OPERATING.md").Block("backup", "sh").Split('\n')[number]);

    [Theory]
    [InlineData("curl http://localhost:5000/x -H 'content-type: a/b' -d '{\"q\":1}'", "POST http://h/x a/b {\"q\":1}")]
    [InlineData("curl -G http://localhost:5000/x --data-urlencode 'q={ \"c\" }'", "GET http://h/x?q=%7B%20%22c%22%20%7D")]
    public async Task A_curl_command_is_sent_as_curl_would_send_it(string line, string sent)
    {
        using var request = CurlCommand.Read(line).ToRequest("http://h");
        var body = request.Content is { } content ? $" {content.Headers.ContentType} {await content.ReadAsStringAsync()}" : "";

        Assert.Equal(sent, $"{request.Method} {request.RequestUri!.OriginalString}{body}");
    }

    /// <summary>Writes the files and data that the pages mention, with rows of the sample city.</summary>
    private static void Prepare(CapturedProgram program)
    {
        Directory.CreateDirectory(program.Path("downloads"));
        Directory.CreateDirectory(program.Path("published"));
        Sample("999997_aed.csv", program.Path("122033_108_aed.csv"));
        Sample("999997_public_facility.csv", program.Path("downloads/public_facility.csv"));
        Sample("999997_event.csv", program.Path("published/events.csv"));
        program.Write("query.graphql", "query($code: String!) { municipality(code: $code) { name } }");
        program.Write("mt_town_pref08.csv", "lg_code,machiaza_id,oaza_cho,chome,koaza\n082112,0001000,見本町,,\n");
        program.Write("mt_town_pos_pref08.csv", "lg_code,machiaza_id,rep_lon,rep_lat\n082112,0001000,139.99,36.02\n");
        program.Write("sources.json", """{ "sources": [{ "id": "published", "path": "published/*.csv" }] }""");
    }

    private static void Sample(string name, string path)
    {
        using var from = SampleCity.Files().Single(file => file.Name == name).Open();
        using var to = File.Create(path);
        from.CopyTo(to);
    }

    /// <summary>Parses a comment such as <c>503, --no-sample</c>: what a gateway with these flags answers.</summary>
    private static (int Status, string Flags) Expected(string mark) =>
        mark.Split(", ") is [var number, .. var flags] && int.TryParse(number, out var status)
            ? (status, string.Join(' ', flags))
            : (200, "");

    private static bool IsOwn(string line) => line.StartsWith(Own, StringComparison.Ordinal);

    private static bool IsCurl(string line) => line.StartsWith("curl ", StringComparison.Ordinal);

    private static bool IsMove(string line) => line.StartsWith("mv ", StringComparison.Ordinal);

    private static bool IsTriedElsewhere(string line) => TriedElsewhere.Any(start => line.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether it calls another machine, or does not end by itself.</summary>
    private static bool IsAbroad(string line) =>
        line == Own || line.Contains(" -- serve", StringComparison.Ordinal) || line.Contains("://", StringComparison.Ordinal);

    private static int WordsOf(string line) => line.StartsWith(Own + " --", StringComparison.Ordinal) ? 5 : 4;

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };

    private static string Pretty(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Indented);
    }
}
