using System.Globalization;
using Gateway.Catalog;

namespace Gateway.Page;

/// <summary>Every text of the pages, in both languages side by side.</summary>
public sealed partial class Words(Language language)
{
    private readonly CultureInfo culture = language == Language.Japanese ? CultureInfo.GetCultureInfo("ja-JP") : CultureInfo.InvariantCulture;
    private readonly bool japanese = language == Language.Japanese;

    public string Code => japanese ? "ja" : "en";

    public string Locale => T("ja_JP", "en_GB");

    public string OtherCode => japanese ? "en" : "ja";

    public string OtherName => japanese ? "English" : "日本語";

    public string SiteName => T("オープンデータ・ゲートウェイ", "Open data gateway");

    public string SkipToContent => T("本文へ移動", "Skip to content");

    public string Lead => T(
        "市区町村が公開している施設・イベント・人口・財政のデータを、まとめて探し、見て、持ち帰れます。",
        "Find, view and download the data that Japanese municipalities publish on places, events, population and finances, all in one place.");

    public string SampleNote => T(
        "表示中のデータは、本ソフトウェアに付属する架空の都市「見本市」のものです。自治体のファイルを取り込むと置き換わります。",
        "You are viewing data from the fictional sample city included with the gateway. It is replaced when the first real file is imported.");

    public string Nothing => T("まだデータがありません。", "There is no data yet.");

    public string HowToImport => T("ファイルを取り込むには：", "To import a file:");

    public string WhatIsHere => T("公開データ", "Published data");

    public string Pictures => T("図で見る", "Charts and maps");

    public string ForDevelopers => T("開発者向け", "For developers");

    public string Municipalities => T("自治体", "Municipalities");

    public string Municipality => T("自治体", "Municipality");

    public string Datasets => T("データセット", "Data sets");

    public string Dataset => T("データセット", "Data set");

    public string Places => T("施設", "Places");

    public string Events => T("イベント", "Events");

    public string PopulationRows => T("人口データ", "Population rows");

    public string Population => T("人口", "Population");

    public string Rows => T("件数", "Rows");

    public string Licence => T("ライセンス", "Licence");

    public string LicenceUnknown => T("記載なし", "not stated");

    /// <summary>Returns the common name of a file type by its extension.</summary>
    public static string FileOf(string ending) => ending switch
    {
        ".xlsx" => "Excel",
        ".geojson" => "GeoJSON",
        ".ics" => "iCalendar",
        ".parquet" => "Parquet",
        _ => ending[1..].ToUpperInvariant(),
    };

    public string CreditLine => T("クレジット表示", "Credit line");

    public string Findings => T("確認事項", "Findings");

    public string FindingsIn(string title) => T($"{Findings}：{title}", $"{Findings}: {title}");

    public string NoFindings => T("なし", "none");

    public string OnlyListed => T("一覧に掲載のみ", "only listed");

    public string NotImported => T("公開者のオープンデータ一覧に掲載されています。ファイルはまだ取り込まれていません。",
        "Listed in the publisher's open data catalogue. Its file has not been imported yet.");

    public string Kind => T("種類", "Kind");

    public string Source => T("公開元", "Source");

    public string SourceOf => T("公開元のページ", "Source page");

    public string Sample => T("見本", "sample");

    public string Search => T("自治体を検索", "Find a municipality");

    public string SearchDo => T("検索", "Search");

    public string SearchNothing => T("該当する自治体はありません。", "No municipality matches this name or code.");

    public string ShowAll(string count) => T($"{count}件をすべて表示", $"Show all {count}");

    public string Rejected => T("取り込めなかった行", "Rows not imported");

    public string BackToStart => T("トップページ", "Home");

    public string Map => T("施設の地図", "Map of places");

    public string MapOf(string name) => T($"{name}の施設の分布図", $"Map of the places of {name}");

    public string CellsNote(string largest) => T($"ます目ごとの施設数（最大{largest}件）", $"Places per grid cell (maximum {largest})");

    /// <summary>The heading of a map whose points need not be places.</summary>
    public string OnMap => T("地図", "Map");

    public string PointsNote => T("点ひとつが1件です。種類の表示を切り替えられます。", "Each dot is one place. You can show or hide each kind.");

    public string OutsideMap(string count) => T($"図の範囲外に{count}件あります。", count == "1" ? "1 more lies outside this map." : $"{count} more lie outside this map.");

    public string WithoutPlace(string count) => T(
        $"緯度・経度のない施設が{count}件あります。", count == "1" ? "1 place has no coordinates." : $"{count} places have no coordinates.");

