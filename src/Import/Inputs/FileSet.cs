namespace Gateway.Import.Inputs;

/// <summary>
/// Files that form one unit: a Shapefile is its .shp with, under the same name, .dbf (its table), .prj and .cpg (coordinate system and
/// encoding), indexes, and here and there a list of its column names.
/// </summary>
internal static class FileSet
{
    private const string Shapes = ".shp";

    /// <summary>Column names too long for a .dbf, as some publishers supply them.</summary>
    public const string ColumnNames = ".attributes.csv";

    private static readonly string[] Companions =
        [ColumnNames, ".dbf", ".prj", ".cpg", ".shx", ".sbn", ".sbx", ".qix", ".qpj", ".qmd", ".shp.xml"];

    /// <summary>Finds the file beside this one that has the same name and this ending, in any case; null = none.</summary>
    /// <param name="siblings">The files of its folder; null = the folder is listed when necessary.</param>
    public static string? Beside(string path, string ending, IEnumerable<string>? siblings = null)
    {
        var plain = Path.ChangeExtension(path, null);
        return Path.Exists(plain + ending) ? plain + ending
            : (siblings ?? Siblings(path)).FirstOrDefault(other => other.Equals(plain + ending, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Returns the files without those that belong to a Shapefile among them.</summary>
    /// <param name="name">Returns the name of a file, with its folder.</param>
    public static IReadOnlyList<T> WithoutCompanions<T>(IReadOnlyList<T> files, Func<T, string> name)
    {
        var sets = files.Select(name).Where(IsShapes).Select(f => Path.ChangeExtension(f, null))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return sets.Count == 0 ? files : [.. files.Where(f => !Array.Exists(Companions, ending =>
            name(f).EndsWith(ending, StringComparison.OrdinalIgnoreCase) && sets.Contains(name(f)[..^ending.Length])))];
    }

    /// <summary>Returns all files of the set that a file stands for; for any other file, only itself.</summary>
    public static IEnumerable<string> Of(string path)
    {
        if (!IsShapes(path))
        {
            return [path];
        }

        string[] siblings = [.. Siblings(path)];
        return [path, .. Companions.Select(ending => Beside(path, ending, siblings)).OfType<string>()];
    }

    private static bool IsShapes(string name) => name.EndsWith(Shapes, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the files in the folder of a file, including itself.</summary>
    public static IEnumerable<string> Siblings(string path) =>
        Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Select(f => Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileName(f)))
            : [];
}
