using System.Text.Json;
using Gateway.Cli.Shell;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>Text in published files and addresses cannot control the operator's terminal.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Header = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置,AED設置箇所の電話番号,緯度,経度\n";

    private const string Row = "999997,1,赤い\u001b[31m施設\u0007,見本県見本市本町1,\u202e逆さ\u0085,\u009b31m,\u001b[31m北,\u202e東\n";

    private readonly CapturedProgram program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("check", "999997_aed.csv", "--fail-on", "never")]
    [InlineData("check", "999997_aed.csv", "--fail-on", "never", "--json", "-")]
    [InlineData("import", "999997_aed.csv", "--title", "題\u001b]0;x\u0007")]
    [InlineData("datasets")]
    [InlineData("datasets", "--json")]
    [InlineData("sources")]
    [InlineData("import", "nothing\u001b[31m.csv")]
    public async Task Control_characters_are_shown_as_signs_and_do_nothing(params string[] arguments)
    {
        program.Write("999997_aed.csv", Header + Row);
        program.Write("sources.json", """{ "sources": [ { "id": "a", "path": "nothing\u001b[31m.csv" } ] }""");
        await program.RunAsync("import", "999997_aed.csv", "--title", "題\u001b]0;x\u0007");
        await program.RunAsync("import", "--sources", "sources.json");

        await program.RunAsync(arguments);

        var told = program.Output + program.Error;
        Assert.DoesNotContain(told, c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c == '\u202e');
        Assert.Contains("\\u001b", told, StringComparison.OrdinalIgnoreCase);
        if (arguments.Contains("--json"))
        {
            JsonDocument.Parse(program.Output).Dispose();
        }
    }

    [Theory]
    [InlineData("一\r\n二\t三\n", "一\r\n二\t三\n")]
    [InlineData("一\r二\u0000", "一\\u000d二\\u0000")]
    [InlineData("\u007f\u2028😀", "\\u007f\\u2028😀")]
    public void Plain_text_stays_as_it_is(string text, string shown) => Assert.Equal(shown, VisibleWriter.Of(text));
}
