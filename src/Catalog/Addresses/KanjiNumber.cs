using System.Globalization;
using Gateway.Catalog.Words;

namespace Gateway.Catalog.Addresses;

/// <summary>Numbers in kanji below a hundred thousand, as addresses have them: 十二, 二十三, 一〇五.</summary>
internal static class KanjiNumber
{
    private const char Nought = '〇';
    private const char Ten = '十';
    private const int Longest = 5;

    /// <summary>Returns how many characters form a number; 0 when there is none, or one that nobody would write that way.</summary>
    public static int Read(string text, int at, out string number)
    {
        var end = at;
        while (end < text.Length && (text[end] == Nought || Kanji.IsDigit(text[end])))
        {
            end++;
        }

        var letters = text.AsSpan(at, end - at);
        number = letters.Length is 0 or > Longest ? "" : letters.Contains(Ten) ? Tens(letters) : Row(letters);
        return number.Length == 0 ? 0 : letters.Length;
    }

    private static string Row(ReadOnlySpan<char> letters)
    {
        var row = new char[letters.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (char)('0' + (letters[i] == Nought ? 0 : Kanji.Number([letters[i]])));
        }

        return new string(row);
    }

    private static string Tens(ReadOnlySpan<char> letters)
    {
        var ten = letters.IndexOf(Ten);
        return ten > 1 || letters.Length > ten + 2 || letters[(ten + 1)..].Contains(Ten)
            ? ""
            : Kanji.Number(letters).ToString(CultureInfo.InvariantCulture);
    }
}
