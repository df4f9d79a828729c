using System.Reflection;

namespace Gateway.Tests;

/// <summary>The location of the repository, and its text files.</summary>
internal static class Sources
{
    public static string Tests { get; } = typeof(Sources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "TestsFolder").Value!;

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Tests, ".."));

    private static readonly string[] Generated = [".artifacts", ".git", "bin", "obj", "data", "node_modules", "__mismatch__"];

    /// <summary>
    /// Returns the files below a folder of the repository, as paths from its root with slashes; build output is left out.
    /// </summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Walk(new DirectoryInfo(Path.Combine(Root, folder)), pattern)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(DirectoryInfo folder, string pattern) =>
        folder.EnumerateFiles(pattern).Select(file => file.FullName)
        .Concat(folder.EnumerateDirectories().Where(child => !Generated.Contains(child.Name)).SelectMany(child => Walk(child, pattern)));
}
