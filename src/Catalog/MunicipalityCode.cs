namespace Gateway.Catalog;

/// <summary>
/// Codes of local governments: five digits of JIS X 0401/0402 and a check digit. The check digit is eleven minus (the five digits
/// times 6, 5, 4, 3, 2, added, modulo 11), last digit of it.
/// </summary>
internal static class MunicipalityCode
{
    /// <summary>The six-digit code, given six digits with a right check digit or five without one; null when it is neither.</summary>
    public static string? Complete(string text) => text.Length switch
    {
        5 when IsDigits(text) => text + CheckDigit(text),
        6 when IsDigits(text) && text[5] == CheckDigit(text) => text,
        _ => null,
    };

    /// <summary>The six-digit code of a prefecture, given that, five digits of it, or the first two; null when it is none.</summary>
    public static string? OfPrefecture(string text) =>
        Complete(text.Length == 2 ? text + "000" : text) is { } code && code.AsSpan(2, 3) is "000" ? code : null;

    /// <summary>The check digit for the first five digits of <paramref name="code"/>.</summary>
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
