using Microsoft.Extensions.FileSystemGlobbing;

namespace Gateway.Import.Inputs;

/// <summary>Finds the files an import is about: files as named, patterns, and of a folder every file that can hold a table.</summary>
internal static class ImportFiles
{
    private static readonly string[] Tables =
        [".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".geojson", ".shp", ".dbf", ".kml", ".kmz", ".zip"];

    /// <summary>Full paths, each once, those of a folder by name.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> paths) => [.. paths.SelectMany(Expand).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it is an address in the web and not a path.</summary>
    public static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it has a scheme, and so is no path, also where it is none that can be fetched.</summary>
    public static bool HasScheme(string path) => path.Contains("://", StringComparison.Ordinal);

    /// <summary>What lies in the folders and is left out, because it holds no table as far as its name tells.</summary>
    public static IReadOnlyList<string> LeftOut(IEnumerable<string> paths) =>
        [.. paths.Where(Directory.Exists).SelectMany(Files).Where(f => !IsTaken(f)).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether anything is there by that name; of an address it is not known before it is asked.</summary>
    public static bool IsThere(string path) => IsAddress(path) || Path.Exists(path) || Matches(path).Any();

    /// <summary>By its name, also when it is packed: <c>aed.csv.gz</c>.</summary>
    public static bool IsTable(string path) => Tables.Contains(
        Path.GetExtension(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^".gz".Length] : path),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What of a folder is taken: JSON and XML are looked into, for most of them are no tables.</summary>
    private static bool IsTaken(string path) => IsTable(path) || FileStart.IsTable(path);

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
    /// A shell that does not know patterns (or a quoted one) leaves them to the program: <c>*</c> in names, <c>**</c> for folders.
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
