using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>Reads whole and decimal numbers, with thousands commas and a unit behind them; two numbers in a cell are none.</summary>
internal static partial class NumberCell
{
    public static CellValue ReadInteger(string text)
    {
        var folded = CellText.Fold(text);
        if (Parse(folded) is not { } number)
        {
            return Unread(folded);
        }

        return number != decimal.Truncate(number)
            ? CellValue.Unread(CellRules.NumberUnreadable)
            : number is < int.MinValue or > int.MaxValue ? CellValue.Unread(CellRules.NumberRange) : new CellValue((long)number);
    }

    public static CellValue ReadDecimal(string text)
    {
        var folded = CellText.Fold(text);
        return Parse(folded) is { } number ? new CellValue((double)number) : Unread(folded);
    }

    private static CellValue Unread(string folded) =>
        CellValue.Unread(CellText.IsPlaceholder(folded) ? CellRules.Placeholder : CellRules.NumberUnreadable);

    private static decimal? Parse(string folded)
    {
        if (int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var plain))
        {
            return plain;
        }

        var match = Words().Match(folded);
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
        return match.Success
            && decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out var number)
                ? number
                : null;
    }

    [GeneratedRegex(
        @"^[¥\\約]?\s*(?<number>[-−]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\.[0-9]{1,12})?)\s*(?:人|名|円|組|台|席|床|室|戸|世帯|歳|件|回"
        + @"|階|個|基|棟|枚|ヶ所|か所|箇所|ヵ所|㎡|m2|m²|平方メートル|m|mm|cm|km|メートル|ミリ|%)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
