namespace Gateway.Catalog.Words;

/// <summary>
/// Words that mean the same to users, whatever the law calls them. They widen the query, never the index, and what was typed ranks first.
/// </summary>
internal static class Synonyms
{
    /// <summary>A reason for treating the words as equal, and the words.</summary>
    public static readonly (string Why, string Words)[] Table =
    [
        ("parents look for care of small children, whichever law it is under", "保育所 保育園 こども園 保育室"),
        ("three spellings of one word, kept to by different laws", "こども 子ども 子供"),
        ("the same care after school, by law, by habit, and by the standard", "学童 学童保育 学童クラブ 児童クラブ 放課後児童クラブ"),
        ("shelter and place of evacuation are two things by law and one to who flees", "避難所 避難場所"),
        ("nobody asks for 便所, and signs say it", "トイレ 便所 お手洗い 手洗所 化粧室 toilet"),
        ("the standard says public wireless LAN, everybody says wifi", "wifi 無線LAN 公衆無線LAN ワイファイ"),
        ("the device by its letters and by its legal name", "AED 自動体外式除細動器 除細動器"),
        ("examinations: general, for one disease, and the whole word", "健診 検診 健康診断"),
        ("the long word of two laws", "健康診断 健康診査"),
        ("for cars", "駐車場 パーキング parking"),
        ("for bicycles", "駐輪場 自転車置場 自転車置き場 自転車駐車場 自転車等駐車場 サイクルポート"),
        ("funerals: the hall and the crematorium are one house in most cities", "斎場 火葬場 葬祭場 葬斎場"),
        ("one school in three lengths of its name", "高校 高等学校"),
        ("doctors: 医院 is how most name themselves", "医院 クリニック 診療所"),
        ("dentists by their sign and by the law", "歯医者 歯科 歯科医院 デンタルクリニック"),
        ("pharmacies, which sell and which dispense", "薬局 ドラッグストア 調剤薬局"),
        ("inoculation, as it is announced and as it is asked for", "予防接種 ワクチン接種 ワクチン"),
        ("city hall by its name and by its building", "市役所 市庁舎"),
        ("town hall likewise", "町役場 役場"),
        ("branches of the city hall", "支所 出張所"),
        ("gymnasiums, old name and new", "体育館 アリーナ スポーツセンター"),
        ("pools", "プール 水泳場"),
        ("tennis in kanji", "テニスコート 庭球場"),
        ("grounds for games", "グラウンド グランド 運動場 運動広場"),
        ("baseball", "野球場 球場"),
        ("houses for old people", "老人ホーム 特別養護老人ホーム 特養"),
        ("old people, politely and plainly", "高齢者 お年寄り シニア"),
        ("disability is spelled in three ways, and each is insisted on", "障害 障がい 障碍"),
        ("neighbourhood associations", "町内会 自治会 町会"),
        ("many a 公民館 is called a community centre by now", "公民館 コミュニティセンター"),
        ("houses of neighbourhoods", "集会所 集会場"),
        ("public baths", "銭湯 公衆浴場"),
        ("waste", "ごみ ゴミ 廃棄物"),
        ("library rooms are asked for as libraries", "図書館 図書室"),
        ("rooms for nursing", "授乳室 赤ちゃんの駅 赤ちゃん休憩室"),
        ("stations of the police", "交番 駐在所 派出所"),
        ("post offices", "郵便局 ゆうびん局"),
        ("festivals", "祭り まつり 祭 フェスティバル"),
        ("lessons", "講座 教室 セミナー"),
        ("concerts", "コンサート 演奏会 音楽会"),
        ("films", "映画会 上映会"),
        ("books read aloud to children", "読み聞かせ おはなし会 お話し会"),
        ("noodles", "ラーメン らあめん 中華そば"),
        ("buckwheat noodles", "そば 蕎麦"),
        ("sushi in three scripts", "寿司 すし 鮨"),
        ("meals for children, which many open to everybody", "こども食堂 子ども食堂 子供食堂 地域食堂"),
        ("barrier-free toilets had a name before the present one", "バリアフリートイレ 多目的トイレ 多機能トイレ みんなのトイレ"),
    ];

