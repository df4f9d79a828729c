using System.Runtime.CompilerServices;
using System.Text;
using Gateway.Catalog.Words;

namespace Gateway.Import.Places;

/// <summary>
/// The form in which towns and addresses are compared, after prefecture and municipality: <c>大字八幡二丁目４番８号</c> and <c>八幡2-4-8</c> become
/// equal, and so do 三ヶ名 and 三ケ名.
/// </summary>
internal static class TownText
{
    private const string KanjiDigits = "一二三四五六七八九";

    /// <summary>Folds text of one width and without white space (<see cref="AddressHead.Rest"/>).</summary>
    public static string? Fold(string rest)
    {
        var text = new StringBuilder(rest.Length);
        for (var i = 0; i < rest.Length;)
        {
            i += Take(rest, i, text);
        }

        while (text.Length > 0 && text[^1] == '-')
        {
            text.Length--;
        }

        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>
    /// Folds an address that names a lot; one that ends with the town gives null, since two rows cannot share it as a place.
    /// </summary>
    public static string? FoldLot(string rest) => Lot(Fold(rest));

    /// <summary>Does the same for text that is already folded.</summary>
    public static string? Lot(string? folded) => folded.AsSpan().ContainsAnyInRange('0', '9') ? folded : null;

    /// <summary>Appends what is at the position, and returns the number of characters consumed.</summary>
    private static int Take(string rest, int at, StringBuilder text)
    {
        if (Chome(rest, at) is var (number, length) && length > 0)
        {
            text.Append(number).Append('-');
            return length;
        }

        var c = rest[at];
        var afterDigit = text.Length > 0 && char.IsAsciiDigit(text[^1]);
        return c switch
        {
            '大' when Next(rest, at) == '字' => 2,
            '字' when at > 0 && rest[at - 1] != '文' => 1,
            '字' when at == 0 => 1,
            '番' when afterDigit && Next(rest, at) != '町' => Dash(text, Next(rest, at) == '地' ? 2 : 1),
            '丁' when afterDigit && Next(rest, at) == '目' => Dash(text, 2),
            '号' when afterDigit => Dash(text, 1),
            'の' or 'ノ' or '之' when (afterDigit || EndsWithDash(text)) && char.IsAsciiDigit(Next(rest, at)) => Dash(text, 1),
            _ when (c == 'ー' || AddressSigns.IsDash(c)) && !IsKatakana(text) => Dash(text, 1),
            _ => Plain(text, Ke(rest, at)),
        };
    }

    private static char Next(string rest, int at) => at + 1 < rest.Length ? rest[at + 1] : '\0';

    private static bool EndsWithDash(StringBuilder text) => text.Length > 0 && text[^1] == '-';

    private static bool IsKatakana(StringBuilder text) => text.Length > 0 && text[^1] is >= 'ァ' and <= 'ヺ' or 'ー';

    private static int Plain(StringBuilder text, char c)
    {
        text.Append(Cells.CellText.ToLower(c));
        return 1;
    }

    private static int Dash(StringBuilder text, int length)
    {
        if (text.Length > 0 && !EndsWithDash(text))
        {
            text.Append('-');
        }

        return length;
    }

    /// <summary>Unifies ヶ, ケ and が between two kanji, which are one sound.</summary>
    private static char Ke(string rest, int at) =>
        AddressSigns.IsKe(rest[at]) && at > 0 && AddressSigns.IsKanji(rest[at - 1]) && AddressSigns.IsKanji(Next(rest, at))
            ? 'ケ' : rest[at];

    /// <summary>Reads a chome in kanji, 十二丁目, as its number and its length; length 0 when there is none.</summary>
    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Number, int Length) Chome(string rest, int at)
    {
        var (number, i) = (0, at);
        for (; i < rest.Length; i++)
        {
            var digit = KanjiDigits.IndexOf(rest[i], StringComparison.Ordinal) + 1;
            if (digit > 0)
            {
                number += digit;
            }
            else if (rest[i] == '十')
            {
                number = number == 0 ? 10 : number * 10;
            }
            else
            {
                break;
            }
        }

        return i > at && i + 1 < rest.Length && rest[i] == '丁' && rest[i + 1] == '目' ? (number, i + 2 - at) : (0, 0);
    }
}
