using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Cli.Shell;
using Gateway.Tests.Import.Formats;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary><c>gateway check</c>: for people in both languages, for programs as JSON, and as one page that needs no other file.</summary>
public sealed partial class CheckVerbTests : IDisposable
{
    private const string Table = """
        都道府県コード又は市区町村コード,NO,名称,名称_カナ,住所,緯度,経度,設置位置,開始時間,小児対応設備の有無
        999997,1,市役所,シヤクシヨ,見本県見本市本町1,36.05,139.98,1階,8:30,有
        999997,2,<script>alert(1)</script>,コウミンカン,見本県見本市桜台2,36.06,139.97,玄関,あさ,有
        999997,3,体育館,タイイクカン,見本県見本市若葉4,139.96,36.04,入口,9:00,△
        999997,4,図書館,トシヨカン,見本県見本市栄町3,36.04,136.97,入口,9:00,有

        """;

    private readonly CapturedProgram program = new();

    public CheckVerbTests() => program.Write("aed.csv", Table);

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("--html")]
    [InlineData("--json")]
    public async Task A_result_does_not_overwrite_the_first_of_the_files_that_a_shell_puts_after_the_flag(string flag)
    {
        program.Write("toilet.csv", Table);

        Assert.Equal(ExitCode.Usage, await program.RunAsync("check", flag, "aed.csv", "toilet.csv"));

        Assert.Equal(Table, File.ReadAllText(program.Path("aed.csv")));
        Assert.Contains("aed.csv holds data", program.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja_JP.UTF-8", null, "エラー: 1  注意: 2")]
    [InlineData("en_US.UTF-8", null, "Errors: 1  Warnings: 2")]
    [InlineData("en_US.UTF-8", "ja", "  [エラー] ひとつの時刻として読み取れないため、値なしとしました。 (time-unreadable, 1件)\n    3行目, 開始時間: \"あさ\"")]
    [InlineData("ja_JP.UTF-8", "en", "  [error] This is not a single time of day; the field is null. (time-unreadable, once)\n    line 3, 開始時間: \"あさ\"")]
    public async Task It_speaks_the_language_of_the_system_or_the_one_asked_for(string system, string? asked, string expected)
    {
        program.Environment["LANG"] = system;
        string[] more = asked is null ? [] : ["--lang", asked];
        Assert.Equal(ExitCode.Failed, await program.RunAsync(["check", "aed.csv", .. more]));
        Assert.Contains(expected, program.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_folder_or_an_archive_holds_beside_tables_is_told()
    {
        Directory.CreateDirectory(program.Path("in"));
        program.Write("in/readme.pdf", "not a table");
        await File.WriteAllBytesAsync(program.Path("in/aed.zip"), Zip.Of(("notes.csv", "a line\n"), ("inner.pdf", "%PDF")));

        await program.RunAsync("check", "in", "--lang", "en");

        Assert.Contains("Left out because they contain no table: readme.pdf", program.Output, StringComparison.Ordinal);
        Assert.Contains("(inner.pdf)", program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("あさ", "error", ExitCode.Failed)]
    [InlineData("7:00", "error", ExitCode.Done)]
    [InlineData("7:00", "warning", ExitCode.Failed)]
    [InlineData("あさ", "never", ExitCode.Done)]
    public async Task The_exit_code_follows_the_severity_asked_for(string time, string failOn, int expected)
    {
        program.Write("aed.csv", Table.Replace("あさ", time, StringComparison.Ordinal));
        Assert.Equal(expected, await program.RunAsync("check", "aed.csv", "--fail-on", failOn));
    }

    [Fact]
    public async Task What_is_not_there_or_not_understood_is_a_usage_error()
    {
        Assert.Equal(ExitCode.Usage, await program.RunAsync("check", "nothing.csv"));
        Assert.Equal(ExitCode.Usage, await program.RunAsync("check", "aed.csv", "--lang", "fr"));
        Assert.Equal(ExitCode.Failed, await program.RunAsync("check", "."));
    }

    [Fact]
    public async Task Programs_get_every_finding_as_JSON()
    {
        await program.RunAsync("check", "aed.csv", "--lang", "ja", "--json", "-");
        using var json = JsonDocument.Parse(program.Output);
        Assert.Equal(1, json.RootElement.GetProperty("errors").GetInt32());
        var file = json.RootElement.GetProperty("files")[0];
        Assert.Equal("AED|4|4", $"{file.GetProperty("kind")}|{file.GetProperty("rows").GetProperty("read")}|{file.GetProperty("rows").GetProperty("taken")}");
        string[] members = ["line", "column", "value", "rule", "severity", "message", "count", "advice", "validExample"];
        Assert.Contains(
            "3|開始時間|あさ|time-unreadable|ERROR|ひとつの時刻として読み取れないため、値なしとしました。|1|時刻をひとつだけ「09:30」の形で記入してください。|09:30",
            file.GetProperty("findings").EnumerateArray().Select(f => string.Join('|', members.Select(m => f.GetProperty(m).ToString()))));

        await program.RunAsync("check", "aed.csv", "--json", "out.json");
        Assert.Equal(1, JsonDocument.Parse(File.ReadAllText(program.Path("out.json"))).RootElement.GetProperty("errors").GetInt32());
        Assert.Contains("Errors: 1", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_folder_holds_beside_tables_is_named_also_as_JSON_and_where_there_is_no_table()
    {
        Directory.CreateDirectory(program.Path("data"));
        program.Write("data/図.pdf", "%PDF");
        Assert.Equal(ExitCode.Failed, await program.RunAsync("check", "data"));
        Assert.Contains("図.pdf", program.Output, StringComparison.Ordinal);

        program.Write("data/aed.csv", Table);
        await program.RunAsync("check", "data", "--json", "-");
        using var json = JsonDocument.Parse(program.Output);
        Assert.Equal(["図.pdf"], json.RootElement.GetProperty("leftOut").EnumerateArray().Select(name => name.GetString()));
        Assert.Empty(json.RootElement.GetProperty("files")[0].GetProperty("leftOut").EnumerateArray());
    }

    [Fact]
    public async Task The_page_needs_no_other_file_and_runs_no_script()
    {
        await program.RunAsync("check", "aed.csv", "--lang", "ja", "--html", "out.html");
        var page = File.ReadAllText(program.Path("out.html"));

        Assert.StartsWith("<!doctype html>", page.TrimStart(), StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)<script|<link|<img|<iframe| src=| href=|url\\(|@import| on[a-z]+=| style=", page);
        var style = StyleElement().Match(page).Groups[1].Value;
        var policy = PolicyElement().Match(page).Groups[1].Value.Replace("&#x27;", "'", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&#x2B;", "+", StringComparison.Ordinal);
        Assert.Equal($"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'", policy);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;（3行目）", page.Replace(" (3行目)", "（3行目）", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("ひとつの時刻として読み取れないため、値なしとしました。", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misplaced_point_is_red_and_has_a_map_that_shows_it()
    {
        await program.RunAsync("check", "aed.csv", "--lang", "en", "--html", "out.html");
        var page = File.ReadAllText(program.Path("out.html"));
        Assert.Equal(2, page.Split("<svg ").Length - 1);
        Assert.Contains("図書館 (line 5)", page, StringComparison.Ordinal);
        // The point with exchanged coordinates is on both maps, the far one only on the map of all points.
        Assert.Equal(3, page.Split("class=\"dot doubt\"").Length - 1);
    }

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"(.*?)\"")]
    private static partial Regex PolicyElement();
}
