using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts for the city about how its data is used.</summary>
public sealed partial class Words
{
    public string InsightTitle(DateOnly month) => T($"データの使われ方（{YearMonth(month)}）", $"How the data was used, {YearMonth(month)}");

    public string InsightLead(InsightModel model) => model.Reads == 0
        ? T("この月に数えられた利用はありません。", "No use was counted in this month.")
        : T($"この月は{Number(model.Reads)}回、延べ{Number(model.Clients)}の利用者にデータが使われました。",
            $"In this month, data was used {Several(Number(model.Reads), "time", "times")} "
                + $"by {Several(Number(model.Clients), "client", "clients")}, counted week by week.");

    public string InsightMostUsed(InsightDataset set) => T(
        $"最もよく使われたのは「{set.Line.Title}」（{Number(set.Reads)}回）です。",
        $"The most used data set was “{set.Line.Title}” ({InsightTimes(set.Reads)}).");

    public string InsightUnusedCount(int count) => count == 0
        ? T("一度も読まれなかったデータはありません。", "There were no unread data sets.")
        : T($"{Number(count)}件のデータは一度も読まれませんでした。",
            count == 1 ? "1 data set was never read." : $"{Number(count)} data sets were never read.");

    public string InsightWishCount(int count) => count == 0
        ? T("複数の利用者が探して見つからなかったものはありません。", "There was nothing that several clients searched for without finding it.")
        : T($"複数の利用者が探して見つからなかったものが{Number(count)}件あります。",
            count == 1 ? "Several clients searched for 1 thing and did not find it."
                : $"Several clients searched for {Number(count)} things and did not find them.");

    public string InsightMendFirst(InsightDataset set) => T(
        $"先に直すとよいのは「{set.Line.Title}」です。よく使われていて、{MendingOf(set)}。",
        $"Fix “{set.Line.Title}” first: it is used a lot and {MendingOf(set)}.");

    private string MendingOf(InsightDataset set) => set.Line.Findings == 0
        ? T("求められたのに空の欄があります", "has empty cells that were requested")
        : T($"確認事項が{Number(set.Line.Findings)}件あります",
            set.Line.Findings == 1 ? "has 1 finding" : $"has {Number(set.Line.Findings)} findings");

    public string InsightOff => T(
        "いまは集計していません（--demand off）。表示されるのは、それより前に数えたものです。",
        "Counting is currently off (--demand off). The figures shown were counted earlier.");

    public string InsightUsed => T("よく使われたデータ", "Most used");

    public string InsightUnused => T("読まれなかったデータ", "Never read");

    public string InsightUnusedLead => T(
        "この月に行が一度も読まれず、ページも見られなかったデータです。件数や合計だけの問い合わせは、データごとには数えていません。"
            + "名前や説明が見つけにくくないか、ご確認ください。",
        "Data with no rows read and no page views in this month. Queries for counts or totals only are not counted by data set. "
            + "Check whether the name and description are easy to find.");

    public string InsightWanted => T("探されたが、なかったもの", "Searched for but not found");

    public string InsightWantedLead => T(
        "次に公開するデータを選ぶ手がかりになります。5人以上の利用者が探したものだけを表示しています。",
        "Use this to decide what to publish next. Only items that at least five clients searched for are shown.");

    public string InsightMend => T("先に直すとよいデータ", "Fix first");

    public string InsightMendLead => T(
        "よく使われ、確認事項や空欄が多い順です。「空欄」は、利用者が読んだ欄のうち空だったものの割合です。",
        "The most used data with the most findings and empty cells first. “Often empty” gives the share of cells read that were empty.");

    public string InsightTrend => T("週ごとの利用回数", "Uses by week");

    public string InsightSquares => T("近くを探された場所", "Where people searched nearby");

    public string InsightSquaresLead => T(
        "約1km四方の範囲ごとに数えています。10人以上の利用者が探した範囲だけを表示しています。",
        "Counted in squares of about 1 km. Only squares that at least ten clients searched are shown.");

    public string InsightFields => T("よく読まれた項目", "Most read fields");

    public string InsightForms => T("データの形式", "Data formats");

    public string InsightReads => T("回数", "Uses");

    public string InsightClients => T("延べ利用者", "Clients");

    public string InsightRows => T("読まれた行", "Rows read");

    public string InsightViews => T("ページ閲覧", "Page views");

    public string InsightGaps => T("よく空欄の項目", "Often empty");

    public string InsightFieldHead => T("項目", "Field");

    public string InsightForm => T("形式", "Format");

    public string InsightEmptyShare => T("空欄の割合", "Share of empty cells");

    public string InsightWished => T("探されたもの", "Searched for");

    public string InsightSquare => T("地域メッシュ", "Grid square");

    public string InsightSquareAt(string code, string point) => T($"{code}（{point}付近）", $"{code} (around {point})");

    public string InsightLatitude => T("緯度（中央）", "Latitude (centre)");

    public string InsightLongitude => T("経度（中央）", "Longitude (centre)");

    public string InsightWeek => T("週", "Week");

    public string InsightMonday => T("月曜日", "Monday");

    public string InsightWeekOf(DateOnly monday) => T($"{monday:M月d日}からの週", $"week of {monday.ToString("d MMM", culture)}");

    public string InsightTimes(long count) => T($"{Number(count)}回", count == 1 ? "once" : $"{Number(count)} times");

    public string InsightComma => T("、", ", ");

    public string InsightGraph => T("プログラムからはGraphQLで：", "Get this data with GraphQL:");

    public string InsightAllLines => T("すべてを表（CSV）で", "Download all as a table (CSV)");

    public string InsightPrint => T("印刷するには、ブラウザーの印刷を使ってください。", "To print this page, use your browser’s print function.");

    public string InsightNone => T("ありません。", "None.");

    public string InsightNoTable(string names) => T($"表の名前（{names}）と年月を確かめてください。", $"Check the name of the table ({names}) and the month.");

    public string InsightHow => T("数え方", "How it is counted");

    public string InsightHowText => T(
        "データが返された回数を週ごとに数えます。月には、木曜日がその月にある週が入ります。利用者の数は推定で、誤差は3%ほどです。"
        + "検索エンジンなどの自動巡回は数えません。問い合わせの本文、値、アドレスは記録していません。",
        "A use is counted each time data is returned, week by week. A week belongs to the month of its Thursday. Numbers of clients "
        + "are estimates with an error of about 3%. Robots are not counted. No query texts, values or addresses are recorded.");

    public string InsightWishKind(InsightWishKind kind) => kind switch
    {
        Models.InsightWishKind.Search => T("検索の言葉", "Search"),
        Models.InsightWishKind.PlaceKind => T("施設の種類", "Kind of place"),
        _ => T("自治体", "Municipality"),
    };

    public string InsightKindWish(string kind, string? town) => town is null ? kind : T($"{town}の{kind}", $"{kind} in {town}");

    /// <summary>The name of a field.</summary>
    public string InsightField(FieldName? name, string coordinate) =>
        name is null || (japanese && name.InJapanese == name.InEnglish && name.InEnglish.Contains(' ', StringComparison.Ordinal))
            ? coordinate
            : T(name.InJapanese, name.InEnglish);

    /// <summary>A field that is often empty.</summary>
    public string InsightGap(InsightGap gap) => $"{InsightField(gap.Name, gap.Field)} {Percent(gap.Share)}";

    public string Percent(double share) => share.ToString("P0", culture);
}
