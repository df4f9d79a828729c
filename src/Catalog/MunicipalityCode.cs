namespace Gateway.Catalog;

/// <summary>
/// Codes of local governments: five digits from JIS X 0401/0402 and a check digit. The check digit is the last digit of eleven minus the
/// weighted sum of the five digits (weights 6, 5, 4, 3, 2) modulo 11.
/// </summary>
internal static class MunicipalityCode
{
    /// <summary>
    /// Returns the six-digit code, given six digits with a correct check digit or five without one; null when the text is neither.
    /// </summary>
    public static string? Complete(string text) => text.Length switch
    {
        5 when IsDigits(text) => text + CheckDigit(text),
        6 when IsDigits(text) && text[5] == CheckDigit(text) => text,
        _ => null,
    };

    /// <summary>
    /// Returns the six-digit code of a prefecture, given that code, its first five digits, or its first two; null when
    /// the text is none of these.
    /// </summary>
    public static string? OfPrefecture(string text) =>
        Complete(text.Length == 2 ? text + "000" : text) is { } code && code.AsSpan(2, 3) is "000" ? code : null;

    /// <summary>Returns the check digit for the first five digits of <paramref name="code"/>.</summary>
    public static char CheckDigit(string code)
    {
        var sum = 0;
        for (var i = 0; i < 5; i++)
        {
            sum += (code[i] - '0') * (6 - i);
        }

        return (char)('0' + ((11 - (sum % 11)) % 10));
    }

    private static bool IsDigits(string text) => text.All(char.IsAsciiDigit);
}
