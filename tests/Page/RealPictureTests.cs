using System.Globalization;
using System.Text;
using Gateway.Cli;
using Gateway.Tests.Cli;
using Gateway.Tests.Real;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>Files of real cities as pictures: the bars match the file's figures, and the places are where the city is.</summary>
public sealed class RealPictureTests
{
    [RealFilesFact]
    public async Task The_pyramid_of_Ichikawa_is_what_its_file_adds_up_to()
    {
        using var program = new CapturedProgram();
        var html = await CityPageAsync(program, "122033", "ichikawa/122033_104_population.csv", "ichikawa/122033_101_public_facility.csv");
        var rows = ReadRows("ichikawa/122033_104_population.csv");

        Assert.Contains($"{Sum(rows, "総人口"):N0} inhabitants", html, StringComparison.Ordinal);
        for (var age = 0; age < 85; age += 5)
        {
            Assert.Contains($"<title>{age}–{age + 4} Male {Sum(rows, $"{age}-{age + 4}歳の男性"):N0}</title>", html, StringComparison.Ordinal);
            Assert.Contains(
                $"<title>{age}–{age + 4} Female {Sum(rows, $"{age}-{age + 4}歳の女性"):N0}</title>", html, StringComparison.Ordinal);
        }
    }

    [RealFilesFact]
    public async Task Two_cities_stand_on_the_map_where_they_are()
    {
        using var program = new CapturedProgram();
        using var gateway = await OpenAsync(
            program, "ichikawa/122033_101_public_facility.csv", "ichikawa/122033_108_aed.csv", "takamatsu/0065_public_toilet.csv");

        var html = (await gateway.Site.FrontAsync(PlayedSite.Japanese, "", CancellationToken.None)).Text;

        // Takamatsu is south-west of Ichikawa.
        var (ichikawa, takamatsu) = (Label(html, "市川市"), Label(html, "高松市"));
        Assert.True(takamatsu.X < 320 && ichikawa.X > 320 && takamatsu.Y > ichikawa.Y, $"{ichikawa} {takamatsu}");
        Assert.Contains("134°E", html, StringComparison.Ordinal);
    }

    private static async Task<string> CityPageAsync(CapturedProgram program, string code, params string[] files)
    {
        using var gateway = await OpenAsync(program, files);
        return (await gateway.Site.CityAsync(PlayedSite.English, code, CancellationToken.None)).Text;
    }

    private static async Task<OpenGateway> OpenAsync(CapturedProgram program, params string[] files)
    {
        var database = program.Path("real.db");
        Assert.Equal(0, await program.RunAsync(["import", .. files.Select(RealFiles.PathOf), "--database", database]));
        return program.Parts.Open(DefaultSettings.With(database));
    }

    private static (double X, double Y) Label(string html, string name)
    {
        var label = html[..html.IndexOf($">{name}</text>", StringComparison.Ordinal)];
        var parts = label[label.LastIndexOf("<text", StringComparison.Ordinal)..].Split('"');
        return (double.Parse(parts[1], CultureInfo.InvariantCulture), double.Parse(parts[3], CultureInfo.InvariantCulture));
    }

    private static List<Dictionary<string, string>> ReadRows(string file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var lines = File.ReadAllLines(RealFiles.PathOf(file), Encoding.GetEncoding(932));
        var headings = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => headings.Zip(line.Split(',')).GroupBy(cell => cell.First).ToDictionary(cell => cell.Key, cell => cell.First().Second))];
    }

    private static long Sum(List<Dictionary<string, string>> rows, string heading) =>
        rows.Sum(row => long.TryParse(row[heading], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
}
