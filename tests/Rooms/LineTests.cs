using System.Globalization;
using Gateway.Tests.Cases;
using Xunit;

namespace Gateway.Tests.Rooms;

/// <summary>No line exceeds the limit of <c>.editorconfig</c>; longer lines from before are on a list that only shrinks.</summary>
public sealed class LineTests
{
    private const string Frozen = "tests/Rooms/long-lines.txt";

    private static IReadOnlyDictionary<string, int> LongLines { get; } = Sources.Files("src", "*.cs")
        .Concat(Sources.Files("src", "*.razor")).Concat(Sources.Files("tests", "*.cs"))
        .Select(path => (Path: path, Count: Count(path, LineLimits.Of(Sources.Read(".editorconfig")))))
        .Where(file => file.Count > 0).ToDictionary(file => file.Path, file => file.Count);

    private static IReadOnlyDictionary<string, int> Known { get; } = Sources.Read(Frozen).Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' '))
        .ToDictionary(parts => parts[1], parts => int.Parse(parts[0], CultureInfo.InvariantCulture));

    [Fact]
    public void No_file_has_more_long_lines_than_it_had()
    {
        var worse = LongLines.Where(file => file.Value > Known.GetValueOrDefault(file.Key));

        Assert.True(!worse.Any(), string.Join('\n', worse.Select(file =>
            $"{file.Key}: {file.Value} lines are too long, {Known.GetValueOrDefault(file.Key)} were.")));
    }

    /// <summary>Fixed lines leave the list, so that they cannot come back.</summary>
    [Fact]
    public void The_list_holds_nothing_that_is_mended()
    {
        var mended = Known.Where(file => file.Value > LongLines.GetValueOrDefault(file.Key)).ToList();
        if (mended.Count > 0 && !Golden.IsStrict)
        {
            var head = Sources.Read(Frozen).Split('\n').TakeWhile(line => line.StartsWith('#'));
            var kept = Known.Select(file => (file.Key, Count: Math.Min(file.Value, LongLines.GetValueOrDefault(file.Key))));
            var lines = kept.Where(file => file.Count > 0).Select(file => $"{file.Count} {file.Key}");
            File.WriteAllLines(Path.Combine(Sources.Root, Frozen), head.Concat(lines));
        }

        Assert.True(mended.Count == 0, "Mended, and taken off the list: " + string.Join(", ", mended.Select(file => file.Key)));
    }

    [Theory]
    [InlineData("src/Plan/Planner.cs", 140)]
    [InlineData("src/A/Table.cs", 160)]
    [InlineData("src/B/Words.cs", int.MaxValue)]
    [InlineData("src/B/Deep/One.cs", int.MaxValue)]
    [InlineData("src/B/Deep/Two.cs", int.MaxValue)]
    public void How_long_a_line_may_be_says_the_last_section_that_names_the_file(string path, int most) => Assert.Equal(most, LineLimits.Of("""
        [*.cs]
        max_line_length = 140
        indent_size = 4
        # A table.
        [src/A/Table.cs]
        max_line_length = 160
        # Words.
        [{src/B/Words.cs,src/B/Deep/**.cs}]
        max_line_length = off
        """).For(path));

    [Fact]
    public void Whoever_is_let_off_has_a_reason() => Assert.Throws<FormatException>(() =>
        LineLimits.Of("[*.cs]\nmax_line_length = 140\n[src/A.cs]\nmax_line_length = off"));

    private static int Count(string path, LineLimits limits)
    {
        var most = limits.For(path);
        return Sources.Read(path).ReplaceLineEndings("\n").Split('\n').Count(line => line.Length > most);
    }
}
