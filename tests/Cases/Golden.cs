using System.Reflection;
using Xunit;

namespace Gateway.Tests.Cases;

/// <summary>
/// Compares text with the golden file beside its case. A missing file is written, or fails if <c>SNAPSHOOTER_STRICT_MODE</c> is on, as
/// Snapshooter's own snapshots do. Differing output is kept in <c>__mismatch__</c>.
/// </summary>
internal static class Golden
{
    /// <summary>The folder of the test project in the source tree.</summary>
    public static string TestsFolder { get; } =
        typeof(Golden).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "TestsFolder").Value!;

    public static bool IsStrict => Environment.GetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE") is { } mode
        && (mode.Equals("on", StringComparison.OrdinalIgnoreCase) || mode.Equals("true", StringComparison.OrdinalIgnoreCase));

    public static void Match(string path, string actual) => Match(path, actual, IsStrict);

    public static void Match(string path, string actual, bool strict)
    {
        actual = Normalise(actual);
        var expected = File.Exists(path) ? Normalise(File.ReadAllText(path)) : null;
        if (expected is null && !strict)
        {
            File.WriteAllText(path, actual);
            return;
        }

        var mismatch = Path.Combine(Path.GetDirectoryName(path)!, "__mismatch__", Path.GetFileName(path));
        File.Delete(EnsureFolder(mismatch));
        if (expected != actual)
        {
            File.WriteAllText(mismatch, actual);
            Assert.True(expected is not null, $"There is no golden file {Path.GetFileName(path)}; what it would hold is in __mismatch__.");
            Assert.Equal(expected, actual);
        }
    }

    private static string EnsureFolder(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }

    /// <summary>Uses the line endings of the source tree, and ends the text with exactly one.</summary>
    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
