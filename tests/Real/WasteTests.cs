using System.Globalization;
using System.Text.Json;
using Gateway.Import;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>Waste and school menus that cities published, compared with an independent reading of their files.</summary>
[Trait("Database", "any")]
public sealed class WasteTests : IDisposable
{
    private const int Page = 1_000;
    private const string OfYear = "from: \"2026-04-01\", to: \"2027-03-31\"";
    private const string Weekdays = "日月火水木金土";

    private readonly ImportedCities city = new(Page);

    public void Dispose() => city.Dispose();

    /// <summary>Each class of each area for a whole year, day by day, from nothing but the characters of the cell.</summary>
    [AllRealFilesTheory]
    [InlineData("urasoe/area_days.csv", 44, 176)]
    [InlineData("omitama_area/area_days.csv", 99, 891)]
    [InlineData("kameoka/area_days.csv", 25, 200)]
    public void Each_class_is_collected_on_the_days_of_its_cell(string file, int areas, int calendars)
    {
        var report = Import(file);

        var rows = OwnCsv.Read(PathOf(file));
        var wanted = rows.Skip(1).SelectMany(row => row.Cells.Index().Skip(2).Where(cell => cell.Item.Length > 0)
            .Select(cell => (Area: row.Cells[0], Class: rows[0].Cells[cell.Index], Days: string.Join(' ', Plain(cell.Item)))))
            .Order().ToList();
        Assert.Equal(("WASTE_CALENDAR", areas, 0), (report.Kind, report.Taken, report.Rejected));
        Assert.Equal(calendars, wanted.Count);
        Assert.Equal(wanted, Calendars().Order());
    }

