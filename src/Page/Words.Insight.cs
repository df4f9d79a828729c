using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts for the city about how its data is used.</summary>
public sealed partial class Words
{
    public string InsightTitle(DateOnly month) => T($"データの使われ方（{YearMonth(month)}）", $"How the data was used, {YearMonth(month)}");

    public string InsightLead(InsightModel model) => model.Reads == 0
        ? T("この月に数えられた利用はありません。", "Nothing was counted in this month.")
        : T($"この月は{Number(model.Reads)}回、延べ{Number(model.Clients)}の利用者にデータが使われました。",
            $"In this month data was used {Number(model.Reads)} times, by {Number(model.Clients)} clients counted week by week.");

    public string InsightMostUsed(InsightDataset set) => T(
        $"最もよく使われたのは「{set.Line.Title}」（{Number(set.Reads)}回）です。",
        $"Used most was “{set.Line.Title}” ({Number(set.Reads)} times).");

    public string InsightUnusedCount(int count) => count == 0
        ? T("一度も読まれなかったデータはありません。", "There is no data that nobody read.")
        : T($"{Number(count)}件のデータは一度も読まれませんでした。",
            count == 1 ? "1 data set was never read." : $"{Number(count)} data sets were never read.");

    public string InsightWishCount(int count) => count == 0
        ? T("複数の利用者が探して見つからなかったものはありません。", "There is nothing that several clients looked for in vain.")
        : T($"複数の利用者が探して見つからなかったものが{Number(count)}件あります。",
            count == 1 ? "Several clients looked in vain for 1 thing." : $"Several clients looked in vain for {Number(count)} things.");

    public string InsightMendFirst(InsightDataset set) => T(
        $"先に直すとよいのは「{set.Line.Title}」です。よく使われていて、{MendingOf(set)}。",
        $"Worth mending first is “{set.Line.Title}”: it is much used and {MendingOf(set)}.");

    private string MendingOf(InsightDataset set) => set.Line.Findings == 0
        ? T("求められたのに空の欄があります", "has empty cells that were asked for")
        : T($"確認事項が{Number(set.Line.Findings)}件あります",
            set.Line.Findings == 1 ? "has 1 finding" : $"has {Number(set.Line.Findings)} findings");

    public string InsightOff => T(
        "いまは集計していません（--demand off）。表示されるのは、それより前に数えたものです。",
        "Nothing is counted at present (--demand off). What you see was counted before.");

    public string InsightUsed => T("よく使われたデータ", "Used most");

    public string InsightUnused => T("読まれなかったデータ", "Never read");

    public string InsightUnusedLead => T(
        "この月に行が一度も読まれず、ページも見られなかったデータです。件数や合計だけの問い合わせは、データごとには数えていません。"
            + "名前や説明が見つけにくくないか、ご確認ください。",
        "Data of which nobody read a row in this month, and whose page nobody saw; who asks for counts and sums alone is not told of by "
            + "data set. Look whether its name and description can be found.");

    public string InsightWanted => T("探されたが、なかったもの", "Wanted and missing");

    public string InsightWantedLead => T(
        "次に公開するデータを選ぶ手がかりになります。5人以上の利用者が探したものだけを表示しています。",
        "A hint of what to publish next. Only what at least five clients looked for is shown.");

    public string InsightMend => T("先に直すとよいデータ", "Worth mending first");

    public string InsightMendLead => T(
        "よく使われ、確認事項や空欄が多い順です。「空欄」は、利用者が読んだ欄のうち空だったものの割合です。",
        "The most used with the most faults first. “Empty” is the share of the cells that clients read in which there was nothing.");

    public string InsightTrend => T("週ごとの利用回数", "Uses by week");

    public string InsightSquares => T("近くを探された場所", "Where people looked around");

    public string InsightSquaresLead => T(
        "約1km四方の範囲ごとに数えています。10人以上の利用者が探した範囲だけを表示しています。",
        "Counted by square kilometre. Only squares in which at least ten clients looked are shown.");

    public string InsightFields => T("よく読まれた項目", "Fields that were read most");

    public string InsightForms => T("データの形式", "Forms of the data");

    public string InsightReads => T("回数", "Uses");

    public string InsightClients => T("延べ利用者", "Clients");

    public string InsightRows => T("読まれた行", "Rows read");

    public string InsightViews => T("ページ閲覧", "Page views");

    public string InsightGaps => T("よく空欄の項目", "Often empty");

    public string InsightFieldHead => T("項目", "Field");

    public string InsightForm => T("形式", "Form");

    public string InsightEmptyShare => T("空欄の割合", "Share of empty cells");

    public string InsightWished => T("探されたもの", "Looked for");

    public string InsightSquare => T("地域メッシュ", "Grid square");

    public string InsightSquareAt(string code, string point) => T($"{code}（{point}付近）", $"{code} (around {point})");

    public string InsightLatitude => T("緯度（中央）", "Latitude of its middle");

    public string InsightLongitude => T("経度（中央）", "Longitude of its middle");

    public string InsightWeek => T("週", "Week");

    public string InsightMonday => T("月曜日", "Monday");

    public string InsightWeekOf(DateOnly monday) => T($"{monday:M月d日}からの週", $"week of {monday.ToString("d MMM", culture)}");

    public string InsightTimes(long count) => T($"{Number(count)}回", count == 1 ? "once" : $"{Number(count)} times");

    public string InsightComma => T("、", ", ");

    public string InsightGraph => T("プログラムからはGraphQLで：", "For programs, in GraphQL:");

    public string InsightAllLines => T("すべてを表（CSV）で", "All of it as a table (CSV)");

    public string InsightPrint => T("印刷するには、ブラウザーの印刷を使ってください。", "To print this page, use your browser.");

    public string InsightNone => T("ありません。", "There is none.");

    public string InsightNoTable(string names) => T($"表の名前（{names}）と年月を確かめてください。", $"Check the name of the table ({names}) and the month.");

    public string InsightHow => T("数え方", "How it is counted");

    public string InsightHowText => T(
        "データが返された回数を週ごとに数えます。月には、木曜日がその月にある週が入ります。利用者の数は推定で、誤差は3%ほどです。"
        + "検索エンジンなどの自動巡回は数えません。問い合わせの本文、値、アドレスは記録していません。",
        "Each time data is given counts, week by week; a week is of the month of its Thursday. Numbers of clients are estimates, "
        + "off by some 3%. Robots are not counted. No text, no value and no address is recorded.");

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
