using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>Reads the Dockerfile: every path it copies exists and reaches the build, and the image is as the README describes it.</summary>
public sealed partial class ContainerTests
{
    private static readonly IReadOnlyList<Instruction> All = Read(Sources.Read("Dockerfile"));

    [Fact]
    public void Every_path_it_copies_exists_and_reaches_the_build()
    {
        var ignore = Sources.Read(".dockerignore").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var copied = Copied().ToList();

        Assert.NotEmpty(copied);
        Assert.All(copied, path => Assert.True(Path.Exists(Path.Combine(Sources.Root, path)), $"{path} does not exist."));
        Assert.All(copied, path => Assert.False(IsIgnored(path, ignore), $"{path} is kept from the build by .dockerignore."));
    }

    [Theory]
    [InlineData("tests")]
    [InlineData("README.md")]
    [InlineData("src/bin")]
    [InlineData("data")]
    public void What_the_build_does_not_need_is_kept_from_it(string path) => Assert.True(IsIgnored(
        path, Sources.Read(".dockerignore").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));

    /// <summary>
    /// Whatever the project embeds or imports from outside its folder must be copied too: a missing folder would go unnoticed.
    /// </summary>
    [Fact]
    public void What_the_project_takes_in_is_copied()
    {
        var project = XDocument.Parse(Sources.Read("src/Gateway.csproj"));
        var outside = project.Descendants("EmbeddedResource").SelectMany(one => ((string)one.Attribute("Include")!).Split(';'))
            .Where(path => path.StartsWith("../", StringComparison.Ordinal)).Select(path => path[3..].Split("/**")[0]).Distinct();
        var imported = project.Descendants("Import").Select(one => "src/" + (string)one.Attribute("Project")!);
        var restore = All.TakeWhile(one => !one.Text.Contains("dotnet restore", StringComparison.Ordinal)).SelectMany(Paths).ToList();

        Assert.All(outside, path => Assert.Contains(path, Copied()));
        Assert.All(imported, path => Assert.Contains(path, restore));
    }

    [Fact]
    public void It_is_built_in_three_stages_the_last_of_which_has_ICU_and_time_zones()
    {
        var bases = All.Where(one => one.Name == "FROM").Select(one => one.Text).ToList();

        Assert.Equal(3, bases.Count);
        Assert.StartsWith("node:", bases[0], StringComparison.Ordinal);
        Assert.StartsWith("mcr.microsoft.com/dotnet/sdk:10.0", bases[1], StringComparison.Ordinal);
        Assert.EndsWith("-extra", bases[2], StringComparison.Ordinal);
        Assert.Contains(All, one => one.Name == "RUN" && one.Text.StartsWith("npm ci ", StringComparison.Ordinal));
        string[] published = ["dotnet publish", "PublishReadyToRun=true", "IdeModules=/ide/node_modules"];
        Assert.Contains(All, one => published.All(word => one.Text.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_image_is_run_without_rights_on_one_volume_and_asked_for_its_health()
    {
        var environment = Pairs("ENV");

        Assert.Equal(
            ("http://+:8080", "/data/gateway.db", "0", "/data"),
            (environment["GATEWAY_URLS"], environment["GATEWAY_DATABASE"], environment["DOTNET_EnableDiagnostics"], environment["TMPDIR"]));
        Assert.Equal("$APP_UID", One("USER"));
        Assert.Equal(("/data", "8080"), (One("VOLUME"), One("EXPOSE")));
        Assert.EndsWith("""CMD ["/app/gateway", "health"]""", One("HEALTHCHECK"), StringComparison.Ordinal);
        Assert.Equal("""["/app/gateway"]""", One("ENTRYPOINT"));
    }

    [Fact]
    public void Its_labels_tell_version_and_licences()
    {
        var labels = Pairs("LABEL");
        var version = XDocument.Parse(Sources.Read("Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Equal(version, labels["org.opencontainers.image.version"]);
        Assert.Equal("MIT AND LicenseRef-ChilliCream-1.0", labels["org.opencontainers.image.licenses"]);
        Assert.Equal(All.Last(one => one.Name == "FROM").Text, labels["org.opencontainers.image.base.name"]);
        Assert.Contains("org.opencontainers.image.title", labels.Keys);
        Assert.Contains("org.opencontainers.image.description", labels.Keys);
    }

    private static IEnumerable<string> Copied() => All.SelectMany(Paths);

    /// <summary>Returns the paths a COPY takes from the repository; copies from another stage take none.</summary>
    private static IEnumerable<string> Paths(Instruction one) =>
        one.Name != "COPY" || one.Text.Contains("--from=", StringComparison.Ordinal)
        ? []
        : one.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => !part.StartsWith("--", StringComparison.Ordinal))
            .SkipLast(1).Select(path => path.TrimEnd('/'));

    private static string One(string name) => All.Single(one => one.Name == name).Text;

    private static Dictionary<string, string> Pairs(string name) => All.Where(one => one.Name == name)
        .SelectMany(one => Pair().Matches(one.Text)).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim('"'));

    /// <summary>Whether a path is ignored: the last rule that matches it, or a folder above it, decides.</summary>
    private static bool IsIgnored(string path, IEnumerable<string> rules)
    {
        var parts = path.Split('/');
        var ways = Enumerable.Range(1, parts.Length).Select(count => string.Join('/', parts[..count])).ToList();
        return rules.Aggregate(false, (ignored, rule) => ways.Any(way => Fits(way, rule.TrimStart('!'))) ? rule[0] != '!' : ignored);
    }

    private static bool Fits(string path, string rule)
    {
        var pattern = Regex.Escape(rule).Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        return Regex.IsMatch(path, $"^{pattern}$");
    }

    private static List<Instruction> Read(string text) =>
        [.. Continued().Replace(Comment().Replace(text.ReplaceLineEndings("\n"), ""), " ")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => new Instruction(line.Split(' ')[0], line[line.IndexOf(' ', StringComparison.Ordinal)..].Trim()))
            .Select(one => one.Name == "FROM" ? one with { Text = one.Text.Split(" AS ")[0] } : one)];

    [GeneratedRegex(@"^#.*\n", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continued();

    [GeneratedRegex(@"([\w.]+)=(""[^""]*""|\S+)")]
    private static partial Regex Pair();

    private sealed record Instruction(string Name, string Text);
}
