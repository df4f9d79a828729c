using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Catalog.Days;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The pages of everyday things: waste days, buses, polling places, support, school lunch.</summary>
public sealed class DailyPageTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task The_areas_of_the_only_city_are_there_to_choose()
    {
        var html = await ReadAsync("/waste");

        Assert.Contains("地区を選ぶ", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/waste?city=999997&area=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_says_what_is_collected_next_and_gives_a_calendar()
    {
        var area = await FirstAreaAsync();
        var html = await ReadAsync("/waste?area=" + area);

        Assert.Contains($"<h1><bdi>{area}のごみの収集日</bdi></h1>", html, StringComparison.Ordinal);
        Assert.Matches("(今日|明日)? ?[0-9]+月[0-9]+日（[日月火水木金土]）", html);
        Assert.Matches("href=\"/data/waste/[^\"/]+\\.ics\"", html);
        Assert.Contains("年末年始", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_width_of_letters_and_blanks_do_not_matter()
    {
        var area = await FirstAreaAsync();
        var wide = string.Concat(area.Select(c => c is >= '!' and <= '~' ? (char)(c + 0xFEE0) : c)) + "　";

        Assert.Contains($"{area}のごみの収集日", await ReadAsync("/waste?area=" + wide), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_finds_no_area_is_told()
    {
        var page = await sample.GoAsync("/waste?area=ぬぬぬぬ");

        Assert.Equal(200, page.Status);
        Assert.Contains("この名前の地区はありません", WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
    }

    /// <summary>Their publisher is unknown: they are found by name, and readers are not redirected to the only known city.</summary>
    [Fact]
    public async Task Areas_of_nobody_are_found_too()
    {
        var reader = new WasteReader((_, _, _, _) => throw new InvalidOperationException("Names alone are shown."));
        var city = new DailyCity("999997", "見本県見本市", null, 0);
        WasteAreaLine[] areas =
        [
            .. new[] { "北一丁目", "北二丁目", "北三丁目", "北四丁目" }.Select(name => new WasteAreaLine(name, name, null)),
            new("南", "南", city),
        ];

        var found = await reader.ReadAsync(new WasteModel("", "北"), areas, new DateOnly(2026, 12, 1), CancellationToken.None);

        Assert.Equal((4, 4, ""), (found.Total, found.Areas.Count, found.City));
        Assert.Equal([city with { Count = 1 }], found.Cities);
    }

    /// <summary>The front page counts them too.</summary>
    [Theory]
    [InlineData(Language.Japanese, "自治体の記載がないものが2地区あります")]
    [InlineData(Language.English, "no municipality is stated: 2 areas.")]
    public async Task What_names_no_municipality_is_told_beside_those_to_choose(Language language, string said)
    {
        var site = PlayedSite.Of(operation => operation != "WasteAreas" ? "{}" : """
            { "wasteAreas": { "totalCount": 3, "nodes": [
              { "id": "a", "name": "北", "municipality": null }, { "id": "b", "name": "西", "municipality": null },
              { "id": "c", "name": "南", "municipality": { "code": "999997", "name": "見本市", "nameKana": "みほんし", "prefecture": "見本県" } }
            ] } }
            """);

        var page = await Visits.GoAsync(site, "/waste", language is Language.Japanese ? PlayedSite.Japanese : PlayedSite.English);

        Assert.Contains(said, WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
    }

    /// <summary>Where days are unknown, that there is no collection would be false.</summary>
    [Theory]
    [InlineData("", "null", "次に収集する日はわかりません", "空欄のため")]
    [InlineData("第1・3月・木曜日", "null", "次に収集する日はわかりません", "書き方を読み取れないため")]
    [InlineData("水2:1", "[]", "これから14日間に収集はありません", "<bdi>水2:1</bdi>")]
    [InlineData("水2:1", "[]", "これから14日間に収集はありません", "カレンダーに登録")]
    [InlineData("20251204 20251211", "null", "次に収集する日はわかりません", "公開された日付は2025年12月11日までです")]
    [InlineData("20251201 20251202 20251203 20251204 20251205 20251208 20251209", "null", "日付は2025年12月9日", "2025年12月9日までの7日</summary>")]
    public async Task An_area_whose_days_are_unknown_says_so(string rule, string dates, string said, string told)
    {
        var site = PlayedSite.Of(operation => operation is "WasteAreas"
            ? """{ "wasteAreas": { "totalCount": 1, "nodes": [{ "id": "a", "name": "北", "municipality": null }] } }"""
            : """
                { "wasteArea": { "id": "a", "name": "北", "municipality": null, "center": null, "remarks": null,
                  "calendars": { "nodes": [{ "class": "資源", "rule": "RULE", "next": null, "dates": DATES }] },
                  "dataset": {
                    "id": "d", "title": "収集日", "credit": "市", "creditInEnglish": "city", "sourceUrl": null, "updatedOn": null } } }
                """.Replace("RULE", rule, StringComparison.Ordinal).Replace("DATES", dates, StringComparison.Ordinal));

        var page = WebUtility.HtmlDecode((await Visits.GoAsync(site, "/waste?area=北", PlayedSite.Japanese)).Text);

        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Equal(CollectionWords.Read(rule) is not null, page.Contains(".ics\"", StringComparison.Ordinal));
    }

    /// <summary>Somebody who relies on the calendar would miss what is not in it.</summary>
    [Fact]
    public async Task A_calendar_without_a_class_says_which_is_missing()
    {
        var site = PlayedSite.Of(operation => operation is "WasteAreas"
            ? """{ "wasteAreas": { "totalCount": 1, "nodes": [{ "id": "a", "name": "北", "municipality": null }] } }"""
            : """
                { "wasteArea": { "id": "a", "name": "北", "municipality": null, "center": null, "remarks": null,
                  "calendars": { "nodes": [
                    { "class": "紙", "rule": "不定期", "next": null, "dates": null },
                    { "class": "缶", "rule": "水", "next": "2026-11-25", "dates": ["2026-11-25"] }] },
                  "dataset": {
                    "id": "d", "title": "収集日", "credit": "市", "creditInEnglish": "city", "sourceUrl": null, "updatedOn": null } } }
                """);

        var page = WebUtility.HtmlDecode((await Visits.GoAsync(site, "/waste?area=北", PlayedSite.Japanese)).Text);

        Assert.Contains("/data/waste/a.ics", page, StringComparison.Ordinal);
        Assert.Contains("カレンダーには入りません：紙<", page, StringComparison.Ordinal);
    }

    /// <summary>After the last day of a timetable nobody knows what leaves.</summary>
    [Theory]
    [InlineData("2026-11-25", "2026年11月25日までに出るバスはありません")]
    [InlineData("2027-03-31", "これから7日間に出るバスはありません")]
    public async Task That_no_bus_leaves_is_said_only_of_days_that_the_timetable_covers(string until, string said)
    {
        var site = PlayedSite.Of(operation => operation is not "BusStopsFound" ? "{}" : """
            { "facilities": { "totalCount": 1, "nodes": [{ "id": "a", "name": "北", "municipality": null,
              "busStop": { "platformCode": null, "validFrom": "2026-04-01", "validTo": "UNTIL", "departures": [] },
              "dataset": {
                "id": "d", "title": "バス", "credit": "市", "creditInEnglish": "city", "sourceUrl": null, "updatedOn": null } }] } }
            """.Replace("UNTIL", until, StringComparison.Ordinal));

        var page = WebUtility.HtmlDecode((await Visits.GoAsync(site, "/buses?stop=北", PlayedSite.Japanese)).Text);

        Assert.Contains(said, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_says_what_leaves_it_next()
    {
        var (stop, day) = await FirstStopAsync();
        var html = await ReadAsync($"/buses?stop={stop}&at={day}T06:00");

        Assert.Contains($"「{stop}」の次のバス", html, StringComparison.Ordinal);
        Assert.Matches("<td class=\"when\"><b>[0-9]+:[0-9]{2}</b></td>", html);
        Assert.Contains("時刻表の時刻です", html, StringComparison.Ordinal);
    }

    /// <summary>A day that is cut off looks like one without later buses.</summary>
    [Fact]
    public async Task Where_buses_are_left_out_a_stop_leads_to_them()
    {
        const string stop = "市役所前";
        var html = Uri.UnescapeDataString(await ReadAsync("/buses?stop=市&at=2026-12-01T06:00"));
        var address = Regex.Match(html, $"<a href=\"(/buses\\?city=999997&stop={stop}&at=([^\"]+))\"[^>]*>これより後の便を見る");

        Assert.True(address.Success);
        var later = await ReadAsync(address.Groups[1].Value);
        Assert.Contains($"{DateTime.Parse(address.Groups[2].Value, null):M月d日}", later, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1T08:00", 5, 1, null)]
    [InlineData("1T08:00 1T09:00 2T07:00", 3, 2, "2T00:00")]
    [InlineData("1T08:00 1T09:00 1T10:00", 3, 3, "1T10:00")]
    [InlineData("", 3, 0, null)]
    public void Only_the_first_day_of_buses_may_break_off(string buses, int most, int told, string? further)
    {
        var (departures, next) = BusReader.WholeDays([.. buses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bus)], most);

        Assert.Equal((told, further is null ? null : At(further)), (departures.Count, next));

        static DepartureLine Bus(string at) => new(At(at), null, null);
        static DateTime At(string text) => DateTime.Parse("2026-12-0" + text, null);
    }

    [Fact]
    public async Task A_timetable_that_is_over_says_so()
    {
        var (stop, _) = await FirstStopAsync();

        Assert.Contains("で終わっています", await ReadAsync($"/buses?stop={stop}&at=2199-01-01T00:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stops_of_a_city_are_there_to_choose() =>
        Assert.Contains("href=\"/buses?city=999997&stop=", await ReadAsync("/buses?city=999997"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/waste?city=131083", "cities", "この自治体のデータはありません")]
    [InlineData("/waste?city=%00", "cities", "この自治体のデータはありません")]
    [InlineData("/buses?city=131083", "cities", "この自治体のデータはありません")]
    [InlineData("/buses?stop=駅&at=昨日", "at", "日時は")]
    [InlineData("/buses?stop=駅&at=2026-02-30T08:00", "at", "日時は")]
    [InlineData("/buses?stop=。。", "stop", "記号だけでは")]
    [InlineData("/buses?stop=一 二 三 四 五 六 七 八 九", "stop", "言葉は8つまで")]
    [InlineData("/polling?city=131083", "cities", "この自治体のデータはありません")]
    [InlineData("/polling?q=。。", "q", "記号だけでは")]
    [InlineData("/support?city=x", "cities", "この自治体のデータはありません")]
    [InlineData("/support?q=一 二 三 四 五 六 七 八 九", "q", "言葉は8つまで")]
    [InlineData("/support?age=三", "age", "年齢は")]
    [InlineData("/support?age=-1", "age", "年齢は")]
    [InlineData("/support?age=99999999999", "age", "年齢は")]
    [InlineData("/lunch?city=999998", "cities", "この自治体のデータはありません")]
    [InlineData("/lunch?day=2026-02-30", "day", "日付は")]
    [InlineData("/lunch?day=0001-01-01", "day", "日付は")]
    public async Task What_cannot_be_answered_is_told_above_the_heading(string address, string field, string said)
    {
        var page = await sample.GoAsync(address);
        var html = WebUtility.HtmlDecode(page.Text);

        Assert.Equal(400, page.Status);
        Assert.True(html.IndexOf("<ul><li><a href=\"#", StringComparison.Ordinal) < html.IndexOf("<h1>", StringComparison.Ordinal));
        Assert.Contains($"<a href=\"#{field}\">{said}", html, StringComparison.Ordinal);
        Assert.Contains($"id=\"{field}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/waste?area=")]
    [InlineData("/buses?stop=")]
    [InlineData("/polling?q=")]
    [InlineData("/support?q=")]
    [InlineData("/lunch?school=")]
    public async Task A_long_text_is_refused_and_what_is_typed_is_text(string address)
    {
        Assert.Equal(400, (await sample.GoAsync(address + new string('あ', 10_000))).Status);
        var page = await sample.GoAsync(address + "<script>alert(1)</script>");
        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/waste", "Waste collection")]
    [InlineData("/buses", "Buses")]
    [InlineData("/polling", "Polling places")]
    [InlineData("/support", "Support")]
    [InlineData("/lunch?day=2026-11-24", "Menus from")]
    public async Task They_speak_English_too(string address, string title) =>
        Assert.Contains(title, (await sample.GoAsync(address, PlayedSite.English)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_front_page_and_the_page_of_the_city_lead_there()
    {
        var (front, city) = (await sample.FrontAsync(PlayedSite.Japanese), await ReadAsync("/municipalities/999997"));
        Assert.All(["/waste", "/buses", "/polling", "/support", "/lunch"], (string page) =>
        {
            Assert.Contains($"href=\"{page}\"", front, StringComparison.Ordinal);
            Assert.Contains($"href=\"{page}?city=999997\"", city, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("/polling", "第1投票区 見本市役所 中央公民館 期日前投票所 投票所入場券")]
    [InlineData("/polling?q=桜台", "「桜台」の投票所 見本小学校体育館 第3投票区")]
    [InlineData("/polling?q=36.0502,139.969", "「36.0502,139.969」の近くの投票所 見本小学校体育館 投票所入場券")]
    [InlineData("/polling?q=３６．０５０２，１３９．９６９", "の近くの投票所 見本小学校体育館")]
    [InlineData("/polling?q=ぬぬぬぬ", "見つかりませんでした")]
    public async Task Who_votes_finds_where(string address, string said) => await SaysAsync(address, said);

    /// <summary>A place that is not a polling place leads to those near it.</summary>
    [Fact]
    public async Task The_polling_places_near_a_place_are_told_with_how_far_they_are()
    {
        var html = await ReadAsync("/polling?q=桜台保育所");

        Assert.Contains("「桜台保育所」の近くの投票所", html, StringComparison.Ordinal);
        Assert.Matches("見本小学校体育館</bdi></a>\\s*<span class=\"number\">", html);
    }

    /// <summary>The graph accepts conditions for a school without a known municipality, and for menus without a school.</summary>
    [Fact]
    public async Task Menus_of_a_school_of_nobody_can_be_asked_for()
    {
        var answer = await sample.AskAsync(Operations.OfPage("lunch"), """
            { "from": "2026-11-02", "to": "2026-11-08", "first": 5, "of": [{ "or": [
                { "schoolName": { "eq": "見本第一小学校" }, "municipality": { "id": { "eq": null } } },
                { "schoolName": { "eq": null }, "municipality": { "code": { "eq": "999997" } } } ] }] }
            """, "LunchMenus");

        Assert.Equal(0, answer.GetProperty("data").GetProperty("schoolMenus").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("/support", "児童手当 0歳から18歳の子どもを育てている方 月額1万円 申請期間 随時 見本市こども課 給付 助成")]
    [InlineData("/support?q=子育て", "「子育て」の支援制度 児童手当")]
    [InlineData("/support?age=3", "3歳を対象に含む制度 児童手当 乳幼児医療費助成 年齢を読み取れない制度 生ごみ処理機購入補助")]
    [InlineData("/support?age=３", "乳幼児医療費助成 対象になる人（お子さんなど）の年齢 受付終了日を過ぎた制度は表示していません")]
    [InlineData("/support?age=40", "年齢を読み取れない制度 生ごみ処理機購入補助 ほかの年齢が書かれた制度 乳幼児医療費助成")]
    [InlineData("/support?age=1", "年齢を読み取れない制度 出産・子育て応援給付金")]
    [InlineData("/support?kind=貸付", "ひとり親家庭福祉資金")]
    [InlineData("/support?kind=無い種類", "あてはまる支援制度は見つかりませんでした")]
    [InlineData("/support?q=ぬぬぬぬ", "あてはまる支援制度は見つかりませんでした")]
    public async Task A_household_finds_what_it_can_apply_for(string address, string said) => await SaysAsync(address, said);

    /// <summary>After its end a scheme can no longer be applied for.</summary>
    [Fact]
    public async Task Support_that_is_over_is_not_offered_and_an_age_leaves_out_who_is_not_meant()
    {
        Assert.Equal(
            (new DateOnly(2026, 5, 1), new DateOnly(2026, 12, 25)), (await OfferedAsync("", "2026-11-27"))["空き家活用補助金"]);
        Assert.Contains("創業支援補助金", (await OfferedAsync("", "2026-06-01")).Keys);
        Assert.DoesNotContain("創業支援補助金", (await OfferedAsync("", "2026-11-27")).Keys);
        Assert.DoesNotContain("乳幼児医療費助成", (await OfferedAsync("40", "2026-11-27")).Keys);
    }

    [Theory]
    [InlineData("/lunch?day=2026-11-24", "見本第一小学校 3～4年 記載のあるアレルゲン： 記載のないアレルゲンが含まれることがあります 2026年11月30日まで")]
    [InlineData("/lunch?school=第一&day=2026-11-24", "「第一」の給食 見本第一小学校")]
    [InlineData("/lunch?day=2026-07-01", "この週の献立は公開されていません 2026年11月2日から2026年11月30日まで day=2026-11-02")]
    [InlineData("/lunch?school=第一&day=２０２６-11-24", "2026年11月30日まで")]
    [InlineData("/lunch?school=ぬぬぬぬ", "この名前の学校の献立はありません")]
    public async Task Parents_see_what_is_for_lunch_and_until_when_it_is_known(string address, string said) =>
        await SaysAsync(address, said);

    /// <summary>Spaces, width, old characters: a name is found however people write it.</summary>
    [Theory]
    [InlineData("/lunch?day=2026-11-24&school=　見本 第一小學校 ", "見本第一小学校")]
    [InlineData("/support?q=兒童手當", "児童手当")]
    [InlineData("/polling?q=中央　公民館", "中央公民館")]
    public async Task Names_are_found_however_they_are_written(string address, string said) => await SaysAsync(address, said);

    [Fact]
    public async Task They_are_in_the_sitemap_where_there_is_any()
    {
        var pages = (await sample.GoAsync("/sitemaps/pages.xml")).Text;
        Assert.All(["/waste", "/buses", "/polling", "/support", "/lunch"], (string page) =>
            Assert.Contains($"{page}</loc>", pages, StringComparison.Ordinal));

        var reader = new SitemapReader((_, _, _, _) => Task.FromResult(JsonDocument.Parse("""
            { "wasteAreas": { "totalCount": 0 }, "busStops": { "totalCount": 3 } }
            """).RootElement));
        Assert.Equal(["/buses"], (await reader.EverydayAsync(CancellationToken.None)).Select(line => line.Path));
    }

    [Fact]
    public async Task A_stop_says_until_when_its_timetable_holds_and_from_when()
    {
        var (stop, day) = await FirstStopAsync();

        Assert.Contains("この時刻表は2028年3月31日まで", await ReadAsync($"/buses?stop={stop}&at={day}T06:00"), StringComparison.Ordinal);
        Assert.Contains("からのものです", await ReadAsync($"/buses?stop={stop}&at=2001-01-01T06:00"), StringComparison.Ordinal);
    }

    /// <summary>Returns the schemes that can be applied for on a day, with their first and last days.</summary>
    private async Task<Dictionary<string, (DateOnly? First, DateOnly? Last)>> OfferedAsync(string age, string day)
    {
        // A page may request more rows at once than other clients.
        var reader = new SupportReader(async (document, operation, variables, _) => (await sample.AskAsync(
            document, variables.GetRawText().Replace($"{SupportReader.MostShown}", "50", StringComparison.Ordinal), operation))
            .GetProperty("data"));
        var model = await reader.ReadAsync(new SupportModel("", "", "", age), DateOnly.Parse(day, null), CancellationToken.None);
        return model.Fitting.ToDictionary(scheme => scheme.Name, scheme => (scheme.StartsOn, scheme.EndsOn));
    }

    private async Task SaysAsync(string address, string said)
    {
        var html = await ReadAsync(address);
        Assert.All(said.Split(' '), words => Assert.Contains(words, html, StringComparison.Ordinal));
    }

    private async Task<string> FirstAreaAsync() =>
        (await sample.AskAsync("{ wasteAreas(first: 1, order: { name: ASC }) { nodes { name } } }", "{}"))
            .GetProperty("data").GetProperty("wasteAreas").GetProperty("nodes")[0].GetProperty("name").GetString()!;

    /// <summary>Returns a stop with departures, and a day of its timetable.</summary>
    private async Task<(string Name, string Day)> FirstStopAsync()
    {
        var answer = await sample.AskAsync("""
            { facilities(first: 1, where: { category: { eq: BUS_STOP } }, order: { code: ASC }) { nodes { name busStop { validFrom } } } }
            """, "{}");
        var stop = answer.GetProperty("data").GetProperty("facilities").GetProperty("nodes")[0];
        return (stop.GetProperty("name").GetString()!, stop.GetProperty("busStop").GetProperty("validFrom").GetString()!);
    }

    private async Task<string> ReadAsync(string address)
    {
        var page = await sample.GoAsync(address);
        Assert.Equal(200, page.Status);
        return WebUtility.HtmlDecode(page.Text);
    }
}
