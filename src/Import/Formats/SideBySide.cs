using Gateway.Import.Cells;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>
/// Tables placed side by side in one sheet to save paper: their headings repeat, and each begins with a column of words. Each becomes a
/// table of its own; what is above them applies to all.
/// </summary>
internal static class SideBySide
{
    /// <summary>The number of records examined.</summary>
    private const int Depth = 20;

    /// <summary>Returns the tables; the table itself where there is only one.</summary>
    public static IReadOnlyList<Table> Split(Table table)
    {
        var first = new List<(int Line, string[] Cells)>();
        Unreadable.Try(() =>
        {
            using var records = table.Records();
            while (first.Count < Depth && records.Read())
            {
                first.Add((records.Line, records.Cells));
            }
        });
        for (var i = 0; i + 1 < first.Count; i++)
        {
            List<string[]> below = [.. first.Skip(i + 1).Select(r => r.Cells)];
            if (Blocks(first[i].Cells) is { Count: > 1 } blocks && blocks.TrueForAll(b => BeginsWithWords(b.From, below)))
            {
                var header = first[i].Line;
                return [.. blocks.Select((block, n) => Slice(table, header, block, n + 1))];
            }
        }

        return [table];
    }

    private static Table Slice(Table table, int header, (int From, int Width) block, int number)
    {
        var sheet = $"{table.Sheet} ({number})".TrimStart();
        var name = table.Part is null
            ? $"{table.File} [{sheet}]"
            : table.Name.Replace($"[{table.Sheet}]", $"[{sheet}]", StringComparison.Ordinal);
        return table with
        {
            Name = name,
            Hint = $"{Path.GetFileNameWithoutExtension(table.Hint)} ({number}){Path.GetExtension(table.Hint)}",
            Part = $"{table.Part} ({number})".TrimStart(),
            Sheet = sheet,
            Open = note => new GroupNames(new ColumnSlice(table.Open(note), header, block.From, block.Width), header),
            Notes = number == 1 ? table.Notes : [],
            LeftOut = number == 1 ? table.LeftOut : [],
        };
    }

    /// <summary>Returns the positions of headings that repeat over the whole row, with nothing else in it.</summary>
    private static List<(int From, int Width)>? Blocks(string[] cells)
    {
        var headings = cells.Select(CellText.Fold).ToArray();
        var from = Array.FindIndex(headings, h => h.Length > 0);
        var again = from < 0 ? -1 : Array.IndexOf(headings, headings[from], from + 1);
        var width = again - from;
        while (again > 0 && headings[from + width - 1].Length == 0)
        {
            width--;
        }

        if (again < 0 || width < 2 || headings[from..(from + width)].Where(h => h.Length > 0).Distinct().Count() < width)
        {
            return null;
        }

        var blocks = new List<(int, int)>();
        for (var at = from; at >= 0; at = Array.FindIndex(headings, at + width, h => h.Length > 0))
        {
            if (at + width > headings.Length || !headings.AsSpan(at, width).SequenceEqual(headings.AsSpan(from, width)))
            {
                return null;
            }

            blocks.Add((at, width));
        }

        return blocks;
    }

    /// <summary>Whether the column begins with words; groups of columns within one table have numbers under the repeated heading.</summary>
    private static bool BeginsWithWords(int column, List<string[]> below)
    {
        var filled = below.Where(r => column < r.Length && !CellText.IsEmpty(r[column])).Select(r => r[column]).ToList();
        return filled.Count > 0
            && filled.TrueForAll(c => NumberCell.ReadDecimal(c).Value is null && DateCell.Read(c, DateOrder.Unproven).Value is null);
    }
}
