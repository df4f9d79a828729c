using Xunit;

namespace Gateway.Tests.Cases;

/// <summary>No golden file lacks a case, and the comparison misses no difference.</summary>
public sealed class CaseFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("golden").FullName;

    private string Path => System.IO.Path.Combine(folder, "x.plan");

    private string Mismatch => System.IO.Path.Combine(folder, "__mismatch__", "x.plan");

    [Fact]
    public void No_golden_file_is_without_a_case() => Assert.Empty(CaseFolder.Orphans(Directory.EnumerateFiles(CaseFolder.Folder)));

    [Fact]
    public void A_golden_file_left_behind_is_an_orphan() => Assert.Equal(
        ["b.plan", "b.sqlite.sql", "b.variables.json", "note.txt"],
        CaseFolder.Orphans(["a.graphql", "a.plan", "a.sqlite.sql", "a.variables.json", "a.json", "b.plan", "b.sqlite.sql", "b.variables.json", "note.txt", "C.cs"]));

    /// <summary>Snapshooter's own files have explicit names, which appear in a test beside their folder.</summary>
    [Fact]
    public void No_snapshot_is_without_a_test()
    {
        var folders = Directory.EnumerateDirectories(Golden.TestsFolder, "__snapshots__", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(folders);
        Assert.All(folders.SelectMany(f => Directory.EnumerateFiles(f)), file =>
        {
            var tests = Directory.EnumerateFiles(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, ".."), "*.cs")
                .Select(File.ReadAllText);
            Assert.Contains(
                tests, text => text.Contains($"\"{System.IO.Path.GetFileNameWithoutExtension(file)}", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void There_are_cases() => Assert.True(CaseFolder.Names().Count() >= 35);

    [Fact]
    public void A_missing_golden_file_is_written()
    {
        Golden.Match(Path, "a\r\nb", strict: false);
        Assert.Equal("a\nb\n", File.ReadAllText(Path));
    }

    [Fact]
    public void A_missing_golden_file_fails_in_strict_mode_and_is_not_written()
    {
        Assert.ThrowsAny<Exception>(() => Golden.Match(Path, "a", strict: true));
        Assert.False(File.Exists(Path));
        Assert.Equal("a\n", File.ReadAllText(Mismatch));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_difference_fails_and_is_kept_aside(bool strict)
    {
        File.WriteAllText(Path, "a\n");
        Assert.ThrowsAny<Exception>(() => Golden.Match(Path, "b", strict));
        Assert.Equal("a\n", File.ReadAllText(Path));
        Assert.Equal("b\n", File.ReadAllText(Mismatch));
    }

    [Fact]
    public void Equal_text_passes_and_clears_what_was_kept_aside()
    {
        File.WriteAllText(Path, "a\n");
        Assert.ThrowsAny<Exception>(() => Golden.Match(Path, "b", strict: true));
        Golden.Match(Path, "a", strict: true);
        Assert.False(File.Exists(Mismatch));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
