namespace Gateway.Catalog.Words;

/// <summary>The kana: which are equal in another size or script, and which only lengthen the one before.</summary>
internal static class Kana
{
    public const char First = '\u3041';
    public const char Last = '\u31FF';

    private const int FromHiragana = 'ァ' - 'ぁ';

    private const string Small = "ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ";
    private const string SameSound = "ぢじづずゐいゑえをおゔぶ";
    private const string Voiced = "かがきぎくぐけげこごさざしじすずせぜそぞただちじつずてでとどはばひびふぶへべほぼうぶ";

    /// <summary>The five vowels, each before the kana ending in it.</summary>
    private static readonly string[] Rows =
    [
        "あかさたなはまやらわがざだばぱ", "いきしちにひみりぎじびぴ", "うくすつぬふむゆるぐずぶぷ", "えけせてねへめれげぜべぺ", "おこそとのほもよろごぞどぼぽ",
    ];

    private static readonly char[] Folded = [.. Enumerable.Range(First, Last - First + 1).Select(c => One((char)c))];

    public static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or (>= 'ㇰ' and <= 'ㇿ');

    /// <summary>Whether a folded letter is a kana.</summary>
    public static bool IsFolded(char c) => c is >= 'ぁ' and <= 'ゖ';

    /// <summary>Converts to large hiragana, and those that sound alike to one of them: ヂョ becomes じよ.</summary>
    public static char Fold(char c) => Folded[c - First];

    /// <summary>Adds the voiced-sound mark: か → が.</summary>
    public static char ToVoiced(char c) => Other(Voiced, c);

    /// <summary>Whether the second only lengthens the first: おう, おお, ああ. えい keeps its spelling in Latin letters too.</summary>
    public static bool Lengthens(char first, char second) => second switch
    {
        'あ' => Rows[0].Contains(first),
        'い' => Rows[1].Contains(first),
        'う' => Rows[2].Contains(first) || Rows[4].Contains(first),
        'え' => Rows[3].Contains(first),
        'お' => Rows[4].Contains(first),
        _ => false,
    };

    private static char One(char c)
    {
        var hiragana = c switch
        {
            (>= 'ァ' and <= 'ヶ') or 'ヽ' or 'ヾ' => (char)(c - FromHiragana),
            >= 'ヷ' and <= 'ヺ' => "ばびべぼ"[c - 'ヷ'],
            >= 'ㇰ' and <= 'ㇿ' => "くしすとぬはひふへほむらりるれろ"[c - 'ㇰ'],
            _ => c,
        };
        return Other(SameSound, Other(Small, hiragana));
    }

    /// <summary>Returns the second of a pair in a table of pairs; the letter itself when it is not the first of a pair.</summary>
    private static char Other(string pairs, char c)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == c)
            {
                return pairs[i + 1];
            }
        }

        return c;
    }
}
