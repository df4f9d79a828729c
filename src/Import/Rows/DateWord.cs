using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>A date in one form, whatever form a spreadsheet gave it; what cannot be read is only folded.</summary>
internal static class DateWord
{
    public static string Of(string text) =>
        text.Length == 0 ? "" : DateCell.Read(text, DateOrder.Unproven).Value as string ?? CellText.Fold(text);
}
