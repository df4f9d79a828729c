using Gateway.Catalog;
using Gateway.Import.Headings;

namespace Gateway.Import.Rows;

/// <summary>Which cells of a file's rows fill which columns of the entity; determined once per file.</summary>
internal sealed class Binding
{
    private readonly Dictionary<ColumnRole, BoundField> fields;
    private readonly Dictionary<ColumnRole, int[]> cells;

    public Binding(HeadingMap map, IReadOnlyList<FileColumn> columns)
    {
        Map = map;
        Columns = columns;
        Fields = [.. columns.Where(c => c.Target?.Field is not null).GroupBy(c => c.Target!.Name).Select(g => Bind(map, [.. g]))];
        fields = Fields.Where(f => f.Field.Role is not null).ToDictionary(f => f.Field.Role!.Value);
        cells = columns.Where(c => c.Target?.Means is not null).GroupBy(c => c.Target!.Means!.Value).ToDictionary(g => g.Key, InOrder);
    }

    public HeadingMap Map { get; }

    public IReadOnlyList<FileColumn> Columns { get; }

    public IReadOnlyList<BoundField> Fields { get; }

    /// <summary>Finds the field of this role; null when the file has no column for it.</summary>
    public BoundField? Find(ColumnRole role) => fields.GetValueOrDefault(role);

    /// <summary>Finds the fields of these roles that the file has columns for.</summary>
    public BoundField[] FindAll(params ReadOnlySpan<ColumnRole> wanted)
    {
        var found = new List<BoundField>();
        foreach (var role in wanted)
        {
            if (Find(role) is { } field)
            {
                found.Add(field);
            }
        }

        return [.. found];
    }

    public bool Has(ColumnRole role) => cells.ContainsKey(role);

    /// <summary>Returns the first filled cell of the role; empty when there is none.</summary>
    public string Text(ColumnRole role, string[] row) => cells.TryGetValue(role, out var at) ? First(at, row, out _) : "";

    /// <summary>Returns the cells with this role, the preferred one first.</summary>
    public int[] Cells(ColumnRole role) => cells.GetValueOrDefault(role, []);

    /// <summary>Returns the heading of the first column with this role.</summary>
    public string? Heading(ColumnRole role) => cells.TryGetValue(role, out var at) ? Columns[at[0]].Heading : null;

    /// <summary>
    /// Returns the first filled one of these cells, trimmed, and its index; spreadsheet errors and ditto marks do not count as filled.
    /// </summary>
    public static string First(int[] at, string[] cells, out int found)
    {
        foreach (var i in at)
        {
            if (i < cells.Length && Import.Cells.CellText.Trim(cells[i]) is { Length: > 0 } text && !Import.Cells.CellText.IsUnknown(text))
            {
                found = i;
                return text;
            }
        }

        found = at.Length > 0 ? at[0] : -1;
        return "";
    }

    /// <summary>Returns the texts of these cells, each once, as one.</summary>
    public static string Joined(int[] at, string[] cells) =>
        string.Join(' ', at.Select(i => First([i], cells, out _)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));

    private static int[] InOrder(IEnumerable<FileColumn> columns) =>
        [.. columns.OrderBy(c => c.Target!.Rank).ThenBy(c => c.Index).Select(c => c.Index)];

    private static BoundField Bind(HeadingMap map, FileColumn[] columns)
    {
        var target = columns[0].Target!;
        var note = map.Entity.StoredMembers().FirstOrDefault(m => m.Path == target.Name + "Note").Column;
        return new BoundField(target.Name, target.Field!, target.Column!, InOrder(columns), note);
    }
}

/// <summary>A field and the cells it is read from: the preferred one first, which is the largest part where they are joined.</summary>
/// <param name="Note">The column of the …Note field beside it, which takes text that is not a single value.</param>
internal sealed record BoundField(string Path, Field Field, Column Column, int[] Cells, Column? Note)
{
    /// <summary>Returns what the row says of it, trimmed, and the index of its first cell; empty when it says nothing.</summary>
    public string Text(string[] cells, out int found)
    {
        var first = Binding.First(Cells, cells, out found);
        return Field.IsJoined && Cells.Length > 1 ? Binding.Joined(Cells, cells) : first;
    }
}
