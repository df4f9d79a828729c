using System.Text.Json;

namespace Gateway.Import.Cells;

/// <summary>Splits lists inside a cell: at semicolons, commas of both scripts, and line breaks.</summary>
internal static class ListCell
{
    private static readonly char[] Separators = [';', '；', ',', '，', '、', '\n', '\r'];

    public static CellValue Read(string text)
    {
        var items = Split(text);
        return items.Count == 0 ? CellValue.Nothing : new CellValue(JsonSerializer.Serialize(items, Json.Plain));
    }

    /// <summary>The items, each once.</summary>
    public static List<string> Split(string text) =>
        [.. text.Split(Separators).Select(CellText.Fold).Where(i => i.Length > 0).Distinct(StringComparer.Ordinal)];
}
