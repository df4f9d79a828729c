using System.Text.RegularExpressions;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A record with one cell is a note between the amounts; a total is a row, which is marked and never added.</summary>
internal static partial class MoneyJudge
{
    public static RowKind Judge(string[] cells, int filled, string first) => filled == 1 ? RowKind.Footnote : RowKind.Data;

    /// <summary>Whether a row with such a name is the sum of others.</summary>
    public static bool IsTotal(string name) => Total().IsMatch(Squeezed(name));

    /// <summary>Whether it is the sum of all of them, and not of those above it.</summary>
    public static bool IsGrandTotal(string name) => IsTotal(name) && !Squeezed(name).Contains("小計", StringComparison.Ordinal);

    private static string Squeezed(string name) => CellText.Fold(name).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex("^(?:歳入|歳出|収入|支出|市税|町税|村税|税)?(?:総合計|合計|総計|小計|計|総額|総数)$|^全税目$|[費税金債](?:小計|合計|計)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
