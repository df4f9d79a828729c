using System.Text.Json.Serialization;
using Gateway.Import.Surveying;

namespace Gateway.Import.Identity;

/// <summary>Where a table comes from, as its publisher and its reader name it: by it a later import knows the data set again.</summary>
/// <param name="Source">The id in the sources file; null = it was named on the command line.</param>
/// <param name="Dataset">The name of the data set as stated; null = it follows from the file.</param>
/// <param name="Folder">The folder or address in which the file lies; empty = unknown, or without meaning for a source.</param>
/// <param name="File">The name of the file, with its path inside an archive.</param>
/// <param name="Sheet">The sheet of a workbook.</param>
internal sealed record Origin(string? Source, string? Dataset, string Folder, string File, string? Sheet)
{
    /// <summary>What to call it to people.</summary>
    [JsonIgnore]
    public string Name => (File.Length > 0 ? File : Source ?? "") + (Sheet is null ? "" : $" [{Sheet}]");

    /// <summary>Its dates, the most telling first; empty = none. Later dates sort after earlier ones.</summary>
    [JsonIgnore]
    public string Date =>
        string.Join(' ', new[] { Sheet ?? "", Path.ChangeExtension(File, null), Folder }.Select(NameDate.Of).Where(d => d.Length > 0));

    /// <summary>The same without its dates: what editions of one list have in common, and parts of one series.</summary>
    [JsonIgnore]
    public Origin Undated => this with
    {
        Folder = NameDate.Cut(Folder),
        File = NameDate.Cut(Path.ChangeExtension(File, null)),
        Sheet = Sheet is null ? null : NameDate.Cut(Sheet),
    };

    /// <param name="name">As <see cref="Name"/> gives it.</param>
    public static Origin OfName(string name) => name.EndsWith(']') && name.LastIndexOf(" [", StringComparison.Ordinal) is var at and > 0
        ? new Origin(null, null, "", name[..at], name[(at + 2)..^1])
        : new Origin(null, null, "", name, null);

    /// <summary>Of the same origin but for the date, which both have and which differs.</summary>
    public bool IsAnotherDateOf(Origin other) =>
        Date.Length > 0 && other.Date.Length > 0 && Date != other.Date && Undated.Equals(other.Undated);

    public bool Equals(Origin? other) => other is not null && Source == other.Source && Dataset == other.Dataset
        && Folder == other.Folder && File == other.File && Sheet == other.Sheet;

    public override int GetHashCode() => HashCode.Combine(Source, Dataset, Folder, File, Sheet);
}

/// <summary>An origin as a data set remembers it.</summary>
/// <param name="Stem">The slug its name gives before it is made longer.</param>
/// <param name="Part">What the keys of its rows begin with in a series; null = nothing, it is the whole or the first.</param>
/// <param name="Rejected">How many of its rows could not be used.</param>
/// <param name="Reading">How it was read; null = its rows may not be all that it gave.</param>
internal sealed record KeptOrigin(Origin Origin, string Stem, string? Part, int Rejected, KeptReading? Reading = null);
