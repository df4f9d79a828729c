using Gateway.Catalog.Hours;
using Gateway.Catalog.Licences;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>A form that holds the rows of one list, each as a row of columns, however many there are.</summary>
internal abstract class FileForm : AnswerForm
{
    /// <summary>The available forms, each under its name.</summary>
    public static CsvForm Csv { get; } = new();

    /// <inheritdoc cref="Csv"/>
    public static JsonLinesForm JsonLines { get; } = new("ndjson", isList: false);

    /// <inheritdoc cref="Csv"/>
    public static JsonLinesForm JsonList { get; } = new("json", isList: true);

    /// <inheritdoc cref="Csv"/>
    public static WorkbookForm Workbook { get; } = new();

    /// <inheritdoc cref="Csv"/>
    public static GeoJsonForm GeoJson { get; } = new();

    /// <inheritdoc cref="Csv"/>
    public static CalendarForm Calendar { get; } = new();

    /// <inheritdoc cref="Csv"/>
    public static ParquetForm Parquet { get; } = new();

    /// <inheritdoc cref="Csv"/>
    public static CsvMetadataForm CsvMetadata { get; } = new();

    /// <summary>Whether it contains the rows; if not, none need be read beyond the first.</summary>
    public virtual bool HasRows => true;

    public override string? RefusalOf(BoundOperation bound) =>
        FileRows.Of(bound.Plan, out var refusal) is { } rows ? RefusalOfLast(bound, rows) ?? RefusalOf(rows) : Errors.NotInFile(refusal!);

    /// <summary>Begins a file; all writes to the stream are asynchronous.</summary>
    public abstract FileWriter Open(FileHead head, Stream output);

    /// <summary>Returns why this form cannot hold such rows; null when it can.</summary>
    protected virtual string? RefusalOf(FileRows rows) => null;

    /// <summary>The end of a list would have to be read completely before its first row is known.</summary>
    private static string? RefusalOfLast(BoundOperation bound, FileRows rows) =>
        bound.Reads[rows.Read.Number].Window is { Backward: true } or { KeepLast: not null }
            ? Errors.NotInFile(new FileFromTheEnd())
            : null;
}

/// <summary>What is known of a file before its first row.</summary>
/// <param name="Rows">The shape of its rows.</param>
/// <param name="Bound">The operation.</param>
/// <param name="Limits">The limits on it.</param>
/// <param name="Openings">The rules that decide when places are open.</param>
/// <param name="State">The data it is made from.</param>
internal sealed record FileHead(FileRows Rows, BoundOperation Bound, FileLimits Limits, OpeningRules Openings, DataState State)
{
    /// <summary>Its columns; cells as published are expanded to one column for each heading.</summary>
    public required IReadOnlyList<FileColumn> Columns { get; init; }

    /// <summary>The file's name without an extension.</summary>
    public required string Name { get; init; }

    /// <summary>Whom to credit.</summary>
    public required IReadOnlyList<Credit> Credits { get; init; }
}

/// <summary>Writes the parts of a file as they arrive.</summary>
internal abstract class FileWriter : IAsyncDisposable
{
    /// <summary>Writes what precedes the rows, even when there are none.</summary>
    public abstract ValueTask BeginAsync(CancellationToken cancellation);

    /// <summary>Writes the first rows of a part.</summary>
    public abstract ValueTask WriteAsync(RowBuffer rows, int count, CancellationToken cancellation);

    /// <summary>Writes what follows the rows.</summary>
    /// <param name="truncation">The note for a file that ends before the list does; null when it is complete.</param>
    /// <param name="cancellation">Cancels it.</param>
    public abstract ValueTask EndAsync(FileTruncation? truncation, CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}

/// <summary>A file that ends before the list does.</summary>
/// <param name="Rows">The number of rows it has.</param>
internal sealed record FileTruncation(int Rows)
{
    public string Text => Errors.TruncationNote(Rows);
}