    public string NoPoints => T("緯度・経度のある施設がありません。", "None of these places has coordinates.");

    public string Pyramid => T("人口ピラミッド", "Population by age");

    public string PyramidAt(string date, string total) => T($"{date}現在、総人口{total}人", $"{date}, {Several(total, "inhabitant", "inhabitants")}");

    public string Trend => T("人口の推移", "Population over time");

    public string Male => T("男性", "Male");

    public string Female => T("女性", "Female");

    public string Age => T("年齢", "Age");

    public string AgeUnknown => T("年齢不詳", "unknown");

    public string Total => T("総数", "Total");

    public string SurveyDate => T("調査日", "Survey date");

    public string AsTable => T("数値の表", "View as a table");

    public string Suppressed(string count) => T($"非公表の値が{count}個あり、図には含まれていません。",
        count == "1" ? "1 value is not published and is not shown in the chart." : $"{count} values are not published and are not shown in the chart.");

    public string NextEvents => T("これからのイベント", "Upcoming events");

    public string PastEvents => T("最近のイベント", "Recent events");

    public string AndMore(string count) => T($"ほか{count}件", $"and {count} more");

    public string UntilDay(string day) => T($"{day}まで", $"until {day}");

    public string Endpoint => T("エンドポイント", "Endpoint");

    public string Copy => T("コピー", "Copy");

    public string Copied => T("コピーしました", "Copied");

    public string OpenIde => T("Banana Cake Popで開く", "Open Banana Cake Pop");

    public string TryIt => T("Banana Cake Popで試す", "Try it in Banana Cake Pop");

    public string OtherIdes => T(
        "GraphiQL・Altair・Insomnia・Nitroなどのツールも、同じエンドポイントに接続できます。",
        "GraphiQL, Altair, Insomnia, Nitro and similar tools can connect to the same endpoint.");

    public string FirstQuestion => T("最初のクエリ", "Your first query");

    public string Examples => T("クエリの例", "Example queries");

    public string RememberedTab => T(
        "Banana Cake Popを開くと、クエリと変数が入ったタブが開きます（以前のタブがあるときは「+」を押してください）。ここからコピーして使うこともできます。",
        "Banana Cake Pop opens with the query and its variables in a tab (if tabs from an earlier visit are open, press “+”). You can also copy it from here.");

    public string Operation => T("クエリ", "Query");

    public string Variables => T("変数", "Variables");

    public string SchemaDownload => T("スキーマ（SDL）をダウンロード", "Download the schema (SDL)");

    public string Limits => T("制限", "Limits");

    public string LimitPage(int normal, int most) => T(
        $"一覧は一度に{most}件まで（指定がなければ{normal}件）。続きは endCursor で取得します。",
        $"A list returns up to {Several(Number(most), "row", "rows")} per page (default {normal}). Use endCursor to get the next page.");

    public string LimitBody(string size) => T($"リクエスト本文は{size}まで。", $"Request bodies can be up to {size}.");

    public string LimitTime(int seconds) => T($"{seconds}秒を超える処理は打ち切られます。", $"Requests time out after {Several(Number(seconds), "second", "seconds")}.");

    public string NoKey => T(
        "APIキーは不要です。ブラウザーのアプリからもそのまま利用できます（CORS対応）。",
        "No API key is required. Browser apps can call the API directly (CORS).");

    public string Health => T("稼働状況", "Health");

    public string HealthNote => T("応答できれば200、できなければ503", "200 if the service is available, 503 if not");

    public string ReadTheRules => T(
        "データを表示するときは、各データセットのライセンスに従い、クレジットを表示してください。",
        "If you show the data, follow the licence of each data set and display its credit line.");

    public string Publisher => T("公開者", "Publisher");

    public string PublisherUnknown => T("不明", "unknown");

    public string Edition => T("様式", "Layout");

    public string UpdateFrequency => T("更新頻度", "Update frequency");

    public string PublishedOn => T("公開日", "First published");

    public string UpdatedOn => T("最終更新日", "Last updated");

    public string ImportedAt => T("取込日時", "Imported");

    public string Identifier => T("ID", "Id");

    public string Columns => T("列の読み取り結果", "Column mapping");

    public string ColumnsNote => T(
        "ファイルの各列と、対応する項目です。",
        "Each column of the file and the field it is mapped to.");

    public string Column => T("列名", "Column");

    public string Field => T("フィールド", "Field");

    public string KeptAsPublished => T("原文のまま保持", "kept as published");

    public string FindingsNote => T(
        "読み取り中に気づいた点です。行番号はファイルの行を示します。",
        "Issues found while reading the file. Line numbers refer to the file.");

