namespace Gateway.Page;

/// <summary>The texts of the front page and of the pages of municipalities.</summary>
public sealed partial class Words
{
    public string CityGone(string name, string day, string now) => T(
        $"{name}は{day}から{now}の一部です。", $"{name} has been part of {now} since {day}.");

    public string Subjects => T("テーマから探す", "Browse by subject");

    public string UpdatedByPublisher => T("公開者による更新", "Updated by publisher");

    public string PlacesTile(string kinds) => T($"{kinds}など", $"{kinds} and more");

    public string EventsTile(long coming) => coming == 0
        ? T("これから開催されるものはありません", "none upcoming")
        : T($"これから開催：{Number(coming)}件", $"{Number(coming)} upcoming");

    public string PopulationTile => T("地域ごとの人口・年齢構成", "inhabitants and ages by area");

    /// <summary>A count of items, which the heading names.</summary>
    public string ItemsOf(string count) => T($"{count}件", count);

    public string TownsOf(string count) => T($"{count}地域", Several(count, "area", "areas"));

    public string PeopleOf(string count) => T($"{count}人", Several(count, "inhabitant", "inhabitants"));

    public string MoneyTile => T("予算・決算・市税", "budgets, settlements and taxes");

    public string NewestDatasets => T("最近更新されたデータ", "Recently updated");

    public string LargestDatasets => T("件数の多いデータ", "Largest data sets");

    public string AllDatasets(string count) => T($"データセット一覧（{count}件）", count == "1" ? "The data set" : $"All {count} data sets");

    public string SubjectName(Subject subject) => subject switch
    {
        Subject.Places => Places,
        Subject.Events => Events,
        Subject.People => Population,
        Subject.Money => Money,
        Subject.Maps => T("地図・区域", "Maps and zones"),
        _ => T("その他の表", "Other tables"),
    };

    public string RowsOf(string count) => T($"{count}件", Several(count, "row", "rows"));
}
