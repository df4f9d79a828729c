namespace Gateway.Import;

/// <summary>Finds the files an import is about: files as named, and of a folder every file that can hold a table.</summary>
internal static class ImportFiles
{
    private static readonly string[] Tables = [".csv", ".tsv"];

    /// <summary>Full paths, each once, those of a folder by name.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> paths) => [.. paths.SelectMany(Expand).Distinct(StringComparer.Ordinal)];

    /// <summary>What lies in the folders and is left out, because it holds no table as far as its name tells.</summary>
    public static IReadOnlyList<string> LeftOut(IEnumerable<string> paths) =>
        [.. paths.Where(Directory.Exists).SelectMany(Files).Where(f => !IsTable(f)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Expand(string path) => Directory.Exists(path) ? Files(path).Where(IsTable) : [path];

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static bool IsTable(string path) => Tables.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
