using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts of the search.</summary>
public sealed partial class Words
{
    public string SearchTitle => T("検索", "Search");

    public string SearchFor(string text) => T($"「{text}」の検索結果", $"Search for “{text}”");

    public string SearchLead => T(
        "施設・イベント・地域・自治体・データセットを、名称・住所・読みがななどから探せます。表記の違いは気にせず入力してください。",
        "Search places, events, areas, municipalities and data sets by name, address or reading, in any spelling: "
            + "kanji, kana or Latin letters. You can also search for kinds of places by their English names, such as toilets.");

    public string SearchWord => T("探したいもの", "Search for");

    public string SearchNear => T("この場所の近く（任意）", "Near this place (optional)");

    public string SearchNearHint => T("施設の名称、または緯度と経度（35.72,139.93）", "Place name, or latitude and longitude (35.72,139.93)");

    /// <summary>Formats a number that may be larger: 20+.</summary>
    public string Number(FoundNumber number) => Number(number.Least) + (number.IsMore ? "+" : "");

    public string FoundCount(FoundNumber number) => T($"{InWords(number)}見つかりました。", $"{InWords(number)} found.");

    private string InWords(FoundNumber number) => number.IsMore
        ? T($"{Number(number.Least)}件以上", $"More than {Number(number.Least)}")
        : T($"{Number(number.Least)}件", Number(number.Least));

    public string FoundNear(string name) => T($"「{name}」から近い順です。", $"Nearest to “{name}” first.");

    public string FoundNothing => T("見つかりませんでした。", "No results found.");

    public string FoundNoName => T("この言葉を名称などに含むものはありません。", "No results have this word in their name.");

    public string KindsCalledSo => T("この言葉で呼ばれる種類の施設：", "Kinds of places with this name:");

    public IReadOnlyList<string> WhatToTry => japanese
        ?
        [
            "言葉を短くする（例：「市立中央図書館」→「図書館」）", "ひらがな・カタカナの読みで探す",
            "言葉をひとつにする（複数の言葉はすべて含むものだけが見つかります）", "「この場所の近く」を空にする",
        ]
        :
        [
            "Use a shorter word (図書館 instead of 市立中央図書館).", "Try the reading in kana or Latin letters (toshokan).",
            "Use a single word. With several words, all must match.", "Leave “Near this place” empty.",
        ];

    public string TypeName(FoundType type) => type switch
    {
        FoundType.Places => Places,
        FoundType.Events => T("これからのイベント", "Upcoming events"),
        FoundType.PastEvents => T("終了・日付のないイベント", "Past events and events without a date"),
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

    public string TooManyWords => T("言葉は8つまでにしてください。", "Enter up to 8 words.");

    public string ProblemOf(SearchProblem problem) => problem switch
    {
        SearchProblem.TooLong => T("200文字以内で入力してください。", "Enter up to 200 characters."),
        SearchProblem.NothingToFind => T(
            "記号だけでは検索できません。文字を入力してください。", "You cannot search for symbols only. Enter letters or digits."),
        SearchProblem.TooManyWords => TooManyWords,
        SearchProblem.NoSuchType => T("この種類は検索できません。下から選んでください。", "You cannot search this type. Choose one below."),
        SearchProblem.NoSuchPlace => T(
            "その場所が見つかりません。施設の名称、または緯度と経度を入力してください。",
            "This place was not found. Enter a place name, or latitude and longitude."),
        _ => T("このページは表示できません。最初のページから見てください。", "This page cannot be shown. Start from the first page."),
    };
}
