using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Shapes;

namespace Gateway.Import.Records;

/// <summary>A table found in a source: a text file, a sheet of a workbook, a map file, or one of these inside an archive.</summary>
/// <param name="Name">What to call it to people: <c>aed.csv</c>, <c>places.xlsx [AED]</c>, <c>all.zip/aed.csv</c>.</param>
/// <param name="EncodingName">How its text was written, for people.</param>
/// <param name="Sha256">The hash of the bytes it was read from, in hex.</param>
/// <param name="Length">Its length, in the measure of <see cref="RecordStream.Position"/>.</param>
/// <param name="Open">Opens its records, as often as they must be read; what is noticed meanwhile is told to the action.</param>
internal sealed record Table(string Name, string EncodingName, string Sha256, long Length, Func<Action<Finding>, RecordStream> Open)
{
    /// <summary>A file name that says what the table is about: kind, date and data set may be read from it.</summary>
    public string Hint { get; init; } = Name;

    /// <summary>The sheet or the member of an archive it is, where the source has several.</summary>
    public string? Part { get; init; }

    /// <summary>The name of the file it is in, with its path inside an archive.</summary>
    public string File { get; init; } = Name;

    /// <summary>The name of its sheet, also where the workbook has no other; null = it is in no workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>What is drawn on the map it is; null = it is none.</summary>
    public MapSummary? Map { get; init; }

    /// <summary>The timetable of which it is a table; null = of none.</summary>
    public FeedPart? Feed { get; init; }

    /// <summary>Whether it is a text whose cells a sign sets apart; where a cell holds that sign bare, it becomes two.</summary>
    public bool IsDelimited { get; init; }

    /// <summary>Whether it is a text with no line end behind its last line, as when a download broke off.</summary>
    public bool EndsInLine { get; init; }

    /// <summary>What was noticed about it before its records were read.</summary>
    public IReadOnlyList<Finding> Notes { get; init; } = [];

    /// <summary>The names of what its archive holds beside its tables, which is told with the first of them.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public RecordStream Records() => Open(static _ => { });
}
