using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>What distinguishes a row from the others of its file, before it is read as a whole.</summary>
/// <param name="PublishedId">ID or NO, folded; null when the cell is empty.</param>
/// <param name="Identity">Hash of what the row is: of a place, its kind, name, and address or venue.</param>
/// <param name="Rest">Hash of all cells, to order rows of equal identity independently of the file's order.</param>
internal readonly record struct RowMarks(string? PublishedId, UInt128 Identity, UInt128 Rest);

/// <summary>
/// Returns the words that identify a row, its kind first. They stay the same when a spreadsheet rewrites its dates in another form.
/// </summary>
internal delegate string[] RowWords(string[] cells);

/// <summary>Reads the marks of rows.</summary>
/// <param name="numbered">Whether the first cell is only the row number.</param>
internal sealed class RowMarkReader(Binding binding, bool numbered, RowWords words)
{
    private readonly int[] code = binding.Find(ColumnRole.Code)?.Cells ?? [];

    /// <summary>Reads all marks of a row, for comparison with others.</summary>
    public RowMarks Read(string[] cells) => new(PublishedId(cells), Identity(cells), StableKey.Hash(cells.AsSpan(numbered ? 1 : 0)));

    /// <summary>Reads only what a row is identified by: its own id, otherwise its identity.</summary>
    public RowMarks Read(string[] cells, bool hasOwnId) => new(PublishedId(cells), hasOwnId ? default : Identity(cells), default);

    private string? PublishedId(string[] cells) => CellText.Fold(Binding.First(code, cells, out _)) is { Length: > 0 } id ? id : null;

    private UInt128 Identity(string[] cells) => StableKey.Hash(words(cells));
}
