namespace Gateway.Import.Inputs;

/// <summary>
/// Files that are one together: a Shapefile is its .shp, and under the same name .dbf (its table), .prj and .cpg (how both are written),
/// indices, and here and there a list of the names of its columns.
/// </summary>
internal static class FileSet
{
    private const string Shapes = ".shp";

    /// <summary>The names of columns that are too long for a .dbf, in the words of some publishers.</summary>
    public const string ColumnNames = ".attributes.csv";

    private static readonly string[] Companions =
        [ColumnNames, ".dbf", ".prj", ".cpg", ".shx", ".sbn", ".sbx", ".qix", ".qpj", ".qmd", ".shp.xml"];

    /// <summary>A file that lies beside this one under its name, with this ending in whatever case; null = none does.</summary>
    /// <param name="siblings">What lies in its folder; null = it is looked into when it must be.</param>
    public static string? Beside(string path, string ending, IEnumerable<string>? siblings = null)
    {
        var plain = Path.ChangeExtension(path, null);
        return Path.Exists(plain + ending) ? plain + ending
            : (siblings ?? Siblings(path)).FirstOrDefault(other => other.Equals(plain + ending, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The files without those that belong to a Shapefile among them.</summary>
    /// <param name="name">The name of one, with its folder.</param>
    public static IReadOnlyList<T> WithoutCompanions<T>(IReadOnlyList<T> files, Func<T, string> name)
    {
        var sets = files.Select(name).Where(IsShapes).Select(f => Path.ChangeExtension(f, null))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return sets.Count == 0 ? files : [.. files.Where(f => !Array.Exists(Companions, ending =>
            name(f).EndsWith(ending, StringComparison.OrdinalIgnoreCase) && sets.Contains(name(f)[..^ending.Length])))];
    }

    /// <summary>All files of the set that a file stands for; of another one it alone.</summary>
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

    /// <summary>What lies in the folder of a file, itself too.</summary>
    public static IEnumerable<string> Siblings(string path) =>
        Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Select(f => Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileName(f)))
            : [];
}
