namespace Gateway.Page;

/// <summary>Romanizes names of municipalities from their kana, as on passports and road signs: without long vowels.</summary>
internal static class RomanName
{
    private static readonly (string Kana, string Suffix)[] Endings =
    [
        ("し", " City"), ("まち", " Town"), ("ちょう", " Town"), ("むら", " Village"), ("そん", " Village"), ("く", " City"),
        ("けん", " Prefecture"), ("ふ", " Prefecture"),
    ];

    /// <summary>
    /// Municipalities that romanize their names differently, and those whose kana do not show that a vowel starts another word and
    /// lengthens none (豊岡, 琴浦).
    /// </summary>
    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["とうきょうと"] = "Tokyo Metropolis", ["ぐんまけん"] = "Gunma Prefecture",
        ["たきのうえちょう"] = "Takinoue Town", ["とようらちょう"] = "Toyoura Town", ["ひろおちょう"] = "Hiroo Town",
        ["こおりまち"] = "Koori Town", ["こうみまち"] = "Koumi Town", ["とよおかむら"] = "Toyooka Village", ["みのおし"] = "Minoh City",
        ["とよおかし"] = "Toyooka City", ["ことうらちょう"] = "Kotoura Town", ["すおうおおしまちょう"] = "Suo-Oshima Town",
        ["ぶんごおおのし"] = "Bungo-Ono City", ["にしのおもてし"] = "Nishinoomote City", ["そおし"] = "Soo City",
    };

    private static readonly Dictionary<string, string> Syllables = Table();

    /// <summary>Returns null when the kana are unknown, or contain something unreadable.</summary>
    /// <param name="kana">In hiragana or katakana, ending with the type of municipality: <c>いちかわし</c>.</param>
    public static string? OfCity(string? kana)
    {
        if (kana is null)
        {
            return null;
        }

        var reading = string.Concat(kana.Where(c => !char.IsWhiteSpace(c)).Select(Hiragana));
        if (Usual.TryGetValue(reading, out var usual))
        {
            return usual;
        }

        var ending = Array.Find(Endings, one => reading.Length > one.Kana.Length && reading.EndsWith(one.Kana, StringComparison.Ordinal));
        return Write(reading[..^(ending.Kana?.Length ?? 0)]) is { Length: > 0 } name
            ? char.ToUpperInvariant(name[0]) + name[1..] + ending.Suffix
            : null;
    }

    private static string? Write(string reading)
    {
        var text = "";
        for (var i = 0; i < reading.Length;)
        {
            var isDouble = reading[i] == 'っ' && i + 1 < reading.Length;
            i += isDouble ? 1 : 0;
            var length = i + 1 < reading.Length && Syllables.ContainsKey(reading.Substring(i, 2)) ? 2 : 1;
            if (!Syllables.TryGetValue(reading.Substring(i, length), out var syllable))
            {
                return null;
            }

            text = Append(text, (isDouble ? syllable.StartsWith("ch", StringComparison.Ordinal) ? "t" : syllable[..1] : "") + syllable);
            i += length;
        }

        return text;
    }

    /// <summary>A vowel that only lengthens the one before it (after つ it never does) is dropped; n before b, m or p becomes m.</summary>
    private static string Append(string text, string syllable) => (text, syllable) switch
    {
        ([.., 's', 'u'], "u") => text + syllable,
        ([.., 'o' or 'u'], "u") or ([.., 'o'], "o") => text,
        ([.., 'n'], ['b' or 'm' or 'p', ..]) when text is [.., _, 'n'] && IsFinal(text) => text[..^1] + "m" + syllable,
        _ => text + syllable,
    };

    private static bool IsFinal(string text) => text is [.., 'a' or 'i' or 'u' or 'e' or 'o', 'n'];

    private static char Hiragana(char c) => c is >= 'ァ' and <= 'ヶ' ? (char)(c - 'ァ' + 'ぁ') : c;

    private static Dictionary<string, string> Table()
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal) { ["ん"] = "n", ["を"] = "o", ["ー"] = "" };
        Add("あいうえお", "a i u e o");
        Add("かきくけこ", "ka ki ku ke ko");
        Add("がぎぐげご", "ga gi gu ge go");
        Add("さしすせそ", "sa shi su se so");
        Add("ざじずぜぞ", "za ji zu ze zo");
        Add("たちつてと", "ta chi tsu te to");
        Add("だぢづでど", "da ji zu de do");
        Add("なにぬねの", "na ni nu ne no");
        Add("はひふへほ", "ha hi fu he ho");
        Add("ばびぶべぼ", "ba bi bu be bo");
        Add("ぱぴぷぺぽ", "pa pi pu pe po");
        Add("まみむめも", "ma mi mu me mo");
        Add("らりるれろ", "ra ri ru re ro");
        Add("やゆよわ", "ya yu yo wa");
        foreach (var (kana, before) in new[] { ('き', "ky"), ('ぎ', "gy"), ('し', "sh"), ('じ', "j"), ('ち', "ch"), ('に', "ny"),
            ('ひ', "hy"), ('び', "by"), ('ぴ', "py"), ('み', "my"), ('り', "ry") })
        {
            (table[kana + "ゃ"], table[kana + "ゅ"], table[kana + "ょ"]) = (before + "a", before + "u", before + "o");
        }

        return table;

        void Add(string kana, string syllables)
        {
            foreach (var (one, syllable) in kana.Zip(syllables.Split(' ')))
            {
                table[one.ToString()] = syllable;
            }
        }
    }
}
