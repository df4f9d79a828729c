namespace Gateway.Import.Inputs;

/// <summary>A file to import: its name, and a way to open it as often as it has to be read.</summary>
internal sealed record ImportSource(string Name, Func<Stream> Open)
{
    /// <summary>A file name that says what it is about, where it says more than the name (<c>all.zip/aed.csv</c>).</summary>
    public string Hint { get; init; } = Name;

    /// <summary>The folder it is in, or its address; empty = unknown.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The encoding of the text, where it is not to be detected.</summary>
    public NamedEncoding? Encoding { get; init; }

    /// <summary>The only sheet of a workbook to import, by name or number; null = all.</summary>
    public string? Sheet { get; init; }

    /// <summary>Finds the file beside it with the same name and another ending (<c>.dbf</c>); null = there is none.</summary>
    public Func<string, ImportSource?> Beside { get; init; } = static _ => null;

    /// <summary>The other files of its folder, as far as known.</summary>
    public Func<IEnumerable<ImportSource>> Siblings { get; init; } = static () => [];

    /// <summary>The timetable it is a table of; null = none.</summary>
    public FeedPart? Feed { get; init; }

    /// <summary>Returns the source with the caller's reading options.</summary>
    public ImportSource ReadBy(ImportOptions options) => this with { Encoding = options.Encoding, Sheet = options.Sheet };

    public static ImportSource File(string path) => File(path, Path.GetFileName(path));

    /// <param name="path">The path of the file.</param>
    /// <param name="name">The name to give it.</param>
    public static ImportSource File(string path, string name) => new(name,
        () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan))
    {
        Folder = Path.GetDirectoryName(path) ?? "",
        Beside = ending => FileSet.Beside(path, ending) is { } other ? File(other) : null,
        Siblings = () => FileSet.Siblings(path).Where(other => other != path).Order(StringComparer.Ordinal).Select(File),
    };

    public static ImportSource Bytes(string name, byte[] content) => new(name, () => new MemoryStream(content, writable: false));

    /// <summary>Returns sources for files in memory, as if they were in one folder: those of a Shapefile become one.</summary>
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
