using System.Text;
using System.Text.Json;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>
/// Cells as published (<c>source.original</c>) of the rows of one data set: one column for each heading of its files, under that heading.
/// </summary>
internal static class PublishedColumns
{
    /// <summary>Returns the columns of a file, with the cells replaced by a column for each heading.</summary>
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
                NameOf(heading, names), cells.Within, new PublishedCell((TuplesOutput)cells.Leaf, heading.Text, heading.Occurrence))),
            .. rows.Columns.SkipWhile(column => column != cells).Where(column => !rows.IsOfCells(column)),
        ];
    }

    /// <summary>Returns the headings of the files that a list has rows from, those with the most rows first.</summary>
    public static IReadOnlyList<string> HeadingsIn(RowBuffer groups) =>
    [
        .. Enumerable.Range(0, groups.Rows).Where(row => !groups.IsNull(row, 0)).OrderByDescending(row => groups.Integer(row, 1))
            .Select(row => Encoding.UTF8.GetString(groups.Text(row, 0))),
    ];

    /// <summary>Reads the headings of a file in order; equal ones are told apart by a counter.</summary>
    public static IReadOnlyList<(string Text, int Occurrence)> Read(string headings)
    {
        using var json = JsonDocument.Parse(headings);
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var read = new List<(string Text, int Occurrence)>();
        foreach (var heading in json.RootElement.EnumerateArray())
        {
            var text = heading[0].GetString() ?? "";
            var occurrence = occurrences.GetValueOrDefault(text);
            occurrences[text] = occurrence + 1;
            read.Add((text, occurrence));
        }

        return read;
    }

    /// <summary>Makes a name unique: no two columns of a file may have the same name.</summary>
    private static string NameOf((string Text, int Occurrence) heading, HashSet<string> names)
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
/// <param name="Occurrence">Its position among cells with the same heading, from 0.</param>
internal sealed record PublishedCell(TuplesOutput Of, string Heading, int Occurrence) : Output(Of.Key, Of.Locations);
