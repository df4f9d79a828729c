using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Recipes;

/// <summary>
/// The row as published, where several records of a file form one row: each column has the cells of all of them, one per line, so that
/// lines of two columns correspond. A cell that is the same in all of them appears once.
/// </summary>
internal static class JoinedOriginal
{
    /// <summary>Sets the joined original in all records, since any of them may become the row.</summary>
    public static void Put(Entity entity, IReadOnlyList<ReadRow> records)
    {
        var column = entity.Column(ColumnRole.SourceOriginal).Index;
        var cells = records.Select(record => JsonSerializer.Deserialize<string[]>((string)record.Values[column]!)!).ToList();
        var joined = Enumerable.Range(0, cells[0].Length).Select(i => Join([.. cells.Select(record => record[i])]));
        var original = JsonSerializer.Serialize(joined, Json.Plain);
        foreach (var record in records)
        {
            record.Values[column] = original;
        }
    }

    private static string Join(IReadOnlyList<string> cells) =>
        cells.All(cell => cell == cells[0]) ? cells[0] : string.Join('\n', cells);
}
