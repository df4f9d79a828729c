using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The pages of single places, events and areas.</summary>
public sealed partial class RowPageTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task A_place_tells_its_kind_its_hours_what_is_near_and_where_it_was_read()
    {
        var html = await PlaceAsync("桜台公民館");

        Assert.Contains("<h1><bdi>桜台公民館</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("利用できる時間", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">火曜日</th>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"nearby\"", html, StringComparison.Ordinal);
        Assert.Matches("999997_public_facility.csv \\d+行目", html);
        Assert.Contains("href=\"/municipalities/999997\"", html, StringComparison.Ordinal);
        Assert.Contains("curl", html, StringComparison.Ordinal);
    }

    /// <summary>The city hall describes its closing days in words, and not all of that can be parsed.</summary>
    [Fact]
    public async Task Where_nobody_knows_the_hours_what_was_published_is_shown()
    {
        var html = await PlaceAsync("見本市役所");

        Assert.Contains("分かりません", html, StringComparison.Ordinal);
        Assert.Matches("<details open[^>]*>\\s*<summary>根拠", html);
    }

    [Fact]
    public async Task Every_kind_of_place_has_a_page_without_a_name_of_the_graph()
    {
        var answer = await sample.AskAsync("{ facilities(first: 50, order: [{ category: ASC }]) { nodes { id category } } }", "{}");
        var places = Rows(answer, "facilities").DistinctBy(row => row.GetProperty("category").GetString()).ToList();

        Assert.True(places.Count > 2);
        foreach (var place in places)
        {
            var page = await sample.GoAsync(RowAddress.OfPlace(place.GetProperty("id").GetString()!));
            var told = Folded().Replace(WebUtility.HtmlDecode(page.Text), "");

            Assert.Equal(200, page.Status);
            Assert.DoesNotMatch(">[a-z]+[A-Z][a-zA-Z]+<", told);
            Assert.DoesNotMatch(">[A-Z]+_[A-Z_]+<", told);
        }
    }

    [Fact]
    public async Task What_a_place_tells_machines_is_what_its_row_says()
    {
        var data = LinkedDataOf(await PlaceAsync("桜台公民館"));

        Assert.Equal("CivicStructure", data.GetProperty("@type").GetString());
        Assert.Equal("桜台公民館", data.GetProperty("name").GetString());
        Assert.Equal("JP", data.GetProperty("address").GetProperty("addressCountry").GetString());
        Assert.InRange(data.GetProperty("geo").GetProperty("latitude").GetDouble(), 20, 46);
        Assert.StartsWith("https://data.example.jp/places/", data.GetProperty("@id").GetString(), StringComparison.Ordinal);
        Assert.Contains(
            data.GetProperty("openingHoursSpecification").EnumerateArray(), span => span.GetProperty("opens").GetString() == "09:00");

        // Hours of seven given days are not those of every week: each has its date.
        Assert.All(data.GetProperty("openingHoursSpecification").EnumerateArray(), span =>
        {
            var day = DateOnly.Parse(span.GetProperty("validFrom").GetString()!, null);
            Assert.Equal(span.GetProperty("validFrom").GetString(), span.GetProperty("validThrough").GetString());
            Assert.EndsWith("/" + day.DayOfWeek, span.GetProperty("dayOfWeek").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_event_tells_its_days_and_gives_them_to_calendars_and_machines()
    {
        var answer = await sample.AskAsync(
            "{ events(first: 1, where: { startTime: { neq: null } }) { nodes { id name startDate startTime } } }", "{}");
        var row = Rows(answer, "events").Single();

        var html = WebUtility.HtmlDecode((await sample.GoAsync(RowAddress.OfEvent(row.GetProperty("id").GetString()!))).Text);
        var data = LinkedDataOf(html);

        var id = Uri.EscapeDataString(row.GetProperty("id").GetString()!);
        Assert.Contains($"href=\"/data/event/{id}.ics\"", html, StringComparison.Ordinal);
        Assert.Equal($"{row.GetProperty("startDate")}T{row.GetProperty("startTime")}+09:00", data.GetProperty("startDate").GetString());
        Assert.Equal("https://schema.org/EventScheduled", data.GetProperty("eventStatus").GetString());
    }

    [Fact]
    public async Task An_area_tells_who_lives_there_as_its_newest_survey_counts_them()
    {
        var answer = await sample.AskAsync(
            """
            { areas(first: 1, where: { populations: { any: true } }) {
              nodes { id name populations(first: 1, order: [{ surveyDate: DESC }]) { nodes { total } } }
            } }
            """,
            "{}");
        var row = Rows(answer, "areas").Single();
        var total = row.GetProperty("populations").GetProperty("nodes")[0].GetProperty("total").GetInt64();

        var html = WebUtility.HtmlDecode((await sample.GoAsync(RowAddress.OfArea(row.GetProperty("id").GetString()!))).Text);

        Assert.Contains($"<dd>{total:N0}</dd>", html, StringComparison.Ordinal);
        Assert.Contains("人口ピラミッド", html, StringComparison.Ordinal);
        Assert.Contains("住民一人あたり", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/places/")]
    [InlineData("/places/zzz")]
    [InlineData("/places/%E3%81%82")]
    [InlineData("/places/..%2F..%2F")]
    [InlineData("/events/RmFjaWxpdHk6MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA")]
    [InlineData("/places/RmFjaWxpdHk6MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA")]
    [InlineData("/areas/<script>")]
    public async Task An_address_of_no_row_is_not_found_and_leads_to_the_search(string address)
    {
        var page = await sample.GoAsync(address);

        Assert.Equal(404, page.Status);
        Assert.Equal(2, page.Text.Split(" role=\"search\"").Length);
        Assert.Contains("noindex", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_is_taken_as_the_graph_writes_it_and_as_addresses_do()
    {
        var answer = await sample.AskAsync("{ facilities(first: 1) { nodes { id } } }", "{}");
        var id = Rows(answer, "facilities").Single().GetProperty("id").GetString()!;

        Assert.Equal(200, (await sample.GoAsync("/places/" + id)).Status);
        Assert.Equal(200, (await sample.GoAsync("/places/" + Uri.EscapeDataString(id))).Status);
        Assert.DoesNotContain('=', RowAddress.OfPlace(id));
        Assert.Equal(200, (await sample.GoAsync(RowAddress.OfPlace(id))).Status);
    }

    [Fact]
    public async Task Only_the_wanted_kind_of_places_is_told_around_a_place()
    {
        var answer = await sample.AskAsync(
            "{ facilities(first: 50, search: \"見本市役所\") { nodes { id name nearby(category: [AED]) { totalCount } } } }", "{}");
        var hall = Rows(answer, "facilities").First(row => row.GetProperty("nearby").GetProperty("totalCount").GetInt32() > 0);
        var count = hall.GetProperty("nearby").GetProperty("totalCount").GetInt32();

        var html = (await sample.GoAsync(RowAddress.OfPlace(hall.GetProperty("id").GetString()!) + "?kind=AED")).Text;

        Assert.Equal(Math.Min(count, 10), NearLine().Count(html));
    }

    /// <summary>A cell that closes the element of the machine-readable data would become markup.</summary>
    [Fact]
    public async Task What_a_city_writes_is_never_markup_in_a_page_or_in_its_data_for_machines()
    {
        const string evil = "</script><img src=x onerror=alert(1)>\\u2028";
        var id = Convert.ToBase64String(Encoding.ASCII.GetBytes("Facility:00000000000000000000000000000000"));
        var dataset = $$"""
            { "id": "x", "kind": "{{evil}}", "title": "{{evil}}", "credit": "{{evil}}", "creditInEnglish": "{{evil}}",
              "sourceUrl": "javascript:alert(1)", "columns": [] }
            """;
        var site = PlayedSite.Of(operation => operation switch
        {
            "PlacePage" => $$"""
                { "facility": { "id": "{{id}}", "name": "{{evil}}", "category": "{{evil}}", "kindLabel": "{{evil}}",
                  "description": "{{evil}}", "opening": { "status": "CLOSED", "week": [], "basis": ["{{evil}}"] },
                  "dataset": {{dataset}} } }
                """,
            "Rows" => $$"""
                { "node": { "url": "javascript:alert(1)", "phone": "{{evil}}", "email": "{{evil}}@x", "remarks": "{{evil}}",
                  "source": { "fileName": "{{evil}}", "line": 1, "original": [{ "column": "{{evil}}", "value": "{{evil}}" }] } } }
                """,
            _ => "{}",
        });

        var html = (await Visits.GoAsync(site, RowAddress.OfPlace(id), PlayedSite.English)).Text;

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("</script>").Length - 1);
        Assert.StartsWith("</script>", LinkedDataOf(html).GetProperty("name").GetString(), StringComparison.Ordinal);
    }

    /// <summary>The digits of two numbers, or of a number and an extension, dial somebody else.</summary>
    [Theory]
    [InlineData("(0466)25-1111", "0466251111")]
    [InlineData("0466-25-1111(代表)", "0466251111")]
    [InlineData("+81-466-25-1111", "+81466251111")]
    [InlineData("119", "119")]
    [InlineData("#7119", null)]
    [InlineData("03-1234-5678(内線123)", null)]
    [InlineData("0466-25-1111、0466-25-2222", null)]
    [InlineData("25-1111 25-2222", null)]
    [InlineData("各課へ", null)]
    public async Task Only_a_single_number_can_be_dialled(string phone, string? dialled)
    {
        var id = Convert.ToBase64String(Encoding.ASCII.GetBytes("Facility:00000000000000000000000000000000"));
        var site = PlayedSite.Of(operation => operation switch
        {
            "PlacePage" => $$"""
                { "facility": { "id": "{{id}}", "name": "館", "opening": { "status": "UNKNOWN", "week": [], "basis": [] }, "dataset": {
                  "id": "x", "kind": "x", "title": "x", "credit": "x", "creditInEnglish": "x", "sourceUrl": null, "columns": [] } } }
                """,
            "Rows" => $$"""{ "node": { "phone": "{{phone}}", "source": { "fileName": "x", "line": 1, "original": [] } } }""",
            _ => "{}",
        });

        var html = WebUtility.HtmlDecode((await Visits.GoAsync(site, RowAddress.OfPlace(id), PlayedSite.Japanese)).Text);

        Assert.Contains($"<bdi{(dialled is null ? " class=\"lines-kept\"" : "")}>{phone}</bdi>", html, StringComparison.Ordinal);
        Assert.Equal(dialled ?? "", Dialled().Match(html).Groups[1].Value);
    }

    /// <summary>Days in the wrong order have no entry in a calendar.</summary>
    [Theory]
    [InlineData("2026-12-09", true)]
    [InlineData("2026-12-07", false)]
    public async Task An_event_whose_days_are_in_the_wrong_order_is_offered_to_no_calendar(string end, bool isOffered)
    {
        var id = Convert.ToBase64String(Encoding.ASCII.GetBytes("Event:00000000000000000000000000000000"));
        var site = PlayedSite.Of(operation => operation switch
        {
            "EventPage" => $$"""
                { "event": { "id": "{{id}}", "name": "市", "startDate": "2026-12-08", "endDate": "{{end}}", "dataset": {
                  "id": "x", "kind": "x", "title": "x", "credit": "x", "creditInEnglish": "x", "sourceUrl": null, "columns": [] } } }
                """,
            "Rows" => """{ "node": { "source": { "fileName": "x", "line": 1, "original": [] } } }""",
            _ => "{}",
        });

        var html = (await Visits.GoAsync(site, RowAddress.OfEvent(id), PlayedSite.Japanese)).Text;

        Assert.Equal(isOffered, html.Contains(".ics\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, null, "2026年12月6日")]
    [InlineData("10:00", null, "2026年12月6日 10:00から")]
    [InlineData(null, "15:00", "2026年12月6日 15:00まで")]
    [InlineData("10:00", "15:00", "2026年12月6日 10:00–15:00")]
    public void What_is_known_of_the_times_of_an_event_is_told(string? from, string? until, string told)
    {
        var words = PlayedSite.Japanese.Words;

        Assert.Equal(told, words.Span(new(2026, 12, 6), null, At(from), At(until)));

        static TimeOnly? At(string? text) => text is null ? null : TimeOnly.Parse(text, null);
    }

    private async Task<string> PlaceAsync(string name)
    {
        var where = $$"""{ name: { eq: "{{name}}" }, category: { eq: PUBLIC_FACILITY } }""";
        var answer = await sample.AskAsync($$"""{ facilities(first: 1, where: {{where}}) { nodes { id } } }""", "{}");
        var id = Rows(answer, "facilities").Single().GetProperty("id").GetString()!;
        return WebUtility.HtmlDecode((await sample.GoAsync(RowAddress.OfPlace(id))).Text);
    }

    private static IEnumerable<JsonElement> Rows(JsonElement answer, string list) =>
        answer.GetProperty("data").GetProperty(list).GetProperty("nodes").EnumerateArray();

    private static JsonElement LinkedDataOf(string html) => JsonDocument.Parse(Data().Match(html).Groups[1].Value).RootElement;

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex("href=\"tel:([^\"]*)\"")]
    private static partial Regex Dialled();

    /// <summary>Matches the part for programs, and the row as published, whose headings are the city's.</summary>
    [GeneratedRegex("<details.*?</details>|<script.*?</script>|<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Folded();

    [GeneratedRegex("<li><a href=\"/places/[^\"]+\"><bdi>[^<]*</bdi></a>\\s*<span class=\"faint\">")]
    private static partial Regex NearLine();
}
