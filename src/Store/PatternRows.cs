using System.Text;
using Gateway.Catalog.Hours;

namespace Gateway.Store;

/// <summary>Rows of the table of patterns, as they were read.</summary>
internal static class PatternRows
{
    /// <summary>Number and cells of each.</summary>
    public static IEnumerable<(long Number, OpeningCells Cells)> Of(RowBuffer rows) => Enumerable.Range(0, rows.Rows).Select(row => (
        rows.Integer(row, 0),
        OpeningCells.Of([.. Enumerable.Range(1, 5).Select(i => rows.IsNull(row, i) ? null : Encoding.UTF8.GetString(rows.Text(row, i)))])));
}
