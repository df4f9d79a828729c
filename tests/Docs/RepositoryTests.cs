using System.Text.RegularExpressions;
using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>
/// The contents of the repository: no addresses of package registries, no paths of one machine, nothing unexpected at the top level.
/// </summary>
public sealed class RepositoryTests
{
    private static readonly string[] TextEndings =
    [
        ".cs", ".csproj", ".props", ".sln", ".json", ".md", ".sh", ".graphql", ".txt", ".yml", ".xml", "Dockerfile",
        ".editorconfig", ".gitignore", ".gitattributes", ".dockerignore", "run",
    ];

    // Split, so that this file does not match itself.
    private static readonly Regex Forbidden = new(
        string.Join('|',
        [
            @"nuget\." + "org", "registry" + @"\.npmjs", "npmjs" + @"\.com", @"pkgs\." + "dev",
            "/wo" + "rk/", "/ro" + "ot/", "/ho" + @"me/\w", "/Us" + @"ers/\w", @"[A-Z]:\\" + "Users",
        ]),
        RegexOptions.IgnoreCase);

    private static readonly string[] Top =
    [
        "Directory.Build.props", "Directory.Packages.props", "Dockerfile", "Gateway.sln", "LICENSE", "README.md", "global.json",
        "schema", "src", "tests",
    ];

    [Fact]
    public void No_text_names_a_registry_or_a_folder_of_one_machine()
    {
        var found = Sources.Files("", "*")
            .Where(path => TextEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .SelectMany(path => Breaches(path, Sources.Read(path)))
            .ToList();

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    [Theory]
    [InlineData("https://api.nuget.", "org/v3/index.json")]
    [InlineData("see /wo", "rk/x")]
    [InlineData("/ho", "me/me/project")]
    public void Such_a_text_would_be_found(string first, string second) => Assert.NotEmpty(Breaches("x.md", "a\n" + first + second));

    [Fact]
    public void Nothing_unexpected_stands_at_the_top()
    {
        var root = new DirectoryInfo(Sources.Root);
        var names = root.GetFileSystemInfos().Select(entry => entry.Name)
            .Where(name => name[0] != '.' && name is not ("data" or "bin" or "obj"));

        Assert.Equal(Top, names.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Breaches(string path, string text) => Forbidden.Matches(text)
        .Select(match => $"{path}: line {text.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value}");
}
