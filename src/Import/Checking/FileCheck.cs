using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Surveying;

namespace Gateway.Import.Checking;

/// <summary>The result of checking a table, without a database.</summary>
/// <param name="Name">The name to show to people.</param>
internal sealed record FileCheck(string Name)
{
    /// <summary>Why the table gives no rows; apart from that, only what was noticed before the failure is filled in.</summary>
    public FileFailure? Failure { get; init; }

    public DatasetKind? Kind { get; init; }

    /// <summary>The evidence for the kind, and the runner-up; null = there is no evidence for any kind.</summary>
    public Wording? Because { get; init; }

    /// <summary>The layout of the standard it follows; null when it closely follows none.</summary>
    public string? Edition { get; init; }

    public string? Encoding { get; init; }

    public string? Publisher { get; init; }

    public int HeaderLine { get; init; }

    public int Taken { get; init; }

    public int Rejected { get; init; }

    public int Read => Taken + Rejected;

    public IReadOnlyList<FileColumn> Columns { get; init; } = [];

    /// <summary>The fill rates of the columns.</summary>
    public ColumnFill Fill { get; init; } = new();

    /// <summary>The findings in file order; of each rule, as many as are kept.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The same findings grouped by cause, most urgent first.</summary>
    public IReadOnlyList<FindingGroup> Causes { get; init; } = [];

    /// <summary>The names of what its archive holds beside its tables, which is told with the first of them.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public IReadOnlyList<CheckedPoint> Points { get; init; } = [];

    /// <summary>The number of rows that could be on the map but have no usable coordinates; null when the rows are not places.</summary>
    public int? WithoutPoint { get; init; }

    /// <summary>Counts the findings of this severity; a file that gives no rows is an error.</summary>
    public int Count(Severity severity) =>
        Causes.Where(c => c.Rule.Severity == severity).Sum(c => c.Count) + (Failure is not null && severity is Severity.Error ? 1 : 0);
}

/// <summary>A place as it would appear on the map.</summary>
/// <param name="IsDoubtful">Whether something was noticed about its coordinates.</param>
internal sealed record CheckedPoint(string Name, int Line, double Latitude, double Longitude, bool IsDoubtful);
