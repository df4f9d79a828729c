using System.Text.RegularExpressions;
using Gateway.Import.Cells;

namespace Gateway.Import.Formats;

/// <summary>
/// Tells by its name that a table shows how to fill in a form: <c>入力例</c>, <c>記入例（AED）</c>. What stands in it is not published as true.
/// </summary>
internal static partial class ExampleName
{
    /// <summary>Inside a workbook a sheet may simply be called 例.</summary>
    public static bool OfSheet(string name) => CellText.Fold(name) is "例" or "見本" or "サンプル" || OfFile(name);

    public static bool OfFile(string name) => Words().IsMatch(CellText.Fold(name));

    [GeneratedRegex(@"(?:入力|記入|記載|作成)(?:例|見本|サンプル)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
