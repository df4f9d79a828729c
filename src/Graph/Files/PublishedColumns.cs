using System.Text;
using System.Text.Json;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>
/// Cells as published (<c>source.original</c>) of the rows of one data set: a column for each heading of its files, called as it is there.
/// </summary>
internal static class PublishedColumns
{
    /// <summary>The columns of a file, with those of the headings in the place of the cells.</summary>
    /// <param name="headings">The headings of each file, as JSON.</param>
    public static IReadOnlyList<FileColumn> Of(FileRows rows, IReadOnlyList<string> headings)
    {
        if (rows.Headings is null)
        {
            return rows.Columns;
        }

        var names = rows.Columns.Where(column => !rows.IsOfCells(column)).Select(column => column.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var all = headings.SelectMany(Read).Distinct().ToList();
        var cells = rows.Columns.First(rows.IsOfCells);
        return
        [
            .. rows.Columns.TakeWhile(column => column != cells),
            .. all.Select(heading => new FileColumn(
                NameOf(heading, names), cells.Within, new PublishedCell((TuplesOutput)cells.Leaf, heading.Text, heading.Turn))),
            .. rows.Columns.SkipWhile(column => column != cells).Where(column => !rows.IsOfCells(column)),
        ];
    }

    /// <summary>The headings of the files of which a list has rows, those of the most rows first.</summary>
    public static IReadOnlyList<string> HeadingsIn(RowBuffer groups) =>
    [
        .. Enumerable.Range(0, groups.Rows).Where(row => !groups.IsNull(row, 0)).OrderByDescending(row => groups.Integer(row, 1))
            .Select(row => Encoding.UTF8.GetString(groups.Text(row, 0))),
    ];

    /// <summary>The headings of a file in their order; of several that are alike each has its turn.</summary>
    public static IReadOnlyList<(string Text, int Turn)> Read(string headings)
    {
        using var json = JsonDocument.Parse(headings);
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        var read = new List<(string Text, int Turn)>();
        foreach (var heading in json.RootElement.EnumerateArray())
        {
            var text = heading[0].GetString() ?? "";
            var turn = turns.GetValueOrDefault(text);
            turns[text] = turn + 1;
            read.Add((text, turn));
        }

        return read;
    }

    /// <summary>No two columns of a file may be called alike.</summary>
    private static string NameOf((string Text, int Turn) heading, HashSet<string> names)
    {
        var text = heading.Text.Length > 0 ? heading.Text : "(no heading)";
        var name = text;
        for (var number = 2; !names.Add(name); number++)
        {
            name = $"{text} ({number})";
        }

        return name;
    }
}

/// <summary>The cell of a row under a heading, as published.</summary>
/// <param name="Of">All cells of the row.</param>
/// <param name="Turn">Which one it is of those under headings alike, from 0.</param>
internal sealed record PublishedCell(TuplesOutput Of, string Heading, int Turn) : Output(Of.Key, Of.Locations);
