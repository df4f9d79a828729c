using Gateway.Cli;
using Gateway.Cli.Shell;
using Gateway.Page;
using Gateway.Tests.Cli;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The pages before any import, and after an import of almost nothing: no example finds a row there.</summary>
public sealed class EmptySiteTests : IDisposable
{
    private readonly CapturedProgram program = new();

    [Theory]
    [InlineData(null)]
    [InlineData("地域名,総人口\n見本町,1204\n")]
    [InlineData("施設名,緯度,経度\n見本会館,36.02,\n見本公園,,139.9\n")]
    [InlineData("イベント名,開始日,緯度,経度\n見本まつり,2026-08-01,36.02,\n見本市場,2026-08-02,,139.9\n")]
    public async Task Every_page_is_there_whatever_was_imported(string? file)
    {
        var database = program.Path("city.db");
        if (file is not null)
        {
            program.Write("file.csv", file);
            Assert.Equal(ExitCode.Done, await program.RunAsync("import", "file.csv", "--database", database, "--municipality", "999997"));
        }

        using var gateway = Composition.Create().Serve(DefaultSettings.With(database, ("no-sample", "true")));
        foreach (var page in gateway.Site.Pages.Where(page => !page.Route.Contains('{', StringComparison.Ordinal)))
        {
            foreach (var view in (View[])[PlayedSite.Japanese, PlayedSite.English])
            {
                var answer = await Visits.GoAsync(gateway.Site, page.Route, view);
                Assert.True(answer.Status is 200 or 404, $"{page.Route} {answer.Status}");
            }
        }
    }

    [Fact]
    public async Task No_example_that_finds_nothing_is_offered()
    {
        using var gateway = Composition.Create().Serve(DefaultSettings.With(program.Path("city.db"), ("no-sample", "true")));

        var examples = await gateway.Site.Api.ExamplesAsync(CancellationToken.None);

        Assert.NotEmpty(examples);
        Assert.Empty(examples.Where(example => example.HasAnswer).Select(example => example.Name));
    }

    public void Dispose() => program.Dispose();
}
