using Gateway.Catalog;
using Gateway.Import.Headings;

namespace Gateway.Import.Rows;

/// <summary>Which cells of a file's rows fill which columns of the entity: worked out once per file.</summary>
internal sealed class Binding
{
    private readonly Dictionary<string, BoundField> byPath;
    private readonly Dictionary<ColumnRole, int[]> roles;

    public Binding(HeadingMap map, IReadOnlyList<FileColumn> columns)
    {
        Map = map;
        Columns = columns;
        Fields = [.. columns.Where(c => c.Target?.Field is not null).GroupBy(c => c.Target!.Name).Select(g => Bind(map, [.. g]))];
        byPath = Fields.ToDictionary(f => f.Path, StringComparer.Ordinal);
        roles = columns.Where(c => c.Target?.Role is not null).GroupBy(c => c.Target!.Role!.Value).ToDictionary(g => g.Key, InOrder);
    }

    public HeadingMap Map { get; }

    public IReadOnlyList<FileColumn> Columns { get; }

    public IReadOnlyList<BoundField> Fields { get; }

    /// <summary>The field with this graph path; null when the file has no column for it.</summary>
    public BoundField? Find(string path) => byPath.GetValueOrDefault(path);

    public bool Has(ColumnRole role) => roles.ContainsKey(role);

    /// <summary>The first filled cell of the field; empty when there is none.</summary>
    public string Text(string path, string[] cells) => Find(path) is { } field ? First(field.Cells, cells, out _) : "";

    public string Text(ColumnRole role, string[] cells) => roles.TryGetValue(role, out var at) ? First(at, cells, out _) : "";

    /// <summary>The cells with this role, the preferred one first.</summary>
    public int[] Cells(ColumnRole role) => roles.GetValueOrDefault(role, []);

    /// <summary>The heading of the first column of the field.</summary>
    public string? HeadingOf(string path) => Find(path) is { } field ? Columns[field.Cells[0]].Heading : null;

    /// <summary>The heading of the first column with this role.</summary>
    public string? Heading(ColumnRole role) => roles.TryGetValue(role, out var at) ? Columns[at[0]].Heading : null;

    /// <summary>The first filled of these cells, trimmed, and which it was; the error of a spreadsheet fills nothing.</summary>
    public static string First(int[] at, string[] cells, out int found)
    {
        foreach (var i in at)
        {
            if (i < cells.Length && Import.Cells.CellText.Trim(cells[i]) is { Length: > 0 } text && !Import.Cells.CellText.IsError(text))
            {
                found = i;
                return text;
            }
        }

        found = at.Length > 0 ? at[0] : -1;
        return "";
    }

    private static int[] InOrder(IEnumerable<FileColumn> columns) => [.. columns.OrderBy(c => c.Target!.Rank).ThenBy(c => c.Index).Select(c => c.Index)];

    private static BoundField Bind(HeadingMap map, FileColumn[] columns)
    {
        var target = columns[0].Target!;
        var note = map.Entity.StoredMembers().FirstOrDefault(m => m.Path == target.Name + "Note").Column;
        return new BoundField(target.Name, target.Field!, target.Column!, InOrder(columns), note);
    }
}

/// <summary>A field and the cells it is read from, the preferred one first.</summary>
/// <param name="Note">The column of the field named …Note beside it, which takes the text that is not one value.</param>
internal sealed record BoundField(string Path, Field Field, Column Column, int[] Cells, Column? Note);
