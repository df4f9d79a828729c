using System.Text;
using Gateway.Catalog.Hours;

namespace Gateway.Store;

/// <summary>Reads rows of the table of patterns.</summary>
internal static class PatternRows
{
    /// <summary>Returns the number and cells of each pattern.</summary>
    public static IEnumerable<(long Number, OpeningCells Cells)> Of(RowBuffer rows) => Enumerable.Range(0, rows.Rows).Select(row => (
        rows.Integer(row, 0),
        OpeningCells.Of([.. Enumerable.Range(1, 5).Select(i => rows.IsNull(row, i) ? null : Encoding.UTF8.GetString(rows.Text(row, i)))])));
}
