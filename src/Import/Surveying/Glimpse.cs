using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Shapes;

namespace Gateway.Import.Surveying;

/// <summary>What is seen of a table before its kind is known: its headings, its first rows, and what it is called.</summary>
/// <param name="headings">The header row.</param>
/// <param name="fileName">The name of the file, and that which the caller gives its data set.</param>
/// <param name="rows">The first rows below it.</param>
/// <param name="title">What stands above it; null = nothing.</param>
/// <param name="read">The header row as it is compared; null = plainly folded.</param>
internal sealed class Glimpse(
    IReadOnlyList<string> headings, string fileName, IReadOnlyList<string[]>? rows = null, string? title = null,
    ClassedHeadings? read = null)
{
    private readonly IReadOnlyList<string[]> rows = rows ?? [];
    private readonly string[] columns = Folded(headings, read);

    /// <summary>The headings that say something, folded, each once.</summary>
    public IReadOnlyList<string> Headings { get; } =
        [.. Folded(headings, read).Where(h => h.Length > 0 && h[0] != '#').Distinct()];

    /// <summary>The kind whose class most headings begin with; null = none.</summary>
    public string? Voted => read?.Kind;

    /// <summary>How many headings begin with some class.</summary>
    public int Classed => read?.Headings.Count(heading => heading.Class is not null) ?? 0;

    public string FileName { get; } = fileName;

    /// <summary>The title that the caller gives; null = none.</summary>
    public string? Stated { get; init; }

    /// <summary>What it is headed by.</summary>
    public IEnumerable<string> Titles => new[] { title, Stated }.OfType<string>();

    /// <summary>What is drawn on it; null = it is no map.</summary>
    public MapSummary? Map { get; init; }

    /// <summary>Which table of a timetable it is; null = none.</summary>
    public string? FeedMember { get; init; }

    /// <summary>A heading as it is written.</summary>
    public string Written(string folded) => CellText.Fold(headings[Array.IndexOf(columns, folded)]);

    /// <summary>All that it is called by.</summary>
    public string Names => string.Join(' ', new[] { FileName, title, Map?.Layer }.OfType<string>());

    /// <summary>Whether most rows fill a column with such a heading; without any rows nothing speaks against it.</summary>
    public bool IsFilled(Func<string, bool> heading)
    {
        int[] at = [.. Enumerable.Range(0, columns.Length).Where(i => columns[i].Length > 0 && heading(columns[i]))];
        return rows.Count == 0 || rows.Count(r => at.Any(i => i < r.Length && !CellText.IsEmpty(r[i]))) * 2 > rows.Count;
    }

    /// <summary>Whether in some column most of the filled cells are such.</summary>
    public bool HasColumnOf(Func<string, bool> isSuch) => Enumerable.Range(0, columns.Length).Any(i =>
    {
        var filled = CellText.Filled(rows, i);
        return filled.Count > 0 && filled.Count(isSuch) * 2 > filled.Count;
    });

    /// <summary>Whether some cell below such a heading is such.</summary>
    public bool HasCell(Func<string, bool> heading, Func<string, bool> isSuch) => Enumerable.Range(0, columns.Length)
        .Where(i => heading(columns[i])).Any(i => rows.Any(r => i < r.Length && isSuch(CellText.Fold(r[i]))));

    /// <summary>Whether two columns hold the degrees of points, whatever they are called.</summary>
    public bool HoldsPoints => ContentGuess.Of(rows, [.. columns.Index().Select(c => (c.Index, c.Item))], new HashSet<ColumnRole>())
        .Any(found => found.Value is ColumnRole.Latitude);

    /// <summary>Whether below the heading there are numbers and nothing else.</summary>
    public bool IsOfNumbers(string heading)
    {
        var at = Array.IndexOf(columns, heading);
        var filled = rows.Where(r => at < r.Length && !CellText.IsEmpty(r[at])).Select(r => r[at]).ToList();
        return filled.Count > 0 && filled.TrueForAll(c => NumberCell.ReadDecimal(c).Value is not null);
    }

    private static string[] Folded(IReadOnlyList<string> headings, ClassedHeadings? read) =>
        read is null ? [.. headings.Select(HeadingText.Fold)] : [.. read.Headings.Select(heading => heading.Folded)];
}
