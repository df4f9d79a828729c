namespace Gateway.Page;

/// <summary>The texts of lists: the conditions one can set, and those that are set.</summary>
public sealed partial class Words
{
    public string Advised => T("対応：", "What to do:");

    public string ValidExample => T("正しい例：", "Correct example:");

    public string AllFindings => T("すべての確認事項を表示", "Show all findings");

    public string AboutDataset => T("このデータについて", "About this data set");

    public string Budgets => T("予算・決算", "Budgets and settlements");

    public string BudgetItems => T("予算の内訳", "Budget items");

    public string Areas => T("地域", "Areas");

    public string ListSearch => T("キーワード", "Keywords");

    public string ListCity => T("市区町村（名称またはコード）", "City (name or code)");

    public string ListNear => T("場所の近く（施設名、または緯度,経度）", "Near (place, or latitude,longitude)");

    public string ListRadius => T("半径（メートル）", "Within (metres)");

    public string ListApply => T("この条件で表示", "Apply");

    public string ListMore => T("条件をさらに指定", "More filters");

    public string ListFilters => T("絞り込み", "Filter");

    public string ListCount(string count) => T(
        $"全{count}件を種類などで数えて絞り込み、地図に表示する", $"Count all {count} by kind and more, filter them and show them on a map");

    public string ListClear => T("条件をすべて解除", "Clear all filters");

    public string ListChosen => T("指定中の条件", "Active filters");

    public string ListRemove(string condition) => T($"条件「{condition}」を解除", $"Remove filter: {condition}");

    public string ListRows(string count) => T($"{count}件", Several(count, "row", "rows"));

    public string ListSeries(string count) => T($"同じ名称・同じ日の{count}件も表示", $"Show {count} more with this name and date");

    public string FindingsOf(string count) => T($"{count}件", Several(count, "finding", "findings"));

    public string ListFigures => T("数字で見る（歳出がわかれば目的別・1人あたりも）：", "In figures (by purpose and per inhabitant if spending is known):");

    /// <summary>For a page behind the last row: rows may have gone since its link was made.</summary>
    public string ListNoFurther => T("ここから先にデータはありません。", "There is nothing further in this list.");

    public string ListNothing => T(
        "この条件に当てはまるデータはありません。条件を減らすか、別の言葉でお試しください。",
        "No data matches these filters. Try fewer filters or other words.");

    public string ListProblem => T("入力内容を確認してください", "There is a problem");

    public string ListPages => T("ページの移動", "Pages");

    public string ListFirst => T("先頭へ", "First page");

    public string ListPrevious => T("前へ", "Previous");

    public string ListNext => T("次へ", "Next");

    public string ListSize => T("表示件数：", "Rows per page: ");

    public string ListAllColumns(string count) => T(
        $"すべての項目を表示（{count}項目）", count == "1" ? "Show the one column" : $"Show all {count} columns");

    public string ListFewColumns => T("主な項目だけを表示", "Show the main columns only");

    public string ListTable(string name) => T($"{name}の一覧表", $"Table: {name}");

    public string ListLacks => T("記載なし", "not stated");

    public string ListSortUp(string name) => T($"「{name}」の小さい順に並べ替え", $"Sort by {name}, smallest first");

    public string ListSortDown(string name) => T($"「{name}」の大きい順に並べ替え", $"Sort by {name}, largest first");

    public string ListSortNot => T("並べ替えを解除", "Remove sorting");

    public string ListAny => T("指定なし", "any");

    public string ListFrom => T("から", "from");

    public string ListUpTo => T("まで", "to");

    public string ListHas => T("記載がある項目", "Only rows with");

    public string ListDays => T("開催日", "Dates");

    public string ListToday => T("今日", "Today");

    public string ListWeekend => T("この週末", "This weekend");

    public string ListComing => T("今日以降", "From today");

    public string ListOpen => T("営業状況", "Hours");

    public string ListOpenNow => T("現在開いている", "Open now");

    public string ListDistance => T("距離", "Distance");

    public string Metres(double metres) => metres < 1000
        ? $"{Number((long)Math.Round(metres))} m"
        : $"{Math.Round(metres / 1000, 1).ToString("N1", culture)} km";

    public string ListTake => T("データを取得", "Download");

    public string ListTakeAll => T("すべて", "All");

    public string ListTakeThese(string count) => T($"絞り込んだ{count}件のみ", count == "1" ? "Only this one" : $"Only these {count}");

    public string ListAsQuestion => T("この表示をプログラムから取得", "Get this view with the API");

    public string ListTryIt => T("GraphQLの画面で開く", "Open in GraphQL");

