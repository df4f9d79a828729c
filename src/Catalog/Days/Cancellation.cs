using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Catalog.Days;

/// <summary>
/// Whether an event was called off, as its publisher says: in 状態, in a mark in the name, or in 備考. An event that is only postponed (延期), or
/// would be called off under some condition (雨天中止), is not.
/// </summary>
internal static partial class Cancellation
{
    private const string Brackets = "【[(<《〈「『≪〔";

    /// <summary>Words for a condition, a part or a possibility: a sentence with one of them does not say that the event is off.</summary>
    private static readonly string[] Conditions =
    [
        "場合", "とき", "時は", "時に", "際", "未満", "満たない", "一部", "恐れ", "おそれ", "可能性", "ことが", "こともあ", "ことあり", "もしくは", "または", "又は",
        "あり", "判断", "検討", "以外",
    ];

    /// <summary>Weather is a condition too, unless the sentence is about the past.</summary>
    private static readonly string[] Weather = ["雨", "雪", "荒天", "悪天", "天候", "強風", "警報", "注意報"];

    public static bool Of(string? status, string name, string? remarks)
    {
        var marked = Nfkc.Trimmed(name);
        var called = Mark().Replace(marked, " ");
        return IsSaid(Status(), Nfkc.Trimmed(status), called) || IsSaid(Mark(), marked, called)
            || Sentences(Nfkc.Trimmed(remarks)).Any(sentence => IsSaid(Remark(), sentence, called) || IsMarked(sentence, called));
    }

    /// <summary>A mark inside a sentence may apply to a part only.</summary>
    private static bool IsMarked(string sentence, string name) =>
        Mark().Match(sentence).Index == 0 && IsSaid(Mark(), sentence, name);

    private static bool IsSaid(Regex form, string text, string name) =>
        form.Match(text) is { Success: true } said && Whole(said, text) is var whole && !IsConditional(whole) && !IsOfAnother(whole, name);

    /// <summary>試食は中止, 2日目は台風のため中止 are about a part, 昨年は中止 about another year.</summary>
    private static bool IsOfAnother(string text, string name)
    {
        var clause = text[(text.LastIndexOf('・', Math.Max(0, text.LastIndexOf("中止", StringComparison.Ordinal))) + 1)..];
        return (Earlier().IsMatch(clause) && !clause.Contains("今年", StringComparison.Ordinal))
            || Topic().Matches(clause).Select(topic => topic.Groups["of"].Value)
                .Any(topic => !Event().IsMatch(topic) && !name.Contains(topic, StringComparison.Ordinal));
    }

    /// <summary>A mark is judged on its own, a sentence as a whole.</summary>
    private static string Whole(Match said, string text) => said.Length > 0 && Brackets.Contains(said.ValueSpan[0]) ? said.Value : text;

    private static bool IsConditional(string text) =>
        Array.Exists(Conditions, text.Contains) || (Array.Exists(Weather, text.Contains) && !Past().IsMatch(text));

    private static IEnumerable<string> Sentences(string text) => text.Split(['。', '\n', '※', ';']).Select(s => s.Trim());

    [GeneratedRegex("(?:し|いたし|致し|となり|になり)ました", RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex("昨年|前年|前回|去年|(?:(?:令和|平成)[0-9元]+|[0-9]{4})年度?は.*ませんでした", RegexOptions.CultureInvariant)]
    private static partial Regex Earlier();

    /// <summary>The topic of a clause, up to its は.</summary>
    [GeneratedRegex(@"(?:^|[、・。\s【\[(（<《〈「『≪〔])(?<of>[^、・。\s【】\[\]()（）]{1,30}?)は(?!じめ)", RegexOptions.CultureInvariant)]
    private static partial Regex Topic();

    [GeneratedRegex("^(?:本|当|この|同)?(?:イベント|事業|催し|行事|講座|教室|大会|公演|講演会|開催|今回|本年|今年|本年度|今年度|令和[0-9]+年度?|[0-9]{4}年度?)"
        + "(?:の(?:開催|イベント|催し|行事|大会))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Event();

    /// <summary>The whole of 状態, in Japanese or in schema.org's terms.</summary>
    [GeneratedRegex("""
        ^(?:開催|催行)?(?:中止|取り?やめ|取り?止め|キャンセル)(?:です|しました|となりました|になりました|決定|済み?)?$
        |^(?:https?://schema\.org/)?(?:Event)?Cancell?ed$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Status();

    /// <summary>A mark in brackets, with or without a reason, or 中止 set off at the start or, after ※, at the end.</summary>
    [GeneratedRegex("""
        [【\[(<《〈「『≪〔](?:開催|本年度?|今年度?|イベント|[^【】\[\]()]{0,40}(?:ため|により|につき|影響で)、?(?:開催)?)?
            中止(?:[・/、](?:開催)?延期)?(?:です|しました|となりました|になりました|いたしました|決定|のお知らせ)?[】\])>》〉」』≫〕]
        |^(?:開催)?中止(?:のお知らせ)?[\ :★☆◆■●*!]
        |\ (?:開催)?中止のお知らせ$
        |※(?:開催)?中止(?:です|しました|となりました|になりました)?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Mark();

    /// <summary>
    /// A sentence ending in 中止 or 実施しません about the whole event: preceded by nothing, a reason, or the event itself (駐車場は中止 and
    /// 2日目は中止 are about a part).
    /// </summary>
    [GeneratedRegex("""
        (?:^|(?:ため|ために|により|によって|につき|から|ことから|ので|受け|鑑み|伴い)、?
           |(?:^|[、・\ ])(?:本|当|この|同)?(?:イベント|事業|催し|行事|講座|教室|大会|公演|講演会|開催|今回|本年|今年|本年度|今年度|令和[0-9]+年度?)(?:は|を|も|の開催は|の開催を)、?)
        (?:(?:開催|実施)(?:を|は)?(?:し|いたし|致し)ません(?:でした)?
           |(?:開催(?:を|は)?)?中止(?:です|します|しました|いたします|いたしました|致します|致しました|となりました|となります|になりました|とします|としました|とする
           |とさせていただきます|させていただきます|が決定しました|を決定しました|決定)?)!?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Remark();
}
