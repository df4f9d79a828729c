using System.Reflection;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Tests.Rooms;
using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>
/// Everything the pages mention exists; what they say never happens is covered by a test; no page is longer than readers have patience for.
/// </summary>
public sealed partial class WrittenPageTests
{
    /// <summary>Pages about the source: their capitalized words in backquotes are names in it.</summary>
    private static readonly string[] OfTheSource =
        ["src/README.md", "src/ADDING.md", "tests/README.md", "tests/Load/README.md", ".github/CONTRIBUTING.md"];

    /// <summary>Names from outside the source.</summary>
    private static readonly string[] Foreign = ["CI", "FILES", "NAME", "FILE"];

    private static readonly Lazy<HashSet<string>> Names = new(() =>
    [
        .. Assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(NamesOf),
        .. Sources.Files("src", "*.cs").Concat(Sources.Files("tests", "*.cs")).Select(path => Path.GetFileNameWithoutExtension(path)),
        .. House.Order,
        .. Directory.GetDirectories(Sources.Tests).Select(folder => Path.GetFileName(folder)),
    ]);

    private static Assembly[] Assemblies => [typeof(CityCatalog).Assembly, typeof(WrittenPageTests).Assembly];

    public static TheoryData<string> Pages => [.. WrittenPage.All.Select(page => page.Path)];

    /// <summary>Blocks drawn by a test are not counted.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_not_too_long(string path)
    {
        var most = path == ".github/CONTRIBUTING.md" ? 80 : 200;
        var drawn = WrittenPage.Of(path).Blocks.Where(block => block.Mark == "rooms").Sum(block => block.Lines.Count());

        Assert.InRange(Sources.Read(path).Split('\n').Length - 1 - drawn, 1, most);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string path)
    {
        var page = WrittenPage.Of(path);

        Assert.All(page.Links.Where(link => !link.Contains("://", StringComparison.Ordinal)), link =>
        {
            var (file, anchor) = link.Split('#') is [var before, var behind] ? (before, behind) : (link, "");
            var target = file.Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, file);
            Assert.True(Path.Exists(Path.Combine(Sources.Root, target)), $"{path}: {link} leads nowhere.");
            Assert.True(anchor.Length == 0 || WrittenPage.Of(target).Anchors.Contains(anchor), $"{path}: no heading for {link}.");
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_path_that_is_named_exists(string page) => Assert.All(
        WrittenPage.Of(page).Quoted.SelectMany(words => RepositoryPath().Matches(words)).Select(match => match.Value),
        path => Assert.True(Path.Exists(Path.Combine(Sources.Root, path)), $"{page}: there is no {path}."));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_type_that_is_named_exists(string page)
    {
        var words = OfTheSource.Contains(page) ? WrittenPage.Of(page).Quoted.Where(word => TypeName().IsMatch(word)) : [];

        Assert.All(words.Except(Foreign), word =>
            Assert.True(Names.Value.Contains(word.Replace(".cs", "", StringComparison.Ordinal)), $"{page}: there is no {word}."));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_names_a_line_or_counts_what_nobody_counts_again(string page)
    {
        var prose = WrittenPage.Of(page).Prose;

        Assert.DoesNotMatch(@"\.(cs|razor|sh|md):\d|#L\d", prose);
        Assert.DoesNotMatch(@"\b\d[\d,]+ (files|types|methods|tests|lines|classes|settings|kinds|rules)\b", prose);
    }

    [Fact]
    public void Each_room_says_what_it_never_does_and_which_test_holds_that()
    {
        var rooms = RoomParagraph().Matches(WrittenPage.Of("src/README.md").Text);

        Assert.Equal(House.Order, rooms.Select(room => room.Groups["name"].Value));
        Assert.All(rooms, room => Assert.Contains("**Never:**", room.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_never_done_is_held_by_a_test_that_exists() => Assert.All(
        WrittenPage.Of("src/README.md").Text.Split('\n').Where(line => line.StartsWith("**Never:**", StringComparison.Ordinal)), line =>
        {
            var named = NamedTest().Match(line);
            Assert.True(named.Success, $"No test is named: {line}");
            Assert.True(IsTest(named.Groups["type"].Value, named.Groups["method"].Value), $"There is no test {named.Value}");
        });

    [Theory]
    [InlineData("HouseTests", "Every_type_keeps_the_order_of_the_rooms", true)]
    [InlineData("HouseTests", "Every_type_keeps_the_order", false)]
    [InlineData("House", "MayUse", false)]
    public void A_test_is_a_method_that_is_run(string type, string method, bool isTest) => Assert.Equal(isTest, IsTest(type, method));

    private static bool IsTest(string type, string method) => typeof(WrittenPageTests).Assembly.GetTypes()
        .Where(t => t.Name == type)
        .SelectMany(t => t.GetMethods().Where(m => m.Name == method))
        .Any(m => m.GetCustomAttributes<FactAttribute>().Any());

    private static IEnumerable<string> NamesOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
            .Select(member => $"{name}.{member.Name}").Append(name);
    }

    [GeneratedRegex(@"(?<![\w./])(?:\.\./)*(?:src|tests|schema|\.github|\.ci)/[\w./-]*\w")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex(@"^[A-Z][A-Za-z]*[a-z][A-Za-z]*(\.\w+)*$")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^\*\*`(?<name>\w+)`: .*?(?=^$)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex RoomParagraph();

    [GeneratedRegex(@"\(`(?<type>\w+)\.(?<method>\w+)`\)\.$")]
    private static partial Regex NamedTest();
}
