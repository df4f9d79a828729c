using Gateway.Import.Cells;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>The rows of a companion file by 施設_ID, with only the columns that the file beside it lacks.</summary>
internal sealed class CompanionRows
{
    /// <summary>The column of the publisher, which is taken from the file itself.</summary>
    private const string PublisherCode = "全国地方公共団体コード";

    /// <summary>The cells by identifier; null = several different rows have it, so none is certain.</summary>
    private readonly Dictionary<string, string[]?> rows = new(StringComparer.Ordinal);
    private readonly int[] columns;
    private readonly int key;

    private CompanionRows(IReadOnlyList<string> own, string[] theirs)
    {
        key = Array.IndexOf(theirs, CompanionFile.Key);
        columns =
        [
            .. theirs.Index().Where(one => one.Index != key && one.Item.Length > 0 && !own.Contains(one.Item)
                && one.Item is not (PublisherCode or CompanionFile.Class + PublisherCode)).Select(one => one.Index),
        ];
    }

    /// <summary>The headings of the columns, as published.</summary>
    public string[] Headings { get; private set; } = [];

    /// <param name="own">The headings of the file beside it.</param>
    /// <param name="theirs">The headings of the companion.</param>
    public static CompanionRows Read(Table companion, IReadOnlyList<string> own, string[] theirs)
    {
        var found = new CompanionRows(own, theirs);
        using var records = companion.Records();
        for (var isHeader = true; records.Read(); isHeader = false)
        {
            var cells = found.Cells(records.Published);
            if (isHeader)
            {
                found.Headings = cells;
            }
            else if (found.key < records.Cells.Length && CellText.Fold(records.Cells[found.key]) is { Length: > 0 } id)
            {
                found.rows[id] = !found.rows.TryGetValue(id, out var before) || (before is not null && before.SequenceEqual(cells))
                    ? cells
                    : null;
            }
        }

        return found;
    }

    /// <summary>Finds the cells of the row with this identifier; null = there is none, or it is ambiguous.</summary>
    public string[]? Find(string id) => rows.GetValueOrDefault(CellText.Fold(id));

    private string[] Cells(string[] record) => Array.ConvertAll(columns, at => at < record.Length ? record[at] : "");
}
