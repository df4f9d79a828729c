using System.Text.Json.Serialization;
using Gateway.Import.Surveying;

namespace Gateway.Import.Identity;

/// <summary>Where a table comes from, as named by its publisher and by the caller: a later import recognizes the data set by it.</summary>
/// <param name="Source">The id in the sources file; null = it was named on the command line.</param>
/// <param name="Dataset">The stated name of the data set; null = it is derived from the file.</param>
/// <param name="Folder">The folder or address of the file; empty = unknown, or irrelevant for a source.</param>
/// <param name="File">The file name, with its path inside an archive.</param>
/// <param name="Sheet">The sheet of a workbook.</param>
internal sealed record Origin(string? Source, string? Dataset, string Folder, string File, string? Sheet)
{
    /// <summary>The name to show to people.</summary>
    [JsonIgnore]
    public string Name => (File.Length > 0 ? File : Source ?? "") + (Sheet is null ? "" : $" [{Sheet}]");

    /// <summary>Its dates, the most significant first; empty = none. Later dates sort after earlier ones.</summary>
    [JsonIgnore]
    public string Date =>
        string.Join(' ', new[] { Sheet ?? "", Path.ChangeExtension(File, null), Folder }.Select(NameDate.Of).Where(d => d.Length > 0));

    /// <summary>The same origin without its dates: what editions of one list, or parts of one series, have in common.</summary>
    [JsonIgnore]
    public Origin Undated => this with
    {
        Folder = NameDate.Cut(Folder),
        File = NameDate.Cut(Path.ChangeExtension(File, null)),
        Sheet = Sheet is null ? null : NameDate.Cut(Sheet),
    };

    /// <param name="name">A name in the form of <see cref="Name"/>.</param>
    public static Origin OfName(string name) => name.EndsWith(']') && name.LastIndexOf(" [", StringComparison.Ordinal) is var at and > 0
        ? new Origin(null, null, "", name[..at], name[(at + 2)..^1])
        : new Origin(null, null, "", name, null);

    /// <summary>Whether both are the same origin except for the date, which both have and which differs.</summary>
    public bool IsAnotherDateOf(Origin other) =>
        Date.Length > 0 && other.Date.Length > 0 && Date != other.Date && Undated.Equals(other.Undated);

    public bool Equals(Origin? other) => other is not null && Source == other.Source && Dataset == other.Dataset
        && Folder == other.Folder && File == other.File && Sheet == other.Sheet;

    public override int GetHashCode() => HashCode.Combine(Source, Dataset, Folder, File, Sheet);
}

/// <summary>An origin as stored with its data set.</summary>
/// <param name="Stem">The slug derived from its name, before it is lengthened.</param>
/// <param name="Part">The prefix of its row keys in a series; null = none: it is the whole or the first part.</param>
/// <param name="Rejected">The number of its rows that could not be used.</param>
/// <param name="Reading">How it was read; null = its stored rows may not be all that it gave.</param>
internal sealed record KeptOrigin(Origin Origin, string Stem, string? Part, int Rejected, KeptReading? Reading = null);
