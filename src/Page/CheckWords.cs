using System.Globalization;

namespace Gateway.Page;

/// <summary>The texts of a check, for the page and the terminal, in both languages side by side.</summary>
public sealed class CheckWords(Language language)
{
    private readonly bool japanese = language == Language.Japanese;

    public string Title => T("公開前チェックの結果", "Check before publication");

    public string Verdict(int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => T("問題は見つかりませんでした。", "No problems found."),
        (0, _) => T("エラーはありません。注意の内容を確認してください。", "No errors. Please check the warnings."),
        _ => T("エラーがあります。公開前に修正してください。", "There are errors. Fix them before you publish."),
    };

    public string Errors => T("エラー", "Errors");

    public string Warnings => T("注意", "Warnings");

    public string Notes => T("情報", "Notes");

    public string Severity(string severity) => severity switch { "ERROR" => T("エラー", "error"), "WARNING" => T("注意", "warning"), _ => T("情報", "note") };

    public string Files => T("ファイル", "Files");

    public string CannotBeRead => T("読み取れません", "Cannot be read");

    public string Kind => T("種類", "Kind");

    public string Because => T("判定の根拠", "Reason");

    public string Layout => T("様式", "Layout");

    /// <summary>Returns the name that people use for an edition of the catalogue.</summary>
    public string Edition(string? edition) => edition switch
    {
        null => T("標準の様式とは異なります", "not a standard layout"),
        "municipal standard" => T("自治体標準オープンデータセット", "municipal standard (自治体標準オープンデータセット)"),
        "recommended data set" => T("推奨データセット", "recommended data set (推奨データセット)"),
        "base registry" => T("ベースレジストリの様式", "base registry"),
        _ when edition.EndsWith(" (reconstructed)", StringComparison.Ordinal) => Edition(edition[..^" (reconstructed)".Length]) + T("（推定）", " (reconstructed)"),
        _ => T(InJapanese(edition), edition),
    };

    private static string InJapanese(string edition) => edition switch
    {
        "municipal standard, short" => "自治体標準オープンデータセット（項目の少ない様式）",
        "flat" => "見出しに分類名のない様式",
        "older draft" => "以前の案",
        "data model" => "政府のデータモデル",
        "educational institutions" => "教育機関の様式",
        "catalogue of schemes" => "支援制度の目録",
        "catalogue of disaster aid" => "被災者支援制度の目録",
        "GSI" => "国土地理院の様式",
        "Tokyo" => "東京都の様式",
        "collection days of 5374 (area_days.csv)" => "5374のごみ収集日（area_days.csv）",
        "pauses of collection of 5374 (center.csv)" => "5374の収集休止期間（center.csv）",
        "remarks of 5374 (remarks.csv)" => "5374の注意事項（remarks.csv）",
        _ => InBrackets(edition),
    };

    /// <summary>Layouts of individual cities have names such as <c>tax collection (市税の収納)</c>.</summary>
    private static string InBrackets(string edition) => edition.Split(" (") is [var english, var inside] && JapaneseText.HasLetters(inside)
        ? (english.StartsWith("GTFS", StringComparison.Ordinal) ? "GTFS " : "") + inside.TrimEnd(')')
        : edition;

    public string Encoding => T("文字コード", "Encoding");

    public string Publisher => T("公開者", "Publisher");

    public string Unknown => T("不明", "unknown");

    public string Header => T("見出しの行", "Header");

    public string LineAt(int line) => T($"{line}行目", $"line {line}");

    public string LinesAt(string lines) => T($"{lines} 行目", $"lines {lines}");

    public string Advice => T("対応", "What to do");

    public string Examples => T("例", "Examples");

    public string ValidExample => T("正しい記入例", "Correct example");

    public string Rows => T("データの行", "Rows");

    public string Taken => T("読み取れた行", "Read");

    public string Rejected => T("読み取れない行", "Rejected");

    public string Findings => T("確認事項", "Findings");

    public string NothingFound => T("確認事項はありません。", "No findings.");

    public string Line => T("行", "Line");

    public string Column => T("列", "Column");

    public string Value => T("値", "Value");

    public string Remark => T("補足", "Remark");

    public string WholeFile => T("ファイル全体", "whole file");

    public string More(int count) => T($"ほか{Grouped(count)}件", $"and {Grouped(count)} more");

    public string Times(int count) => T($"{Grouped(count)}件", count == 1 ? "once" : $"{Grouped(count)} times");

    public string Map => T("位置の確認", "Map of places");

    public string MapOf(string file) => T($"{file}の地点の分布図", $"Map of the places of {file}");

    public string MapNote => T("点ひとつが1行です。点に触れると名称と行番号が表示されます。", "Each dot is one row. Point at a dot to see its name and line.");

    public string Doubtful => T("座標に確認事項がある地点、または他の地点から大きく離れた地点", "Place with a finding about its coordinates, or far from the others");

    public string Overview => T("離れた地点を含む全体図", "All places, including distant ones");

    public string Detail => T("大部分の地点がある範囲", "Area with most places");

    public string WithoutPlace(int count) => T($"座標のない行が{Grouped(count)}行あります。", count == 1 ? "1 row has no coordinates." : $"{Grouped(count)} rows have no coordinates.");

    public string Columns => T("列の読み取り結果", "Column mapping");

    public string Filled(double rate) => T($"入力率{Percent(rate)}", $"{Percent(rate)} filled");

    public string KeptAsPublished => T("対応する項目なし（原文のまま保持）", "no field, kept as published");

    public string Level => T("区分", "Severity");

    public string Rule => T("規則", "Rule");

    public string Count => T("件数", "Count");

    public string MendFirst => T("まず直すところ", "Fix this first");

    public string AtLine(int line) => T($"{Grouped(line)}行目", $"line {Grouped(line)}");

    public string Made(string program) => T(
        $"このページはgateway {program}が作成しました。外部のサーバーには接続しません。", $"Created by gateway {program}. This page does not connect to any server.");

    private static string Grouped(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Rounded down, so that a column with a gap is not reported as full.</summary>
    private static string Percent(double rate) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(rate * 100)}%");

    private string T(string inJapanese, string inEnglish) => japanese ? inJapanese : inEnglish;
}
