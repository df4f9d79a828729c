using Microsoft.Extensions.FileSystemGlobbing;

namespace Gateway.Import.Inputs;

/// <summary>Finds the files to import: files as named, patterns, and every file of a folder that can hold a table.</summary>
internal static class ImportFiles
{
    /// <summary>The endings of files that are taken by their name alone.</summary>
    public static readonly IReadOnlyList<string> Tables =
        [".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".geojson", ".shp", ".dbf", ".kml", ".kmz", ".zip"];

    /// <summary>Returns full paths without duplicates, those of a folder sorted by name.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> paths) => [.. paths.SelectMany(Expand).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it is a web address rather than a path.</summary>
    public static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it has a scheme and so is not a path, even if the scheme cannot be fetched.</summary>
    public static bool HasScheme(string path) => path.Contains("://", StringComparison.Ordinal);

    /// <summary>Returns the files in the folders that are left out because they appear to hold no table.</summary>
    public static IReadOnlyList<string> LeftOut(IEnumerable<string> paths) =>
        [.. paths.Where(Directory.Exists).SelectMany(Files).Where(f => !IsTaken(f)).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether anything exists by that name; an address is assumed to exist until it is requested.</summary>
    public static bool IsThere(string path) => IsAddress(path) || Path.Exists(path) || Matches(path).Any();

    /// <summary>Whether its name is that of a table, even when packed: <c>aed.csv.gz</c>.</summary>
    public static bool IsTable(string path) => Tables.Contains(
        Path.GetExtension(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^".gz".Length] : path),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file of a folder is taken: JSON, XML and text files are inspected, since most of them are not tables.</summary>
    public static bool IsTaken(string path) => IsTable(path) || FileStart.IsTable(path);

    private static IEnumerable<string> Expand(string path) =>
        IsAddress(path) ? [path]
        : Directory.Exists(path) ? Files(path).Where(IsTaken)
        : !Path.Exists(path) && IsPattern(path) ? Matches(path)
        : [path];

    private static IReadOnlyList<string> Files(string folder) =>
        FileSet.WithoutCompanions(
            [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)], static path => path);

    private static bool IsPattern(string path) => path.Contains('*', StringComparison.Ordinal);

    /// <summary>
    /// Expands a pattern that the shell did not, because it cannot or the pattern was quoted: <c>*</c> in names, <c>**</c> for folders.
    /// </summary>
    private static IEnumerable<string> Matches(string pattern)
    {
        var wild = pattern.IndexOf('*', StringComparison.Ordinal);
        var folder = wild < 0 ? "" : pattern[..(pattern.LastIndexOfAny([Path.DirectorySeparatorChar, '/'], wild) + 1)];
        return folder.Length == 0 || !Directory.Exists(folder)
            ? []
            : FileSet.WithoutCompanions(
                [.. new Matcher(StringComparison.Ordinal).AddInclude(pattern[folder.Length..]).GetResultsInFullPath(folder)
                    .Order(StringComparer.Ordinal)], static path => path);
    }
}
