using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>Reads days of the week, <c>月火水木金</c>, <c>月～金</c>, <c>毎日</c>, into a list of enumeration names.</summary>
internal static partial class DaysCell
{
    private const string Days = "月火水木金土日";
    private static readonly string[] Names = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

    public static CellValue Read(string text)
    {
        var folded = CellText.Fold(text);
        if (CellText.IsPlaceholder(folded))
        {
            return CellValue.Unread(CellRules.Placeholder);
        }

        var holiday = folded.Contains('祝', StringComparison.Ordinal);
        var set = Set(NoDay().Replace(folded.Replace("から", "~", StringComparison.Ordinal), ""));
        return set is 0 or null
            ? CellValue.Unread(CellRules.DaysUnreadable)
            : new CellValue(JsonSerializer.Serialize(Names.Where((_, day) => (set & (1 << day)) != 0)),
                holiday ? CellRules.DaysHoliday : null);
    }

    /// <summary>Returns the days as bits, Monday first; null when the text says anything else too.</summary>
    private static int? Set(string text) => text switch
    {
        "毎日" or "全日" or "年中無休" or "無休" => 0b1111111,
        "平日" => 0b0011111,
        "土日" => 0b1100000,
        _ => Letters(text),
    };

    private static int? Letters(string text)
    {
        var set = 0;
        var last = -1;
        var (range, ranged) = (false, false);
        foreach (var c in text)
        {
            var day = Days.IndexOf(c, StringComparison.Ordinal);
            if (day >= 0)
            {
                set |= range ? Between(last, day) : 1 << day;
                (last, range, ranged) = (day, false, range);
            }
            else if (c is '-' or '~' or '〜' or '～' or 'ー' or '―' && last >= 0 && !range && !ranged)
            {
                // 月-水-金 is not a range: is 火 included?
                range = true;
            }
            else if (c is not (' ' or '、' or ',' or '・' or '/' or ';'))
            {
                return null;
            }
        }

        return range ? null : set;
    }

    private static int Between(int from, int to)
    {
        var set = 0;
        for (var day = from; ; day = (day + 1) % Days.Length)
        {
            set |= 1 << day;
            if (day == to)
            {
                return set;
            }
        }
    }

    /// <summary>Matches public holidays and the words around the days of the week.</summary>
    [GeneratedRegex("祝日?|曜日?|(?:まで|のみ)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoDay();
}
