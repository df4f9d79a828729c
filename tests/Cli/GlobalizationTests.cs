using System.Diagnostics;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>
/// Without the Unicode library, the same file would give different values and ids, so nothing is read and nothing is served.
/// </summary>
public sealed class GlobalizationTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("import", "aed.csv")]
    [InlineData("check", "aed.csv")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    [InlineData("datasets")]
    public async Task Without_ICU_no_verb_reads_or_writes_values(params string[] arguments)
    {
        await File.WriteAllTextAsync(folder.File("aed.csv"), "ID,名称,緯度,経度\n１,ｶｲｶﾝ,３５．７２,１３９．９\n");
        var (code, said) = await RunAsync([.. arguments, .. arguments[0] == "check" ? (string[])[] : ["--database", "city.db"]]);

        Assert.Equal(1, code);
        Assert.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", said, StringComparison.Ordinal);
        Assert.Equal(["aed.csv"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("import", "--help")]
    public async Task Help_and_version_need_no_ICU(params string[] arguments) => Assert.Equal(0, (await RunAsync(arguments)).Code);

    private async Task<(int Code, string Said)> RunAsync(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "gateway.dll"), .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Waiting.Longest);
        return (process.ExitCode, await output + error);
    }
}
