using System.Text.RegularExpressions;
using Gateway.Cli.Shell;
using Gateway.Tests.Cli;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Published text that changes the text direction affects nothing of a page but itself.</summary>
public sealed partial class DirectionTests : IDisposable
{
    private const char Turn = '\u202E';

    private const string Header = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置,緯度,経度,URL,備考\u202E欄\n";

    private const string Row = "999997,1,逆\u202Eさ施設,見本県見本市本町1,1階\u202E奥,36.5,140.4,頁\u202E面,備\u202E考\n";

    private const string Events = "都道府県コード又は市区町村コード,NO,イベント名,開始日,終了日,場所名称,URL\n999997,1,祭\u202Eり,2099-05-01,2099-05-01,広\u202E場,\n";

    private readonly CapturedProgram program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("/?lang=ja")]
    [InlineData("/?lang=en")]
    [InlineData("/municipalities/999997")]
    [InlineData("/datasets/aed?lang=ja")]
    [InlineData("/datasets/event")]
    public async Task It_stands_in_an_element_of_its_own_or_without_its_marks(string path)
    {
        await ImportAsync("999997_aed.csv", Header + Row);
        await ImportAsync("999997_event.csv", Events);
        await using var served = await Served.StartAsync(("database", program.Path("city.db")));

        var page = Plain((await served.GetAsync(path)).Text);

        Assert.Contains(Turn, page);
        Assert.DoesNotContain(Turn, Isolated().Replace(page, ""));
    }

    [Fact]
    public async Task So_it_does_on_the_page_of_a_check()
    {
        program.Write("999997_aed.csv", Header + Row);

        await program.RunAsync("check", "999997_aed.csv", "--html", "check.html", "--lang", "ja");

        var page = Plain(await File.ReadAllTextAsync(program.Path("check.html")));
        Assert.Contains(Turn, page);
        Assert.DoesNotContain(Turn, Isolated().Replace(page, ""));
    }

    private async Task ImportAsync(string name, string text)
    {
        program.Write(name, text);
        var done = await program.RunAsync("import", name, "--database", "city.db", "--title", "題\u202E名 " + name, "--licence", "許\u202E諾");
        Assert.True(done == ExitCode.Done, program.Error);
    }

    private static string Plain(string html) => html.Replace("&#x202E;", "\u202E", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("<bdi>[^<]*</bdi>")]
    private static partial Regex Isolated();
}
