using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Headings;

/// <summary>
/// Determines what the columns of a file are read into: by their headings and, where these leave a choice, by which columns are filled.
/// </summary>
internal static class FileColumns
{
    /// <param name="headings">The header row as published.</param>
    /// <param name="read">The same headings in the form used for comparison.</param>
    /// <param name="below">The first rows below the header.</param>
    public static FileColumn[] Of(
        HeadingMap map, IReadOnlyList<string> headings, IReadOnlyList<ClassedHeading> read, IReadOnlyList<string[]> below)
    {
        bool IsFilled(FileColumn column) =>
            below.Count == 0 || below.Any(row => column.Index < row.Length && !CellText.IsEmpty(row[column.Index]));

        FileColumn[] columns = Shared(map, Yielding(map, [.. headings.Select((heading, i) => Column(map, i, heading, read[i]))]));
        var filled = columns.Where(IsFilled).Select(c => c.Index).ToHashSet();
        if (!Array.Exists(columns, c => c.Target?.Means is ColumnRole.Name && filled.Contains(c.Index)))
        {
            columns = Named(columns, filled, map.GuessName);
            if (!Array.Exists(columns, c => c.Target?.Means is ColumnRole.Name && filled.Contains(c.Index)))
            {
                columns = Named(columns, filled, map.GuessShapeName);
            }
        }

        var meant = columns.Where(c => c.Target is { Rank: < HeadingGuess.Rank } && filled.Contains(c.Index))
            .Select(c => c.Target!.Name).ToHashSet(StringComparer.Ordinal);
        FindClosing(columns, map, meant);
        return DayColumns.Of(LevelColumns.Of(ByContent(Chosen(columns, filled, meant), map, filled, below), map, below), below);
    }

    /// <summary>Guesses by the cells what no heading tells, for things that have a location.</summary>
    private static FileColumn[] ByContent(FileColumn[] columns, HeadingMap map, HashSet<int> filled, IReadOnlyList<string[]> below)
    {
        if (!map.Has(ColumnRole.Latitude))
        {
            return map.IsOfShapes ? LayerGuess.Of(columns, map, below) : columns;
        }

        var free = columns.Where(c => c.Target is null && filled.Contains(c.Index)).Select(c => (c.Index, c.Folded)).ToList();
        var found = ContentGuess.Of(below, free, columns.Select(c => c.Target?.Means).OfType<ColumnRole>().ToHashSet());
        FileColumn[] located = [.. columns.Select(c => found.TryGetValue(c.Index, out var role)
            ? c with { Target = map.FieldOf(role) with { Rank = ContentGuess.Rank } }
            : c)];
        return CategoryGuess.Of(located, map, filled, below);
    }

    private static FileColumn[] Named(FileColumn[] columns, HashSet<int> filled, Func<string, HeadingTarget?> guess) =>
        [.. columns.Select(c => c.Target is null && filled.Contains(c.Index) ? c with { Target = guess(c.Folded) } : c)];

    private static FileColumn Column(HeadingMap map, int index, string heading, ClassedHeading read) =>
        new(index, heading, read.Folded, read.Folded.Length == 0 ? null : map.Find(read.Folded)) { Class = read.Class };

    /// <summary>
    /// Resolves duplicates by class: of 施設_ID and 投票所_ID in a list of polling places, the second is the row's identifier. The class of the
    /// kind takes precedence, and columns of another class are kept as published.
    /// </summary>
    private static FileColumn[] Yielding(HeadingMap map, FileColumn[] columns)
    {
        var told = columns.Where(c => c.Target is not null).GroupBy(c => c.Target!.Name);
        foreach (var same in told.Where(g => g.Any(c => c.Class is not null)))
        {
            var rows = same.FirstOrDefault(c => IsOfKind(map, c)) ?? same.FirstOrDefault(c => c.Class is null);
            foreach (var column in same.Where(c => rows is not null && c != rows && !IsOfKind(map, c)
                && (c.Class is not null || c.Folded == rows.Folded)))
            {
                columns[column.Index] = column with { Target = null, YieldsTo = rows!.Heading };
            }
        }

        return columns;
    }

    /// <summary>
    /// Assigns a shared counting word to the neighbouring kind when the kind has a column of its own for it: where 最大駐輪台数 counts the
    /// bicycles, 収容台数 beside it counts the cars.
    /// </summary>
    private static FileColumn[] Shared(HeadingMap map, FileColumn[] columns)
    {
        if (map.Kind.Neighbour is not { Headings.Count: > 0 } other || map.FieldAt(other.MeasurePath) is not { } measure
            || !Array.Exists(columns, c => map.Kind.UniqueHeadings.Any(told => HeadingText.Fold(told) == c.Folded)))
        {
            return columns;
        }

        var words = other.Headings.Select(HeadingText.Fold).ToHashSet(StringComparer.Ordinal);
        return [.. columns.Select(c => c.Target is not null && words.Contains(c.Folded) ? c with { Target = measure } : c)];
    }

    private static bool IsOfKind(HeadingMap map, FileColumn column) =>
        column.Class is { } name && map.Kind.Classes.Any(own => ClassBook.ClassOf(own) == name);

    /// <summary>
    /// Makes the second of two equally named columns the closing time: a re-publisher gave opening and closing time the same heading.
    /// </summary>
    private static void FindClosing(FileColumn[] columns, HeadingMap map, HashSet<string> meant)
    {
        for (var i = 1; i < columns.Length; i++)
        {
            if (columns[i].Target?.Means is ColumnRole.OpensAt && columns[i].Folded == columns[i - 1].Folded
                && !Array.Exists(columns, c => c.Target?.Means is ColumnRole.ClosesAt))
            {
                columns[i] = columns[i] with { Target = map.FieldOf(ColumnRole.ClosesAt) };
                meant.Add(columns[i].Target!.Name);
            }
        }
    }

    /// <summary>
    /// Drops guesses where another filled column has the same meaning; of several guesses, a filled column is preferred to an empty one.
    /// </summary>
    private static FileColumn[] Chosen(FileColumn[] columns, HashSet<int> filled, HashSet<string> meant)
    {
        foreach (var column in columns.Where(c => c.Target is { Rank: HeadingGuess.Rank }).OrderBy(c => !filled.Contains(c.Index))
            .ThenBy(c => c.Index).ToList())
        {
            if (!meant.Add(column.Target!.Name))
            {
                columns[column.Index] = column with { Target = null };
            }
        }

        return columns;
    }
}
