using System.Text.RegularExpressions;
using Gateway.Import.Cells;

namespace Gateway.Import.Formats;

/// <summary>
/// Recognizes by its name a table that shows how to fill in a form: <c>入力例</c>, <c>記入例（AED）</c>. Its content is not published as true.
/// </summary>
internal static partial class ExampleName
{
    /// <summary>Whether a sheet is an example; inside a workbook it may simply be called 例.</summary>
    public static bool OfSheet(string name) => CellText.Fold(name) is "例" or "見本" or "サンプル" || OfFile(name);

    /// <summary>
    /// Whether a sheet is a form to fill in, or instructions; if it is the only sheet of the workbook, it may have been filled in
    /// nevertheless.
    /// </summary>
    public static bool OfForm(string name) => Forms().IsMatch(CellText.Fold(name));

    public static bool OfFile(string name) => Words().IsMatch(CellText.Fold(name));

    [GeneratedRegex("^(?:ひな[形型]|雛[形型]|テンプレート|(?:記入|入力|記載|作成)(?:要領|方法|要綱|ルール)|凡例)$", RegexOptions.CultureInvariant)]
    private static partial Regex Forms();

    [GeneratedRegex(@"(?:入力|記入|記載|作成)(?:例|見本|サンプル)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
