using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Shapes;

namespace Gateway.Import.Surveying;

/// <summary>What is visible of a table before its kind is known: its headings, its first rows and its names.</summary>
/// <param name="headings">The header row.</param>
/// <param name="fileName">The name of the file, with the data set name that the caller gives.</param>
/// <param name="rows">The first rows below it.</param>
/// <param name="title">The title above it; null = none.</param>
/// <param name="read">The header row as it is compared; null = only folded.</param>
internal sealed class Glimpse(
    IReadOnlyList<string> headings, string fileName, IReadOnlyList<string[]>? rows = null, string? title = null,
    ClassedHeadings? read = null)
{
    private readonly IReadOnlyList<string[]> rows = rows ?? [];
    private readonly string[] columns = Folded(headings, read);

    /// <summary>The non-empty headings, folded, without duplicates.</summary>
    public IReadOnlyList<string> Headings { get; } =
        [.. Folded(headings, read).Where(h => h.Length > 0 && h[0] != '#').Distinct()];

    /// <summary>All headings in their order, folded; an empty one is that of a column without.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>The first rows below the header.</summary>
    public IReadOnlyList<string[]> Rows => rows;

    /// <summary>The kind whose class most headings begin with; null = none.</summary>
    public string? Voted => read?.Kind;

    /// <summary>The number of headings that begin with some class.</summary>
    public int Classed => read?.Headings.Count(heading => heading.Class is not null) ?? 0;

    public string FileName { get; } = fileName;

    /// <summary>The title that the caller gives; null = none.</summary>
    public string? Stated { get; init; }

    /// <summary>The texts above the header.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>The sheet that it is; null = it is in none.</summary>
    public string? Sheet { get; init; }

    /// <summary>Its titles.</summary>
    public IEnumerable<string> Titles => new[] { title, Stated }.OfType<string>();

    /// <summary>What the map shows; null = it is not a map.</summary>
    public MapSummary? Map { get; init; }

    /// <summary>Which table of a timetable it is; null = none.</summary>
    public string? FeedMember { get; init; }

    /// <summary>Returns a heading as written.</summary>
    public string Written(string folded) => CellText.Fold(headings[Array.IndexOf(columns, folded)]);

    /// <summary>All its names: file, title and layer.</summary>
    public string Names => string.Join(' ', new[] { FileName, title, Map?.Layer }.OfType<string>());

    /// <summary>Whether most rows have a value in a column with such a heading; also true when there are no rows.</summary>
    public bool IsFilled(Func<string, bool> heading)
    {
        int[] at = [.. Enumerable.Range(0, columns.Length).Where(i => columns[i].Length > 0 && heading(columns[i]))];
        return rows.Count == 0 || rows.Count(r => at.Any(i => i < r.Length && !CellText.IsEmpty(r[i]))) * 2 > rows.Count;
    }

    /// <summary>Whether most filled cells of some column satisfy the condition.</summary>
    public bool HasColumnOf(Func<string, bool> isSuch) => Enumerable.Range(0, columns.Length).Any(i =>
    {
        var filled = CellText.Filled(rows, i);
        return filled.Count > 0 && filled.Count(isSuch) * 2 > filled.Count;
    });

    /// <summary>Whether some cell under such a heading satisfies the condition.</summary>
    public bool HasCell(Func<string, bool> heading, Func<string, bool> isSuch) => Enumerable.Range(0, columns.Length)
        .Where(i => heading(columns[i])).Any(i => rows.Any(r => i < r.Length && isSuch(CellText.Fold(r[i]))));

    /// <summary>Whether two columns hold coordinates in degrees, whatever their headings.</summary>
    public bool HoldsPoints => ContentGuess.Of(rows, [.. columns.Index().Select(c => (c.Index, c.Item))], new HashSet<ColumnRole>())
        .Any(found => found.Value is ColumnRole.Latitude);

    /// <summary>Whether exactly one of the columns with such a heading holds addresses.</summary>
    public bool HoldsAddresses(Func<string, bool> heading) => ContentGuess.Of(
            rows, [.. columns.Index().Where(c => heading(c.Item)).Select(c => (c.Index, c.Item))], new HashSet<ColumnRole>())
        .Any(found => found.Value is ColumnRole.Address);

    /// <summary>Whether the column has only numbers.</summary>
    public bool IsOfNumbers(string heading)
    {
        var at = Array.IndexOf(columns, heading);
        var filled = rows.Where(r => at < r.Length && !CellText.IsEmpty(r[at])).Select(r => r[at]).ToList();
        return filled.Count > 0 && filled.TrueForAll(c => NumberCell.ReadDecimal(c).Value is not null);
    }

    private static string[] Folded(IReadOnlyList<string> headings, ClassedHeadings? read) =>
        read is null ? [.. headings.Select(HeadingText.Fold)] : [.. read.Headings.Select(heading => heading.Folded)];
}
