namespace Gateway.Page.Models;

/// <summary>
/// One data set: what is said about it, what its columns became, what was found, and its first rows as published and as understood.
/// </summary>
public sealed record DatasetModel(
    DatasetLine Line,
    string? Edition,
    string? Description,
    string? CityName,
    string? UpdateFrequency,
    DateOnly? PublishedOn,
    long Version,
    IReadOnlyList<ColumnLine> Columns,
    IReadOnlyList<FindingLine> Findings,
    IReadOnlyList<RowPicture> Rows)
{
    /// <summary>How the names of the files end in which its rows can be had; empty when there are none.</summary>
    public IReadOnlyList<string> FileEndings { get; init; } = [];
}

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

    public long Count { get; init; } = 1;
}

/// <summary>A row beside its original.</summary>
public sealed record RowPicture(string File, long Line, string? Name, IReadOnlyList<CellPicture> Cells);

/// <summary>A cell as published, the field it is read into, and the value there.</summary>
public sealed record CellPicture(string Column, string? Original, string? Field, string? Value);
