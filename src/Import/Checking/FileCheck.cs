using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Surveying;

namespace Gateway.Import.Checking;

/// <summary>What a look at a table found out, without a database.</summary>
/// <param name="Name">What to call it to people.</param>
internal sealed record FileCheck(string Name)
{
    /// <summary>Why it gives no rows; nothing else is filled then but what was noticed before.</summary>
    public FileFailure? Failure { get; init; }

    public DatasetKind? Kind { get; init; }

    /// <summary>What speaks for the kind, and which one it nearly was; null = nothing speaks for any.</summary>
    public Wording? Because { get; init; }

    /// <summary>The layout of the standard it follows; null when it follows none closely.</summary>
    public string? Edition { get; init; }

    public string? Encoding { get; init; }

    public string? Publisher { get; init; }

    public int HeaderLine { get; init; }

    public int Taken { get; init; }

    public int Rejected { get; init; }

    public int Read => Taken + Rejected;

    public IReadOnlyList<FileColumn> Columns { get; init; } = [];

    /// <summary>How far the columns are filled.</summary>
    public ColumnFill Fill { get; init; } = new();

    /// <summary>In the order of the file; of each rule as many as are kept.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The same by cause, what is to be seen to first before the rest.</summary>
    public IReadOnlyList<FindingGroup> Causes { get; init; } = [];

    /// <summary>The names of what its archive holds beside its tables, which is told with the first of them.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public IReadOnlyList<CheckedPoint> Points { get; init; } = [];

    /// <summary>Rows that could stand on the map and have no usable coordinates; null when its rows are no places.</summary>
    public int? WithoutPoint { get; init; }

    /// <summary>Findings of this severity; a file that gives no rows is an error.</summary>
    public int Count(Severity severity) =>
        Causes.Where(c => c.Rule.Severity == severity).Sum(c => c.Count) + (Failure is not null && severity is Severity.Error ? 1 : 0);
}

/// <summary>A place as it would stand on the map.</summary>
/// <param name="IsDoubtful">Something was noticed about its coordinates.</param>
internal sealed record CheckedPoint(string Name, int Line, double Latitude, double Longitude, bool IsDoubtful);
