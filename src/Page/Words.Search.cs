using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts of the search.</summary>
public sealed partial class Words
{
    public string SearchTitle => T("検索", "Search");

    public string SearchFor(string text) => T($"「{text}」の検索結果", $"Search for “{text}”");

    public string SearchLead => T(
        "施設・イベント・地域・自治体・データセットを、名称・住所・読みがななどから探せます。表記の違いは気にせず入力してください。",
        "Finds places, events, areas, municipalities and data sets by name, address and reading, however they are spelled: "
            + "in kanji, kana or Latin letters. Kinds of places are found by their English names, such as toilets.");

    public string SearchWord => T("探したいもの", "What to find");

    public string SearchNear => T("この場所の近く（任意）", "Near this place (optional)");

    public string SearchNearHint => T("施設の名称、または緯度と経度（35.72,139.93）", "The name of a place, or latitude and longitude (35.72,139.93)");

    /// <summary>Formats a number that may be larger: 20+.</summary>
    public string Number(FoundNumber number) => Number(number.Least) + (number.IsMore ? "+" : "");

    public string FoundCount(FoundNumber number) => T($"{InWords(number)}見つかりました。", $"{InWords(number)} found.");

    private string InWords(FoundNumber number) => number.IsMore
        ? T($"{Number(number.Least)}件以上", $"More than {Number(number.Least)}")
        : T($"{Number(number.Least)}件", Number(number.Least));

    public string FoundNear(string name) => T($"「{name}」から近い順です。", $"The nearest to “{name}” come first.");

    public string FoundNothing => T("見つかりませんでした。", "Nothing was found.");

    public string FoundNoName => T("この言葉を名称などに含むものはありません。", "Nothing has this word in its name.");

    public string KindsCalledSo => T("この言葉で呼ばれる種類の施設：", "Places of a kind that is called so:");

    public IReadOnlyList<string> WhatToTry => japanese
        ?
        [
            "言葉を短くする（例：「市立中央図書館」→「図書館」）", "ひらがな・カタカナの読みで探す",
            "言葉をひとつにする（複数の言葉はすべて含むものだけが見つかります）", "「この場所の近く」を空にする",
        ]
        :
        [
            "Use a shorter word (図書館 rather than 市立中央図書館).", "Try its reading in kana, or in Latin letters (toshokan).",
            "Use one word: of several, all must be there.", "Leave the place out to which it should be near.",
        ];

    public string TypeName(FoundType type) => type switch
    {
        FoundType.Places => Places,
        FoundType.Events => T("これからのイベント", "Events to come"),
        FoundType.PastEvents => T("終了・日付のないイベント", "Past events and those without a day"),
        FoundType.Areas => T("地域", "Areas"),
        FoundType.Municipalities => Municipalities,
        _ => Datasets,
    };

    /// <summary>Returns the name of a type given as in the graph.</summary>
    public string TypeOf(string type) => type switch
    {
        "FACILITY" => Places,
        "EVENT" => Events,
        "AREA" => TypeName(FoundType.Areas),
        "MUNICIPALITY" => Municipalities,
        _ => Datasets,
    };

    public string AllOfType(string type, FoundNumber number) => T(
        $"{type}をすべて表示（{InWords(number)}）",
        number.IsMore ? $"All {type.ToLowerInvariant()}" : $"All {Number(number)} {type.ToLowerInvariant()}");

    public string PreviousPage => T("前へ", "Previous");

    public string NextPage => T("次へ", "Next");

    public string Paging => T("ページの移動", "Pages");

    public string InputProblem => T("入力内容を確認してください", "There is a problem");

    public string TooManyWords => T("言葉は8つまでにしてください。", "Enter at most 8 words.");

    public string ProblemOf(SearchProblem problem) => problem switch
    {
        SearchProblem.TooLong => T("200文字以内で入力してください。", "Enter at most 200 characters."),
        SearchProblem.NothingToFind => T(
            "記号だけでは検索できません。文字を入力してください。", "Signs alone cannot be found. Enter a letter, a digit or a character."),
        SearchProblem.TooManyWords => TooManyWords,
        SearchProblem.NoSuchType => T("この種類は検索できません。下から選んでください。", "There is no such type. Choose one of those below."),
        SearchProblem.NoSuchPlace => T(
            "その場所が見つかりません。施設の名称、または緯度と経度を入力してください。",
            "No such place was found. Enter the name of a place, or latitude and longitude."),
        _ => T("このページは表示できません。最初のページから見てください。", "This page cannot be shown. Begin at the first."),
    };
}
