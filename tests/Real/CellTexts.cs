using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gateway.Tests.Real;

/// <summary>Compares a value of the graph with the text of its cell, by the tests' own rules.</summary>
internal static partial class CellTexts
{
    /// <summary>Whether value and text agree; null = these rules cannot tell.</summary>
    public static bool? Agree(JsonElement value, string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Trim().Trim('\u200B', '\uFEFF').Trim();
        return value.ValueKind switch
        {
            JsonValueKind.Number => Number(value, plain),
            JsonValueKind.True => plain is "1" or "有" or "可" or "○" or "あり" or "有り" ? true : null,
            JsonValueKind.False => plain is "0" or "無" or "不可" or "×" or "なし" or "無し" ? true : null,
            JsonValueKind.String => Text(value.GetString()!, plain),
            _ => null,
        };
    }

    private static bool? Number(JsonElement value, string plain)
    {
        var digits = Digits().Match(plain.Replace(",", "", StringComparison.Ordinal));
        return digits.Success ? Math.Abs(double.Parse(digits.Value, CultureInfo.InvariantCulture) - value.GetDouble()) < 1e-12 * Math.Max(1, Math.Abs(value.GetDouble())) : null;
    }

    private static bool? Text(string value, string plain)
    {
        if (Day().IsMatch(value))
        {
            return Date(value, plain);
        }

        if (Clock().Match(value) is { Success: true } clock)
        {
            return Time().Match(plain) is { Success: true } time && !plain.Contains('午')
                ? int.Parse(clock.Groups[1].Value, null) == int.Parse(time.Groups[1].Value, null) % 24 && clock.Groups[2].Value == time.Groups[2].Value
                : null;
        }

        var normal = value.Normalize(NormalizationForm.FormKC).Trim();
        return normal == plain || (
            TownId().IsMatch(value) && value.TrimStart('0') == plain.Replace("-", "", StringComparison.Ordinal).TrimStart('0'));
    }

    private static bool? Date(string value, string plain)
    {
        if (Serial().IsMatch(plain))
        {
            return new DateOnly(1899, 12, 30).AddDays(int.Parse(plain, null)).ToString("yyyy-MM-dd", null) == value;
        }

        if (YearFirst().Match(plain) is { Success: true } first)
        {
            return $"{first.Groups[1].Value}-{first.Groups[2].Value.PadLeft(2, '0')}-{first.Groups[3].Value.PadLeft(2, '0')}" == value;
        }

        return MonthFirst().Match(plain) is { Success: true } us
            ? $"{us.Groups[3].Value}-{us.Groups[1].Value.PadLeft(2, '0')}-{us.Groups[2].Value.PadLeft(2, '0')}" == value
            : null;
    }

    [GeneratedRegex(@"^-?[0-9]+(?:\.[0-9]+)?(?![0-9/])")]
    private static partial Regex Digits();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    private static partial Regex Day();

    [GeneratedRegex("^([0-9]{2}):([0-9]{2}):[0-9]{2}$")]
    private static partial Regex Clock();

    [GeneratedRegex("^([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?$")]
    private static partial Regex Time();

    [GeneratedRegex("^[0-9]{7}$")]
    private static partial Regex TownId();

    [GeneratedRegex("^[0-9]{4,5}$")]
    private static partial Regex Serial();

    [GeneratedRegex("^([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?(?:\\(.*\\)|[T ].*)?$")]
    private static partial Regex YearFirst();

    [GeneratedRegex("^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})$")]
    private static partial Regex MonthFirst();
}