    /// <summary>
    /// English queries, and the Japanese words for such things. Not the other way round: names are in Japanese, so Japanese queries would
    /// take longer and find no more.
    /// </summary>
    public static readonly (string English, string Japanese)[] FromEnglish =
    [
        ("library libraries", "図書館 図書室"),
        ("school schools", "学校"),
        ("kindergarten kindergartens", "幼稚園"),
        ("nursery nurseries", "保育所 保育園 こども園"),
        ("university universities", "大学"),
        ("park parks", "公園"),
        ("garden gardens", "庭園"),
        ("beach beaches", "海岸 海水浴場"),
        ("playground playgrounds", "児童遊園 遊び場"),
        ("museum museums", "博物館 美術館 資料館"),
        ("theater theaters theatre theatres", "劇場 ホール"),
        ("zoo zoos", "動物園"),
        ("aquarium aquariums", "水族館"),
        ("stadium stadiums", "競技場 球場"),
        ("gym gyms gymnasium gymnasiums", "体育館 アリーナ"),
        ("pool pools", "プール 水泳場"),
        ("hospital hospitals", "病院"),
        ("clinic clinics", "クリニック 医院 診療所"),
        ("dentist dentists", "歯科"),
        ("pharmacy pharmacies", "薬局"),
        ("toilets restroom restrooms", "トイレ 便所 お手洗い"),
        ("shelter shelters", "避難所 避難場所"),
        ("police", "警察署 交番 駐在所"),
        ("station stations", "駅"),
        ("shrine shrines", "神社"),
        ("temple temples", "寺"),
        ("cemetery cemeteries", "霊園 墓地 墓園"),
        ("festival festivals", "祭り まつり 祭 フェスティバル"),
        ("concert concerts", "コンサート 演奏会 音楽会"),
    ];

    private const int Most = 6;

    private static readonly Dictionary<string, string[]> Others = Read();

    private static readonly string[] Longest = [.. Others.Keys.OrderByDescending(word => word.Length)];

    /// <summary>
    /// Returns the text with the first known word replaced by each of its synonyms; a word inside a longer one of the table does not count.
    /// </summary>
    public static IEnumerable<string> Of(string folded)
    {
        for (var at = 0; at < folded.Length; at++)
        {
            var word = Array.Find(Longest, word => IsWord(folded, at, word));
            if (word is not null)
            {
                return Others[word].Take(Most).Select(other => string.Concat(folded.AsSpan(0, at), other, folded.AsSpan(at + word.Length)));
            }
        }

        return [];
    }

    /// <summary>Whether the word stands at this place, and not inside a longer word in Latin letters.</summary>
    private static bool IsWord(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0
        && (at == 0 || !IsOneRun(text[at - 1], word[0]))
        && (at + word.Length == text.Length || !IsOneRun(word[^1], text[at + word.Length]));

    private static bool IsOneRun(char first, char second) => char.IsAsciiLetter(first) && char.IsAsciiLetter(second);

    private static Dictionary<string, string[]> Read()
    {
        var others = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var words in Table.Select(line => line.Words.Split(' ').Select(Fold.Of).Distinct().ToArray()))
        {
            foreach (var word in words)
            {
                others[word] = [.. others.GetValueOrDefault(word, []).Union(words.Where(other => other != word))];
            }
        }

        foreach (var (english, japanese) in FromEnglish)
        {
            foreach (var word in english.Split(' ').Select(Fold.Of))
            {
                others[word] = [.. others.GetValueOrDefault(word, []).Union(japanese.Split(' ').Select(Fold.Of))];
            }
        }

        return others;
    }
}