    public string NothingFound => T("確認事項はありません。すべての値を読み取れました。", "No findings. All values could be read.");

    public string Line => T("行", "Line");

    public string WholeFile => T("ファイル全体", "Whole file");

    public string LineAt(string line) => T($"{line}行目", $"Line {line}");

    public string Value => T("値", "Value");

    public string Message => T("内容", "Message");

    public string Rule => T("規則", "Rule");

    /// <summary>A text of the graph in both languages; one that exists only in English is shown in English.</summary>
    public string Localized(string english, string? inJapanese) => T(inJapanese ?? english, english);

    public string Times(long count) => T($"{Number(count)}件", count == 1 ? "once" : $"{Number(count)} times");

    public string Severity(string severity) => severity switch
    {
        "ERROR" => T("エラー", "Error"),
        "WARNING" => T("注意", "Warning"),
        _ => T("情報", "Note"),
    };

    public string FirstOf(string shown, string all) => T($"全{all}件のうち先頭の{shown}件", $"The first {shown} of {all}");

    public string FirstRowsNote => T("公開された値と、読み取った値を並べています。", "Each cell as published and as interpreted.");

    public string AsPublished => T("公開された値", "As published");

    public string AsUnderstood => T("読み取った値", "As interpreted");

    public string RowAt(string file, string line) => T($"{file} {line}行目", $"{file}, line {line}");

    public string SeveralDatasets(string slug) => T($"「{slug}」という名前のデータセットは複数あります。", $"There are several data sets named “{slug}”.");

    public string NotFound => T("ページが見つかりません", "Page not found");

    public string NotFoundNote => T(
        "このアドレスにはデータがありません。データが更新された可能性があります。上の検索からお探しください。",
        "There is no data at this address. The data may have been updated. Try the search above.");

    public string IdeMissing => T("Banana Cake Popは組み込まれていません。", "Banana Cake Pop is not included in this build.");

    public string IdeHow => T(
        "npmとネットワークがある環境で次のコマンドを実行すると、ここにBanana Cake Popが表示されます。",
        "To make it available here, build the gateway with npm and network access:");

    public string Schema => T("スキーマ", "Schema");

    public string Footer => T(
        "このページは外部のサーバーに接続しません。表示内容はすべて公開APIと同じデータです。",
        "This page does not connect to any other server. Everything shown here is also available from the public API.");

    public string DataVersion(string version) => T($"データ版 {version}", $"Data version {version}");

    public string Number(long number) => number.ToString("N0", culture);

    public string Day(DateOnly? day) => day?.ToString(T("yyyy年M月d日", "d MMM yyyy"), culture) ?? "";

    public string Month(DateOnly day) => day.ToString(T("M月", "MMM"), culture);

    public string MonthOfYear(DateOnly day) => day.ToString(T("yyyy/M月", "MMM yyyy"), culture);

    public string Weekday(DateOnly day) => day.ToString("ddd", culture);

    public string Sources => T("取得元", "Sources");

    public string OneSource => T("取得元", "Source");

    public string State => T("状態", "State");

    public string LastWell => T("最後に取得できた日時", "Last fetched");

    public string IsFresh => T("最新", "up to date");

    public string IsFailing => T("取得できません（以前のデータを表示中）", "cannot be fetched; showing earlier data");

    /// <summary>Formats a moment to the minute, in Japan time.</summary>
    public string Minute(DateTimeOffset? moment) => moment is { } at
        ? $"{Moment(at)} {at.ToOffset(JapanTime.Offset).ToString("HH:mm", CultureInfo.InvariantCulture)}"
        : "–";

    public string Moment(DateTimeOffset? moment) => moment is { } at ? Day(JapanTime.DayOf(at)) : "";

    public string Ages(int? from, int? to) => (from, to) switch
    {
        (null, _) => AgeUnknown,
        ({ } low, null) => T($"{low}歳以上", $"{low}+"),
        ({ } low, { } high) when low == high => T($"{low}歳", $"{low}"),
        var (low, high) => T($"{low}～{high}歳", $"{low}–{high}"),
    };

    /// <summary>Joins two sentences: Japanese has no space between them.</summary>
    public string Sentences(string first, string second) => T(first + second, $"{first} {second}");

    public string KindName(string inEnglish, string inJapanese) => T(inJapanese, inEnglish);

    private string T(string inJapanese, string inEnglish) => japanese ? inJapanese : inEnglish;

    /// <param name="count">The number as it is written.</param>
    private static string Several(string count, string one, string many) => $"{count} {(count == "1" ? one : many)}";
}
