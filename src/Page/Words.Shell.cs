namespace Gateway.Page;

/// <summary>The words of head and foot, which stand on every page.</summary>
public sealed partial class Words
{
    public string MainPages => T("主なページ", "Main pages");

    public string AboutThis => T("このサイトについて", "About this site");

    public string Money => T("財政", "Money");

    public string SearchAll => T("施設・イベント・地域・データセットを検索", "Search places, events, areas and data sets");

    public string Suggestions => T("候補", "Suggestions");

    public string Guide => T("使い方ガイド", "Guide to asking");

    public string Reference => T("項目の一覧", "Reference");

    public string CheckFile => T("ファイルの点検", "Check a file");

    public string Workshop => T("データ整備の手順", "Workshop");

    public string Terms => T("利用条件", "Terms of use");

    public string ErrorCodes => T("エラーの一覧", "Errors");
}
