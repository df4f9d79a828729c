using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Shapes;

namespace Gateway.Import.Records;

/// <summary>A table found in a source: a text file, a sheet of a workbook, a map file, or one of these inside an archive.</summary>
/// <param name="Name">The name to show to people: <c>aed.csv</c>, <c>places.xlsx [AED]</c>, <c>all.zip/aed.csv</c>.</param>
/// <param name="EncodingName">The encoding or format of its text, for people.</param>
/// <param name="Sha256">The hash of the bytes it was read from, in hex.</param>
/// <param name="Length">Its length, in the unit of <see cref="RecordStream.Position"/>.</param>
/// <param name="Open">Opens its records, as often as they have to be read; the action receives what is noticed meanwhile.</param>
internal sealed record Table(string Name, string EncodingName, string Sha256, long Length, Func<Action<Finding>, RecordStream> Open)
{
    /// <summary>A file name that says what the table is about: kind, date and data set may be derived from it.</summary>
    public string Hint { get; init; } = Name;

    /// <summary>The sheet or archive member that it is, where the source has several.</summary>
    public string? Part { get; init; }

    /// <summary>The name of its file, with the path inside an archive.</summary>
    public string File { get; init; } = Name;

    /// <summary>The name of its sheet, even if the workbook has no other; null = it is not in a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>What the map shows; null = it is not a map.</summary>
    public MapSummary? Map { get; init; }

    /// <summary>The timetable it is a table of; null = none.</summary>
    public FeedPart? Feed { get; init; }

    /// <summary>Whether it is a text whose cells are separated by a sign; an unquoted separator inside a cell splits it in two.</summary>
    public bool IsDelimited { get; init; }

    /// <summary>Whether it is a text without a line break after its last line, as when a download was cut off.</summary>
    public bool EndsInLine { get; init; }

    /// <summary>What was noticed about it before its records were read.</summary>
    public IReadOnlyList<Finding> Notes { get; init; } = [];

    /// <summary>The names of what its archive holds beside its tables, which is told with the first of them.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public RecordStream Records() => Open(static _ => { });
}
