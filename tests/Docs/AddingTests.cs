using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>The worked changes on the page about adding match the source.</summary>
public sealed class AddingTests
{
    private static WrittenPage Page { get; } = WrittenPage.Of("src/ADDING.md");

    public static TheoryData<string> Marks => [.. Page.Blocks.Where(block => block.Language == "diff").Select(block => block.Mark)];

    /// <summary>A new file must match in full; for an existing file, or one shown in part (@@), only the lines must occur.</summary>
    [Theory]
    [MemberData(nameof(Marks))]
    public void What_a_diff_adds_stands_in_the_source(string mark)
    {
        var changes = FileChange.Read(Page.Block(mark, "diff"));

        Assert.NotEmpty(changes);
        Assert.All(changes, change =>
        {
            var source = Sources.Read(change.Path).ReplaceLineEndings("\n");
            if (change.IsWhole)
            {
                Assert.Equal(source.TrimEnd('\n').Split('\n'), change.Added);
                return;
            }

            Assert.All(change.Added.Concat(change.Around), line => Assert.Contains(line, source.Split('\n')));
        });
    }

    [Fact]
    public void A_change_is_read_from_its_diff()
    {
        var changes = FileChange.Read("--- a/x.cs\n+++ b/x.cs\n old\n+new\n--- /dev/null\n+++ b/y.cs\n+first\n+\n+last\n");

        Assert.Equal(["x.cs False old new", "y.cs True  first||last"], changes.Select(change =>
            $"{change.Path} {change.IsWhole} {string.Join('|', change.Around)} {string.Join('|', change.Added)}"));
    }

    /// <summary>What a diff says about one file.</summary>
    private sealed record FileChange(string Path, bool IsWhole, IReadOnlyList<string> Added, IReadOnlyList<string> Around)
    {
        public static IReadOnlyList<FileChange> Read(string diff) =>
            [.. diff.Split("--- ", StringSplitOptions.RemoveEmptyEntries).Select(part => Of(part.TrimEnd('\n').Split('\n')))];

        private static FileChange Of(string[] lines)
        {
            var body = lines[2..];
            return new FileChange(
                lines[1]["+++ b/".Length..],
                lines[0] == "/dev/null" && !body.Contains("@@"),
                [.. body.Where(line => line.StartsWith('+')).Select(line => line[1..])],
                [.. body.Where(line => line.StartsWith(' ')).Select(line => line[1..])]);
        }
    }
}
