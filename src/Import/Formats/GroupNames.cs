using Gateway.Import.Cells;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>
/// Rows in groups that each end in a total and have their name only once, in the middle: 日本人, 外国人, 計, with the name of the district beside
/// one of them. The name applies to all rows of its group.
/// </summary>
/// <param name="header">The line of the header.</param>
internal sealed class GroupNames(RecordStream rows, int header) : RecordStream
{
    /// <summary>A longer run of rows is not a group.</summary>
    private const int MostRows = 12;

    private readonly Queue<(int Line, string[] Cells)> group = new();

    public override long Position => rows.Position;

    public override bool Read()
    {
        if (group.Count == 0)
        {
            Gather();
        }

        if (!group.TryDequeue(out var row))
        {
            Failure = rows.Failure;
            return false;
        }

        Line = row.Line;
        Take(row.Cells);
        return true;
    }

    public override void Dispose() => rows.Dispose();

    /// <summary>Reads up to the next total; rows without such a structure pass unchanged.</summary>
    private void Gather()
    {
        while (group.Count < MostRows && rows.Read())
        {
            group.Enqueue((rows.Line, [.. rows.Published]));
            if (rows.Line <= header || IsTotal(rows.Published))
            {
                break;
            }
        }

        var words = group.Select(r => r.Cells.ElementAtOrDefault(1) ?? "").ToList();
        var names = group.Where(r => !CellText.IsEmpty(r.Cells[0])).Select(r => r.Cells[0]).ToList();
        if (group.Count > 1 && names.Count == 1 && IsTotal(group.Last().Cells) && words.Distinct().Count() == words.Count
            && !words.Exists(CellText.IsEmpty))
        {
            foreach (var (_, cells) in group)
            {
                cells[0] = names[0];
            }
        }
    }

    private static bool IsTotal(string[] cells) => cells.Length > 1 && CellText.Fold(cells[1]) is "計" or "合計" or "総数" or "総計" or "小計";
}