    [AllRealFilesFact]
    public void The_words_of_a_city_are_understood_too()
    {
        var report = Import("takamatsu/0090.csv");

        Assert.Equal(("WASTE_CALENDAR", 8, 0), (report.Kind, report.Taken, report.Rejected));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Name == "collection-days-unreadable");
        var rules = Nodes($"{{ wasteCalendars(first: 100) {{ nodes {{ rule dates({OfYear}) }} }} }}", "wasteCalendars")
            .Select(node => (Rule: Text(node, "rule"), Dates: Days(node))).Distinct().ToDictionary(one => one.Rule, one => one.Dates);
        Assert.Equal(Joined(day => day.DayOfWeek is DayOfWeek.Tuesday or DayOfWeek.Friday), rules["毎週火・金曜日"]);
        Assert.Equal(
            Joined(day => day is { DayOfWeek: DayOfWeek.Monday, Day: (>= 8 and <= 14) or (>= 22 and <= 28) }), rules["第２・４月曜日"]);
    }

    [AllRealFilesFact]
    public void What_is_collected_on_a_day_is_what_has_that_day()
    {
        Import("omitama_area/area_days.csv");

        foreach (var day in (string[])["2026-12-09", "2026-11-24", "2027-02-24", "2026-12-31"])
        {
            var where = $$"""where: { collectedOn: { from: "{{day}}" } }""";
            var found = Nodes($$"""{ wasteCalendars(first: 1000, {{where}}) { nodes { class area { name } } } }""", "wasteCalendars")
                .Select(node => (Text(node.GetProperty("area"), "name"), Text(node, "class")));
            var wanted = Calendars().Where(one => one.Days.Contains(day, StringComparison.Ordinal)).Select(one => (one.Area, one.Class));
            Assert.Equal(wanted.Order(), found.Order());
        }
    }

    [AllRealFilesTheory]
    [InlineData("matsudo/target.csv", 857, 0, 1)]
    [InlineData("kyotango/target.csv", 776, 0, 1)]
    [InlineData("takamatsu/0074.csv", 606, 2, 1)]
    public void Each_thing_has_the_class_of_its_row(string file, int count, int classAt, int nameAt)
    {
        var report = Import(file);

        var rows = OwnCsv.Read(PathOf(file)).Select(row => row.Cells)
            .Where(cells => cells.Count > nameAt && cells[0] is not ['#', ..] && cells[nameAt].Trim() is not ("" or "name")).ToList();
        var items = Nodes("{ wasteItems(first: 1000) { nodes { name class } } }", "wasteItems")
            .Select(item => (Text(item, "name"), Text(item, "class")));
        Assert.Equal(("WASTE_ITEM", count), (report.Kind, report.Taken));
        Assert.Equal(
            rows.Select(cells => (Wide(cells[nameAt]).Trim(), Wide(cells[classAt]).Trim())).Order(),
            items.Select(item => (Wide(item.Item1), Wide(item.Item2))).Order());
    }

    [AllRealFilesFact]
    public void A_menu_has_the_dishes_and_ingredients_of_its_day()
    {
        var report = Import("takamatsu/0084_202209.csv");

        var rows = OwnCsv.Read(PathOf("takamatsu/0084_202209.csv")).Select(row => row.Cells)
            .Where(cells => cells[0] is not ['#', ..] and not "").ToList();
        var menus = Nodes("{ schoolMenus(first: 100) { nodes { date dishes { name ingredients { grams } } } } }", "schoolMenus");
        Assert.Equal("SCHOOL_MENU", report.Kind);
        Assert.Equal(587, rows.Count);
        Assert.Equal(
            rows.GroupBy(cells => (Day(cells[1]), cells[2]))
                .Select(dish => (dish.Key.Item1, dish.Key.Item2, dish.Sum(cells => Number(cells[4])))).Order(),
            menus.SelectMany(menu => menu.GetProperty("dishes").EnumerateArray().Select(dish =>
                (Text(menu, "date"), Text(dish, "name"), Grams(dish)))).Order());
    }

    [AllRealFilesFact]
    public void The_documents_tell_the_days_of_an_area_and_the_lunch_of_a_day()
    {
        Import("urasoe/area_days.csv", "472085");
        Import("takamatsu/0084_202209.csv");

        var days = Only("waste-days", "wasteAreas", """{"code":"472085","area":"伊祖 1","from":"2026-12-01","to":"2026-12-10"}""");
        var lunch = Only("school-lunch-today", "schoolMenus", """{"code":"372013","date":"2022-09-01"}""");

        Assert.Equal("伊祖 1丁目・2丁目・4丁目", Text(days, "name"));
        Assert.Equal(
            ["燃えるごみ 火 金 2026-12-04", "燃えないごみ 水1 水3 2026-12-02", "資源 土 2026-12-05", "粗大ごみ 水 2026-12-02"],
            days.GetProperty("calendars").GetProperty("nodes").EnumerateArray()
                .Select(one => $"{Text(one, "class")} {Text(one, "rule")} {Text(one, "next")}"));
        Assert.Equal("カレーピラフ（麦入り）、牛乳、ひじきサラダ、フルーツ白玉", Text(lunch, "summary"));
    }

    private static IEnumerable<string> Plain(string cell) => Year().Where(day => Has(cell, day)).Select(DayText);

    private static bool Has(string cell, DateOnly day)
    {
        var parts = cell.Split(':');
        return parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(token =>
                token[0] == Weekdays[(int)day.DayOfWeek] && (token.Length == 1 || token[1] - '0' == ((day.Day - 1) / 7) + 1))
            && (parts.Length == 1 || parts[1].Split(' ').Contains(day.Month.ToString(CultureInfo.InvariantCulture)));
    }

    private static string Joined(Func<DateOnly, bool> has) => string.Join(' ', Year().Where(has).Select(DayText));

    private static IEnumerable<DateOnly> Year() => Enumerable.Range(0, 365).Select(new DateOnly(2026, 4, 1).AddDays);

    private static string DayText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private IEnumerable<(string Area, string Class, string Days)> Calendars() =>
        Nodes($"{{ wasteCalendars(first: 1000) {{ nodes {{ area {{ name }} class dates({OfYear}) }} }} }}", "wasteCalendars")
            .Select(node => (Text(node.GetProperty("area"), "name"), Text(node, "class"), Days(node)));

    private static string Days(JsonElement node) =>
        string.Join(' ', node.GetProperty("dates").EnumerateArray().Select(day => day.GetString()));

    private static decimal Grams(JsonElement dish) =>
        dish.GetProperty("ingredients").EnumerateArray().Sum(one => one.GetProperty("grams").GetDecimal());

    private JsonElement Only(string document, string list, string variables) =>
        city.Ask(Sources.Read($"schema/operations/{document}.graphql"), variables)
            .GetProperty("municipality").GetProperty(list).GetProperty("nodes").EnumerateArray().Single();

    private IEnumerable<JsonElement> Nodes(string query, string list) =>
        city.Ask(query).GetProperty(list).GetProperty("nodes").EnumerateArray();

    private static string Text(JsonElement node, string field) => node.GetProperty(field).GetString() ?? "";

    private static string Wide(string text) => text.Normalize(System.Text.NormalizationForm.FormKC);

    private static string Day(string american) =>
        DateOnly.ParseExact(american, "M/d/yyyy", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private FileReport Import(string file, string? municipality = null) =>
        city.Import(ImportSource.File(PathOf(file)), new ImportOptions { Municipality = municipality });

    private static string PathOf(string file) => Path.Combine(RealFiles.More!, file);
}
