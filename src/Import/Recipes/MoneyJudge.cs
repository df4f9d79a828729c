using System.Text.RegularExpressions;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A record with one cell is a note between the amounts; a total is a row, which is marked and never added.</summary>
internal static partial class MoneyJudge
{
    public static RowKind Judge(string[] cells, int filled, string first) => filled == 1 ? RowKind.Footnote : RowKind.Data;

    /// <summary>Whether a row with such a name is never added to others: it is their sum, or says a part of one once more.</summary>
    public static bool IsTotal(string name) =>
        Squeezed(name) is var squeezed && (IsSum(squeezed) || Part().IsMatch(squeezed));

    /// <summary>Whether it is the sum of all of them, and not of those above it.</summary>
    public static bool IsGrandTotal(string name) =>
        Squeezed(name) is var squeezed && IsSum(squeezed) && !squeezed.Contains("小計", StringComparison.Ordinal);

    /// <summary>Whether it is that, and names nothing that it is the sum of, as 市税合計 does.</summary>
    public static bool IsOfAll(string name) => Bare().IsMatch(Squeezed(name));

    private static bool IsSum(string squeezed) => Total().IsMatch(squeezed) || OfOne().IsMatch(squeezed);

    private static string Squeezed(string name) => CellText.Fold(name).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex("^(?:歳入|歳出|収入|支出|市税|町税|村税|税)?(?:総合計|合計|総計|小計|計|総額|総数)$|^全税目$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex("^(?:総合計|合計|総計|計|総額|総数)$|^全税目$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex("[費税金債](?:小計|合計|計)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfOne();

    /// <summary>うち人件費, （再掲）扶助費; うちわ祭 is none.</summary>
    [GeneratedRegex(@"^\(?(?:うち(?=[\p{IsCJKUnifiedIdeographs}、・:)])|再掲|内数)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
