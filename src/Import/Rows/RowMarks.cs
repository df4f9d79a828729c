using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>What tells a row from the others of its file, before it is read as a whole.</summary>
/// <param name="PublishedId">ID or NO, folded; null when the cell is empty.</param>
/// <param name="Identity">Hash of what the row is: of a place its kind, name, and address or venue.</param>
/// <param name="Rest">Hash of all cells, to put rows of equal identity in an order that does not depend on the file's.</param>
internal readonly record struct RowMarks(string? PublishedId, UInt128 Identity, UInt128 Rest);

/// <summary>
/// The words that tell what a row is, its kind first. They are the same after a spreadsheet wrote its dates in another form.
/// </summary>
internal delegate string[] RowWords(string[] cells);

/// <summary>Reads the marks of rows.</summary>
/// <param name="numbered">Whether the first cell is only the number of the row.</param>
internal sealed class RowMarkReader(Binding binding, bool numbered, RowWords words)
{
    private readonly int[] code = binding.Find(ColumnRole.Code)?.Cells ?? [];

    /// <summary>All marks of a row, for who compares it with others.</summary>
    public RowMarks Read(string[] cells) => new(PublishedId(cells), Identity(cells), StableKey.Hash(cells.AsSpan(numbered ? 1 : 0)));

    /// <summary>What a row is called by: its own id, else what it is.</summary>
    public RowMarks Read(string[] cells, bool hasOwnId) => new(PublishedId(cells), hasOwnId ? default : Identity(cells), default);

    private string? PublishedId(string[] cells) => CellText.Fold(Binding.First(code, cells, out _)) is { Length: > 0 } id ? id : null;

    private UInt128 Identity(string[] cells) => StableKey.Hash(words(cells));
}
