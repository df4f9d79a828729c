using Gateway.Catalog.Words;

namespace Gateway.Catalog.Addresses;

/// <summary>
/// An address below its municipality, normalized for comparison: one width, Arabic digits, no white space, and a mark where something that
/// ends a name was removed.
/// </summary>
internal sealed class AddressText
{
    private readonly List<Sign> signs = [];
    private readonly string source;
    private bool breaks;

    private AddressText(string source, int at)
    {
        this.source = source;
        while (at < source.Length)
        {
            at += Take(at);
        }

        Text = string.Concat(signs.Select(sign => sign.Letter));
    }

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>Normalizes a town as written in a list of towns: 大字見本一丁目 and 見本１丁目 become equal.</summary>
    public static string Town(string name) => new AddressText(Nfkc.Trimmed(name), 0).Text;

    /// <summary>
    /// Returns the part of an address below its municipality; the address may include or omit the names of prefecture and municipality.
    /// </summary>
    public static AddressText Below(string address, string prefecture, string city)
    {
        var text = Nfkc.Trimmed(address);
        return new AddressText(text, AddressStart.Of(text, prefecture, city));
    }

    public char At(int place) => place < signs.Count ? signs[place].Letter : '\0';

    /// <summary>Whether white space, a bracket or 字 stood before the sign at a place.</summary>
    public bool BreaksAt(int place) => place < signs.Count && signs[place].Breaks;

    /// <summary>Whether a name may end before a place: 見本町 does not end in 見本町西, nor 見本1 in 見本12.</summary>
    public bool EndsAt(int place)
    {
        if (place >= Length || BreaksAt(place) || At(place) is '-')
        {
            return true;
        }

        return char.IsAsciiDigit(At(place))
            ? !char.IsAsciiDigit(At(place - 1)) && (signs[place].IsKanji ? IsCounted(place) : !IsOfName(place))
            : At(place) is '甲' or '乙' or '丙' or '丁' or '戊' && char.IsAsciiDigit(At(place + 1));
    }

    public bool Has(int place, string text) => string.CompareOrdinal(Text, place, text, 0, text.Length) == 0;

    /// <summary>Returns how many digits of one number follow from a place.</summary>
    public int Digits(int place)
    {
        var end = place;
        while (char.IsAsciiDigit(At(end)) && (end == place || !BreaksAt(end)))
        {
            end++;
        }

        return end - place;
    }

    /// <summary>A number in digits that is part of a name: 3条, 2番町, 10地割.</summary>
    private bool IsOfName(int place)
    {
        var end = place + Digits(place);
        return (At(end) is '条' or '線' or '区' or '町' or '通' or '組' or '割' && !BreaksAt(end)) || Has(end, "番町") || Has(end, "地割");
    }

    /// <summary>Whether a number in kanji counts something (三番) instead of being part of a name (三本木).</summary>
    private bool IsCounted(int place)
    {
        var end = place + Digits(place);
        return At(end) is '番' or '号' or '-' or '\0' || Has(end, "丁目") || BreaksAt(end);
    }

    /// <summary>Consumes the text at a place and returns its length in characters.</summary>
    private int Take(int at) => TakeBreak(at) is var passed and > 0 ? passed : TakeSign(at);

    /// <summary>Consumes a separator that ends a name; 0 = there is none.</summary>
    private int TakeBreak(int at)
    {
        var c = source[at];
        if (char.IsWhiteSpace(c) || c is '、' or ',' or '(' or ')' or '「' or '」')
        {
            breaks = true;
            return 1;
        }

        var length = c is '大' or '小' && Next(at) is '字' ? 2 : c is '字' && Before(at) is not '文' ? 1 : 0;
        breaks = length > 0 ? signs.Count > 0 : breaks;
        return length;
    }

    private int TakeSign(int at)
    {
        var length = KanjiNumber.Read(source, at, out var number);
        if (length > 0)
        {
            Add(number, isKanji: true);
            return length;
        }

        Add([Letter(at)], isKanji: false);
        return 1;
    }

    private void Add(ReadOnlySpan<char> letters, bool isKanji)
    {
        foreach (var letter in letters)
        {
            signs.Add(new Sign(letter, breaks, isKanji));
            breaks = false;
        }
    }

    /// <summary>Maps variant spellings of a sound between kanji, dashes and old characters to one sign each.</summary>
    private char Letter(int at) => source[at] switch
    {
        var c when AddressSigns.IsDash(c) => '-',
        'ー' when char.IsAsciiDigit(Before(at)) => '-',
        var c when AddressSigns.IsKe(c) && IsBetweenKanji(at) => 'ケ',
        'の' or 'ノ' or '之' when IsBetweenKanji(at) => 'ノ',
        'っ' or 'つ' or 'ッ' or 'ツ' when IsBetweenKanji(at) => 'ツ',
        var c => char.ToLowerInvariant(OldCharacters.ToNew(c)),
    };

    private bool IsBetweenKanji(int at) => AddressSigns.IsKanji(Before(at)) && AddressSigns.IsKanji(Next(at));

    private char Before(int at) => at > 0 ? source[at - 1] : '\0';

    private char Next(int at) => at + 1 < source.Length ? source[at + 1] : '\0';

    private readonly record struct Sign(char Letter, bool Breaks, bool IsKanji);
}
