namespace Gateway.Import.Inputs;

/// <summary>A file to import: its name, and a way to open it as often as it must be read.</summary>
internal sealed record ImportSource(string Name, Func<Stream> Open)
{
    /// <summary>A file name that says what it is about, when its name says more (<c>all.zip/aed.csv</c>).</summary>
    public string Hint { get; init; } = Name;

    /// <summary>The folder it lies in, or the address; empty = unknown.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The encoding of its text, where that is not to be found out.</summary>
    public NamedEncoding? Encoding { get; init; }

    /// <summary>The only sheet of a workbook that is wanted, by name or number; null = all.</summary>
    public string? Sheet { get; init; }

    /// <summary>What lies beside it under its name with another ending (<c>.dbf</c>); null = nothing does.</summary>
    public Func<string, ImportSource?> Beside { get; init; } = static _ => null;

    /// <summary>The other files of its folder, as far as they are known.</summary>
    public Func<IEnumerable<ImportSource>> Siblings { get; init; } = static () => [];

    /// <summary>The timetable of which it is a table; null = of none.</summary>
    public FeedPart? Feed { get; init; }

    /// <summary>As somebody says it is to be read.</summary>
    public ImportSource ReadBy(ImportOptions options) => this with { Encoding = options.Encoding, Sheet = options.Sheet };

    public static ImportSource File(string path) => File(path, Path.GetFileName(path));

    /// <param name="path">Where it lies.</param>
    /// <param name="name">What it is called.</param>
    public static ImportSource File(string path, string name) => new(name,
        () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan))
    {
        Folder = Path.GetDirectoryName(path) ?? "",
        Beside = ending => FileSet.Beside(path, ending) is { } other ? File(other) : null,
        Siblings = () => FileSet.Siblings(path).Where(other => other != path).Order(StringComparer.Ordinal).Select(File),
    };

    public static ImportSource Bytes(string name, byte[] content) => new(name, () => new MemoryStream(content, writable: false));

    /// <summary>Files that lie in memory, as if they lay beside each other in a folder: those of a Shapefile are one.</summary>
    public static IReadOnlyList<ImportSource> Bytes(IReadOnlyList<(string Name, byte[] Content)> files) =>
        [.. FileSet.WithoutCompanions(files, file => file.Name).Select(file => Bytes(file.Name, file.Content) with
        {
            Beside = ending => files.FirstOrDefault(other => other.Name.Equals(
                Path.ChangeExtension(file.Name, null) + ending, StringComparison.OrdinalIgnoreCase)) is { Name: not null } found
                    ? Bytes(found.Name, found.Content)
                    : null,
            Siblings = () => files.Where(other => other.Name != file.Name).Select(other => Bytes(other.Name, other.Content)),
        })];
}