    public string SaysSearched(string text) => T($"「{text}」を検索", $"“{text}”");

    public string SaysContains(string name, string text) => T($"{name}に「{text}」を含む", $"{name} contains “{text}”");

    public string SaysIs(string name, string values) => T($"{name}が{values}", $"{name}: {values}");

    public string SaysOr(IEnumerable<string> values) =>
        string.Join(T("または", " or "), values.Select(value => T($"「{value}」", value)));

    public string SaysFrom(string name, string value) => T($"{name}が{value}以上", $"{name} from {value}");

    public string SaysUpTo(string name, string value) => T($"{name}が{value}以下", $"{name} up to {value}");

    public string SaysSince(string name, string value) => T($"{name}が{value}以降", $"{name} from {value}");

    public string SaysUntil(string name, string value) => T($"{name}が{value}以前", $"{name} until {value}");

    public string SaysHas(string name) => T($"{name}の記載がある", $"{name} stated");

    public string SaysIn(string cities) => T($"{cities}にある", $"in {cities}");

    public string SaysNear(string place) => T($"「{place}」から近い順", $"nearest to “{place}”");

    public string SaysWithin(string place, string metres) => T($"「{place}」から{metres}以内", $"within {metres} of “{place}”");

    public string SaysOn(string day) => T($"{day}に開催", $"on {day}");

    public string SaysBetween(string first, string last) => T($"{first}～{last}に開催", $"between {first} and {last}");

    public string SaysOnFrom(string day) => T($"{day}以降に開催", $"from {day}");

    public string SaysOnUntil(string day) => T($"{day}までに開催", $"until {day}");

    public string SaysAll(IEnumerable<string> conditions) => string.Join(T("、", ", "), conditions);

    public string FiscalYear(long year) => T($"{year}年度", $"FY {year}");

    /// <summary>Formats an amount for people: with large units in Japanese, all digits in English.</summary>
    public string Yen(long amount) => japanese ? YenInJapanese(amount) : $"¥{Number(amount)}";

    /// <summary>The subject of a page, followed by what is shown of it and how much of that there is.</summary>
    public string TitleOf(string title, string shown, string much) => T($"{title}：{shown}（{much}）", $"{title}: {shown} ({much})");

    /// <summary>The names of columns that no sheet heads, or whose description is a sentence; null = the catalogue has the name.</summary>
    public string? OfColumn(string path) => path switch
    {
        "category" => T("施設の種類", "Kind of place"),
        "kindLabel" => T("種別", "Kind as published"),
        "address" => T("所在地", "Address"),
        "municipality.name" => T("市区町村", "City"),
        "area.name" => T("地域", "Town"),
        "facility.name" => T("施設", "Place"),
        "school.name" => T("学校", "School"),
        "town.name" => T("町・地域", "Town"),
        "isFree" => T("無料", "Free"),
        "isCancelled" => T("中止", "Cancelled"),
        "audiences" => T("対象", "Who it is for"),
        "locationGrain" => T("位置の精度", "Location precision"),
        "closesNextDay" => T("翌日に終了", "Closes the next day"),
        "totalYen" => T("総額", "Total"),
        "amountYen" => T("金額", "Amount"),
        "isTotal" => T("合計の行", "Total row"),
        "arrears" => T("課税の年分", "Tax year"),
        "level" => T("区分の深さ", "Level"),
        "side" => T("歳入・歳出", "Revenue or expenditure"),
        "stage" => T("予算の段階", "Stage"),
        "unit.declared" => T("公表時の単位", "Published unit"),
        "unit.evidence" => T("単位の根拠", "Source of the unit"),
        "remarks" => T("備考", "Remarks"),
        "kan.name" => T("款", "Category (款)"),
        "kou.name" => T("項", "Item (項)"),
        "moku.name" => T("目", "Sub-item (目)"),
        "saimoku.name" => T("細目", "Detail (細目)"),
        "project.name" => T("事業", "Project (事業)"),
        "setsu.name" => T("節", "Section (節)"),
        "saisetsu.name" => T("細節", "Subsection (細節)"),
        _ => null,
    };

    private string YenInJapanese(long amount)
    {
        var (rest, sign) = (Math.Abs(amount), amount < 0 ? "−" : "");
        string[] parts =
        [
            .. Part(rest / 1_000_000_000_000, "兆"), .. Part(rest / 100_000_000 % 10_000, "億"), .. Part(rest / 10_000 % 10_000, "万"),
            .. Part(rest % 10_000, ""),
        ];
        return sign + (parts.Length == 0 ? "0" : string.Concat(parts)) + "円";
    }

    private string[] Part(long number, string unit) => number == 0 ? [] : [Number(number) + unit];
}
