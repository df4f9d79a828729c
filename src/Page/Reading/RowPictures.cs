using System.Globalization;
using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Puts a row as published beside how it was understood. Columns that fill one list (age groups, pictures) are merged.</summary>
internal static class RowPictures
{
    public static RowPicture Read(JsonElement row, IReadOnlyList<ColumnLine> columns)
    {
        var source = row.Member("source") ?? default;
        var fields = columns.GroupBy(c => c.Name).ToDictionary(c => c.Key, c => c.First(), StringComparer.Ordinal);
        var cells = new List<CellPicture>();
        foreach (var cell in source.Items("original"))
        {
            var column = cell.Text("column") ?? "";
            var (field, isMoney) = fields.GetValueOrDefault(column) is { } line ? (line.Field, line.IsMoney) : (null, false);
            var next = new CellPicture(column, cell.Text("value"), field, field is null ? null : ValueAt(row, field, isMoney));
            if (cells.Count > 0 && Join(cells[^1], next) is { } joined)
            {
                cells[^1] = joined;
            }
            else
            {
                cells.Add(next);
            }
        }

        return new RowPicture(source.Text("fileName") ?? "", source.Whole("line") ?? 0, row.Text("name"), cells);
    }

    private static CellPicture? Join(CellPicture before, CellPicture next) =>
        next.Field is { } field && field == before.Field && ColumnGroups.IsList(field)
        ? before with { Column = ColumnGroups.Join(before.Column, next.Column), Original = Joined(before.Original, next.Original) }
        : null;

    /// <summary>An empty cell contributes nothing, so it leaves no separator between others.</summary>
    private static string? Joined(string? before, string? next) =>
        string.IsNullOrEmpty(before) ? next : string.IsNullOrEmpty(next) ? before : $"{before}, {next}";

    /// <summary>Returns the value at a path, as text; null when there is none.</summary>
    private static string? ValueAt(JsonElement row, string path, bool isMoney)
    {
        JsonElement? at = row;
        foreach (var name in path.Split('.'))
        {
            at = at?.Member(name);
        }

        return at is not { } value ? null
            : isMoney && value.ValueKind == JsonValueKind.Number
                ? value.GetInt64().ToString("N0", CultureInfo.InvariantCulture)
                : TextOf(value);
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(TextOf)),
        JsonValueKind.Object when value.TryGetProperty("ageFrom", out _) => GroupText(value),
        JsonValueKind.Object => string.Join(
            " ", value.EnumerateObject().Select(p => p.Value).Where(v => v.ValueKind != JsonValueKind.Null).Select(TextOf)),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToString(),
    };

    private static string GroupText(JsonElement group)
    {
        var ages = group.Text("ageFrom") is { } from ? $"{from}–{group.Text("ageTo")}" : "?";
        return $"{ages}: {group.Text("male") ?? "—"}/{group.Text("female") ?? "—"}";
    }
}
