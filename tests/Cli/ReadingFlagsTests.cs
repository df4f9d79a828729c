using Gateway.Cli.Shell;
using Gateway.Import.Records;
using Gateway.Tests.Import.Formats;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>How to read a file can be specified, for <c>check</c> and <c>import</c> alike.</summary>
public sealed class ReadingFlagsTests : IDisposable
{
    private readonly CapturedProgram program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("import")]
    public async Task The_encoding_may_be_said(string verb)
    {
        File.WriteAllBytes(program.Path("a.csv"), TextEncodings.EucJp.GetBytes("名称,住所\n本館,見本町1\n"));
        Assert.Equal(ExitCode.Done, await program.RunAsync(verb, "a.csv", "--encoding", "euc-jp"));
        Assert.NotEqual(ExitCode.Done, await program.RunAsync(verb, "a.csv", "--encoding", "UTF-8"));
    }

    [Fact]
    public async Task The_line_of_the_header_may_be_said()
    {
        program.Write("a.csv", "名称,住所\n施設名,所在地\n本館,見本町1\n");
        await program.RunAsync("check", "a.csv", "--lang", "en", "--json", "-", "--header-row", "2");
        Assert.Contains("\"headerLine\": 2", program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "thousand-yen", ExitCode.Done)]
    [InlineData("import", "thousand-yen", ExitCode.Done)]
    [InlineData("import", "dollar", ExitCode.Usage)]
    public async Task The_unit_of_money_may_be_said(string verb, string unit, int code)
    {
        program.Write("a.csv", "年度,款,予算額\n2026,総務費,5\n");
        Assert.Equal(code, await program.RunAsync(verb, "a.csv", "--unit", unit));
        Assert.DoesNotContain("unit-missing", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_may_be_said()
    {
        File.WriteAllBytes(program.Path("a.xlsx"), new MadeWorkbook().Table("北", "名称,住所", "甲,本町1").Table("南", "名称,住所", "乙,本町2").ToBytes());
        await program.RunAsync("check", "a.xlsx", "--lang", "en", "--sheet", "南");
        Assert.Contains("a.xlsx [南]", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("北", program.Output, StringComparison.Ordinal);
    }
}
