namespace Gateway.Page.Models;

/// <summary>One data set: its description, and what its columns became.</summary>
public sealed record DatasetModel(
    DatasetLine Line,
    string? Edition,
    string? Description,
    string? CityName,
    string? UpdateFrequency,
    DateOnly? PublishedOn,
    long Version,
    IReadOnlyList<ColumnLine> Columns);

/// <summary>A column of the file; without a field it is only kept as published.</summary>
public sealed record ColumnLine(string Name, string? Field)
{
    /// <summary>The share of rows in which it is filled, 0 to 1; null = unknown.</summary>
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

    /// <summary>An example of a correct value.</summary>
    public string? ValidExample { get; init; }

    public long Count { get; init; } = 1;

    /// <summary>The first places where it was found: lines with the text there.</summary>
    public IReadOnlyList<(long? Line, string? Value)> Examples { get; init; } = [];
}

/// <summary>Everything one rule found in a data set.</summary>
/// <param name="Severity">As written in the graph.</param>
/// <param name="Count">How often, over all causes.</param>
/// <param name="FindingCount">The number of findings that report it.</param>
/// <param name="First">Some of these findings.</param>
public sealed record FindingRule(string Rule, string Severity, long Count, long FindingCount, IReadOnlyList<FindingLine> First);

/// <summary>Findings of a data set, page by page.</summary>
/// <param name="Rule">The rule they belong to; empty = all rules.</param>
public sealed record FindingPage(string Rule, long Total, IReadOnlyList<FindingLine> Findings, string? Previous, string? Next);

/// <summary>A row beside its original.</summary>
public sealed record RowPicture(string File, long Line, string? Name, IReadOnlyList<CellPicture> Cells);

/// <summary>A cell as published, the field it is read into, and the resulting value.</summary>
public sealed record CellPicture(string Column, string? Original, string? Field, string? Value);
