namespace Gateway.Page.Models;

/// <summary>One data set: what is said about it, and what its columns became.</summary>
public sealed record DatasetModel(
    DatasetLine Line,
    string? Edition,
    string? Description,
    string? CityName,
    string? UpdateFrequency,
    DateOnly? PublishedOn,
    long Version,
    IReadOnlyList<ColumnLine> Columns);

/// <summary>A column of the file; without a field it is kept as published only.</summary>
public sealed record ColumnLine(string Name, string? Field)
{
    /// <summary>The share of rows in which it is filled, 0 to 1; null = not known.</summary>
    public double? FillRate { get; init; }

    /// <summary>Whether its field holds amounts of money.</summary>
    public bool IsMoney { get; init; }
}

/// <summary>Something noticed while reading.</summary>
public sealed record FindingLine(long? Line, string? Column, string? Value, string Rule, string Message, string Severity)
{
    public string InJapanese { get; init; } = Message;

    public string? Advice { get; init; }

    public string? AdviceInJapanese { get; init; }

    /// <summary>What would be right.</summary>
    public string? ValidExample { get; init; }

    public long Count { get; init; } = 1;

    /// <summary>Where it was found first: lines with the text there.</summary>
    public IReadOnlyList<(long? Line, string? Value)> Examples { get; init; } = [];
}

/// <summary>All that one rule found in a data set.</summary>
/// <param name="Severity">As the graph writes it.</param>
/// <param name="Count">How often, over all causes.</param>
/// <param name="Causes">How many findings tell of it.</param>
/// <param name="First">Some of these.</param>
public sealed record FindingRule(string Rule, string Severity, long Count, long Causes, IReadOnlyList<FindingLine> First);

/// <summary>Findings of a data set, page by page.</summary>
/// <param name="Rule">The rule whose these are; empty = of all.</param>
public sealed record FindingPage(string Rule, long Total, IReadOnlyList<FindingLine> Findings, string? Previous, string? Next);

/// <summary>A row beside its original.</summary>
public sealed record RowPicture(string File, long Line, string? Name, IReadOnlyList<CellPicture> Cells);

/// <summary>A cell as published, the field it is read into, and the value there.</summary>
public sealed record CellPicture(string Column, string? Original, string? Field, string? Value);
