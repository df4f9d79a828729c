using Xunit;
using Xunit.Abstractions;

namespace Gateway.Tests.Oracle;

/// <summary>Requests that HotChocolate answered on the wire, replayed against our server.</summary>
[Trait("Database", "any")]
public sealed class GoldenTests(ITestOutputHelper output)
{
    [RecordedFact(Pairs = true)]
    public async Task Every_recorded_answer_is_ours_but_for_the_differences_named_and_explained()
    {
        await using var servers = new OracleServers(Path.Combine(Recordings.Folder!, "seed"));
        var run = new GoldenRun(servers, AcceptedDifferences.Read(Path.Combine(Sources.Tests, "Oracle", "accepted.txt")));
        await run.RunAsync(GoldenPair.ReadAll(Recordings.Pairs!));
        var report = run.Report();
        output.WriteLine(report);
        var folder = Directory.CreateDirectory(Path.Combine(Sources.Root, ".artifacts"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "golden.txt"), report);
        Assert.Empty(run.Different.Select(d => d.Pair.Name));
        Assert.Empty(run.Unused());
    }
}
