namespace Gateway.Catalog;

/// <summary>
/// Corporate numbers: twelve digits after their check digit, which is nine minus the weighted sum of the twelve (weights 1 and 2 in turn,
/// from the last digit on) modulo 9.
/// </summary>
internal static class CorporateNumber
{
    private const int Length = 13;

    /// <summary>Returns the thirteen digits, which some group with hyphens or blanks; null when the text is no such number.</summary>
    public static string? Of(string text)
    {
        var digits = string.Concat(text.Where(c => c != '-' && !char.IsWhiteSpace(c)));
        return digits.Length == Length && digits.All(char.IsAsciiDigit) && digits[0] == CheckDigit(digits) ? digits : null;
    }

    private static char CheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 1; i < Length; i++)
        {
            sum += (digits[i] - '0') * ((i % 2) + 1);
        }

        return (char)('0' + 9 - (sum % 9));
    }
}
