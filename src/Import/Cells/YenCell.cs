using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>Reads an amount of money into yen; △ and ▲ are minus signs, and a placeholder is null, never 0.</summary>
internal static partial class YenCell
{
    /// <param name="unit">The unit of the column; null = unknown, and then only a unit in the cell itself counts.</param>
    public static CellValue Read(string text, MoneyUnit? unit)
    {
        var folded = CellText.Fold(text);
        if (CellText.IsPlaceholder(folded))
        {
            return CellValue.Unread(CellRules.Placeholder);
        }

        var match = Words().Match(folded);
        if (!match.Success || !decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return CellValue.Unread(AmountDate.Is(folded) ? CellRules.AmountDate : CellRules.NumberUnreadable);
        }

        var said = MoneyUnit.OfWord(match.Groups["unit"].Value) ?? unit;
        return said is null ? new CellValue(null) : InYen(match.Groups["minus"].Success ? -number : number, said);
    }

    private static CellValue InYen(decimal number, MoneyUnit unit)
    {
        var yen = number * unit.Yen;
        return yen != decimal.Truncate(yen) ? CellValue.Unread(CellRules.NumberUnreadable)
            : Math.Abs(yen) > Most ? CellValue.Unread(CellRules.NumberRange)
            : new CellValue((long)yen);
    }

    /// <summary>The largest integer that a JSON number holds exactly.</summary>
    public const decimal Most = 9_007_199_254_740_991;

    [GeneratedRegex(
        @"^(?<minus>[-−△▲])?\s*[¥\\]?\s*(?<number>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,18})(?:\.[0-9]{1,6})?)\s*(?<unit>百万円|千円|円)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
