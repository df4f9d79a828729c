using System.Runtime.CompilerServices;

namespace Gateway.Catalog.Words;

/// <summary>
/// The folding of letters in context: kana to one script and size, ヴァ to バ, ケ and ヶ to が in names (光ケ丘), 佐々木 to 佐佐木, いすゞ to いすず, 第二 to 第2
/// and 三島 to 3島. No katakana is left afterwards, so nothing is folded twice.
/// </summary>
internal ref struct Spelling(Span<char> text, Span<(int Start, int Length)> sources)
{
    private readonly Span<char> text = text;

    /// <summary>The letters each came from; empty when not requested.</summary>
    private readonly Span<(int Start, int Length)> sources = sources;

    private int count;

    public readonly ReadOnlySpan<char> Text => text[..count];

    public readonly ReadOnlySpan<(int Start, int Length)> Sources => sources[..count];

    /// <summary>The most letters that a given number can become: 十 grows by one as 10.</summary>
    public static int MostOf(int letters) => 2 * letters;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(ReadOnlySpan<char> letters)
    {
        for (var i = 0; i < letters.Length;)
        {
            var c = letters[i];
            i += c switch
            {
                'ヶ' or 'ゖ' => Put('が', i),
                'ケ' => Put(IsGa(letters, i) ? 'が' : 'け', i),
                'ヴ' or 'ゔ' => PutV(letters, i),
                'ヽ' or 'ゝ' or 'ヾ' or 'ゞ' => PutRepeatedKana(Kana.Fold(c), i),
                '々' => Put(count > 0 && Kanji.IsOne(text[count - 1]) && !char.IsSurrogate(text[count - 1]) ? text[count - 1] : c, i),
                >= Kana.First and <= Kana.Last => Put(Kana.Fold(c), i),
                _ when Kanji.IsDigit(c) => PutNumeral(letters, i),
                _ => Put(c, i),
            };
        }
    }

    /// <summary>Before a kanji and not after katakana, which would make it part of a word (カラオケ店).</summary>
    private static bool IsGa(ReadOnlySpan<char> letters, int at) =>
        at + 1 < letters.Length && Kanji.IsOne(letters[at + 1]) && (at == 0 || !Kana.IsKatakana(letters[at - 1]));

    private int PutV(ReadOnlySpan<char> letters, int at)
    {
        var vowel = at + 1 < letters.Length ? "ァバぁばィビぃびェベぇべォボぉぼ".IndexOf(letters[at + 1]) : -1;
        return vowel >= 0 && vowel % 2 == 0 ? Put(Kana.Fold("ァバぁばィビぃびェベぇべォボぉぼ"[vowel + 1]), at, 2) : Put('ぶ', at);
    }

    private int PutRepeatedKana(char mark, int at)
    {
        var before = count > 0 && Kana.IsFolded(text[count - 1]) ? text[count - 1] : mark;
        return Put(mark == 'ゞ' ? Kana.ToVoiced(before) : before, at);
    }

    /// <summary>
    /// A number becomes digits wherever it stands: users who type 二中 omit the 第 that would distinguish it from a part of a name (三島).
    /// </summary>
    private int PutNumeral(ReadOnlySpan<char> letters, int at)
    {
        var length = Kanji.NumberLength(letters[at..]);
        var number = Kanji.Number(letters.Slice(at, length));
        if (number >= 10)
        {
            Put((char)('0' + (number / 10)), at, length);
        }

        return Put((char)('0' + (number % 10)), at, length);
    }

    private int Put(char c, int at, int length = 1)
    {
        text[count] = c;
        if (!sources.IsEmpty)
        {
            sources[count] = (at, length);
        }

        count++;
        return length;
    }
}
