using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>
/// Reads whole and decimal numbers, with thousands separators and a trailing unit; a cell with two numbers is not read. A length is
/// converted to the unit of its field; a number with the unit of something else is not read. Of an approximate one (約50名) the words are
/// needed too.
/// </summary>
internal static partial class NumberCell
{
    public static CellValue ReadInteger(string text, NumberUnit unit = NumberUnit.Any)
    {
        var folded = CellText.Fold(text);
        if (Parse(folded, unit) is not { } number)
        {
            return Unread(folded);
        }

        return number < 0 && unit is not (NumberUnit.Any or NumberUnit.Metres) ? CellValue.Unread(CellRules.NumberRange)
            : number != decimal.Truncate(number)
            ? CellValue.Unread(CellRules.NumberUnreadable)
            : number is < int.MinValue or > int.MaxValue ? CellValue.Unread(CellRules.NumberRange) : Number(folded, (long)number);
    }

    public static CellValue ReadDecimal(string text, NumberUnit unit = NumberUnit.Any)
    {
        var folded = CellText.Fold(text);
        return Parse(folded, unit) is { } number ? Number(folded, (double)number) : Unread(folded);
    }

    private static CellValue Number(string folded, object number) => folded[0] is '約'
        ? new CellValue(number, CellRules.NumberAbout) { HasWords = true }
        : new CellValue(number);

    private static CellValue Unread(string folded) =>
        CellValue.Unread(CellText.IsPlaceholder(folded) ? CellRules.Placeholder : CellRules.NumberUnreadable);

    private static decimal? Parse(string folded, NumberUnit unit)
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
            && Factor(match.Groups["unit"].Value, unit) is { } factor
                ? number * factor
                : null;
    }

    /// <summary>
    /// Returns the factor from the unit stated after a number to the unit of the field; null when it measures something else.
    /// </summary>
    private static decimal? Factor(string stated, NumberUnit unit) => (stated, unit) switch
    {
        ("", _) or (_, NumberUnit.Any) or ("人" or "名" or "席", NumberUnit.People) or ("円", NumberUnit.Yen) or ("%", NumberUnit.Percent) => 1,
        ("g" or "グラム", NumberUnit.Grams) => 1,
        ("kg", NumberUnit.Grams) => 1000,
        (_, NumberUnit.Metres) => Metres(stated),
        (_, NumberUnit.Millimetres) => Metres(stated) * 1000,
        (_, NumberUnit.Count) when Metres(stated) is null && stated is not ("%" or "㎡" or "m2" or "m²" or "平方メートル" or "円" or "歳") => 1,
        _ => null,
    };

    private static decimal? Metres(string stated) => stated switch
    {
        "m" or "メートル" => 1,
        "mm" or "ミリ" => 0.001m,
        "cm" => 0.01m,
        "km" => 1000,
        _ => null,
    };

    [GeneratedRegex(
        @"^[¥\\約]?\s*(?<number>[-−]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\.[0-9]{1,12})?)\s*(?<unit>人|名|円|組|台|席|床|室|戸|世帯|歳|件|回"
        + @"|階|個|基|棟|枚|ヶ所|か所|箇所|ヵ所|㎡|m2|m²|平方メートル|m|mm|cm|km|メートル|ミリ|kg|g|グラム|%)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
