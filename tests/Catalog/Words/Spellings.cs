using System.Text;
using Gateway.Catalog.Words;

namespace Gateway.Tests.Catalog.Words;

/// <summary>The same text as other people type it.</summary>
internal static class Spellings
{
    private const string Narrow = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ";
    private const string Wide = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー";

    private static readonly Lazy<Dictionary<char, char>> Olds = new(() => Enumerable.Range('\u4E00', 0x5200).Select(c => (char)c)
        .Where(c => OldCharacters.ToNew(c) != c).GroupBy(OldCharacters.ToNew).ToDictionary(group => group.Key, group => group.First()));

    public static string Katakana(string text) => string.Concat(text.Select(c => c is >= 'ぁ' and <= 'ゖ' ? (char)(c + 0x60) : c));

    public static string Hiragana(string text) => string.Concat(text.Select(c => c is >= 'ァ' and <= 'ヶ' ? (char)(c - 0x60) : c));

    /// <summary>Writes katakana and Latin letters in half width, a voiced kana as two characters.</summary>
    public static string HalfWidth(string text) => string.Concat(Katakana(text).Select(c => Narrowed(c)));

    public static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    /// <summary>Puts an old character in place of each that has one.</summary>
    public static string Old(string text) => string.Concat(text.Select(c => Olds.Value.GetValueOrDefault(c, c)));

    private static string Narrowed(char c)
    {
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        return Wide.IndexOf(parts[0]) is var at and >= 0
            ? Narrow[at] + parts[1..].Replace('\u3099', 'ﾞ').Replace('\u309A', 'ﾟ')
            : c.ToString();
    }
}
