using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Recipes;

/// <summary>
/// The row as published where several records of a file are one row: in each column the cells of all of them, one below the other, so that
/// the lines of two columns belong together. Where all say the same it stands there once.
/// </summary>
internal static class JoinedOriginal
{
    /// <summary>Whichever of the records becomes the row brings what all of them say.</summary>
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
