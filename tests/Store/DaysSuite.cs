using System.Text.Json;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>The days of events: what is stored after any loads, and what is answered.</summary>
[Trait("Database", "any")]
public sealed class DaysSuite : StoreTest
{
    private static readonly string?[] Dates = ["2026-11-01", "2026-11-03", "2026-11-07", "2026-12-24", "2029-01-01", null];
    private static readonly string?[] Notes = ["毎週土曜日", "毎日", "第1・3日曜日", "詳しくは広報で", null];
    private static readonly string?[] Remarks = ["新型コロナウイルスの影響により中止", "雨天中止", null];

    private const string Days = "select id, event_id, date, is_certain, series from event_day union all "
        + "select id, first_date, last_date, null, series from event_span order by 1";

    private const string Facts = "select id, is_free, is_cancelled, audiences from event order by id";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_random_loads_the_days_and_facts_of_events_equal_their_rebuild_from_nothing(int seed)
    {
        using var store = Open();
        var dice = new Random(seed);
        var (days, spans) = (0, 0);
        for (var load = 0; load < 15; load++)
        {
            LoadAny(store, dice);
            var (kept, facts) = (Query(Days), Query(Facts));
            days += kept.Count(row => row.Contains('@', StringComparison.Ordinal));
            spans += kept.Count(row => !row.Contains('@', StringComparison.Ordinal));

            Execute("delete from event_day");
            Execute("delete from event_span");
            Execute("update event set is_cancelled = not is_cancelled, is_free = null, audiences = '[]'");
            Rebuild(store);

            Assert.Equal(Query(Facts), facts);
            Assert.Equal(Query(Days), kept);
        }

        Assert.True(days > 50 && spans > 5, $"{days} days and {spans} spans are too few for the law to say anything.");
    }

    [Fact]
    public void A_rebuild_of_what_is_right_changes_nothing()
    {
        using var store = Open();
        Load(store, Held("e1", "2026-11-01", "2026-11-03"), Held("e2", "2026-11-01", "2029-11-03"));

        Assert.Equal(0, Rebuild(store));
        Assert.Equal(["1"], Query("select number from data_version"));
    }

    [Fact]
    public void Facts_are_no_content_and_a_row_put_again_is_unchanged()
    {
        using var store = Open();
        LoadRow Free() => Event("e1", null, ("name", "【中止】会"), ("fee", 0L), ("target", "小学生"));

        Assert.Equal([LoadOutcome.Added, LoadOutcome.Unchanged], Outcomes(store, Free(), Free()));
        Assert.Equal(["[\"CHILDREN\"]"], Query("select audiences from event where is_free and is_cancelled"));
    }

    [Fact]
    public void A_database_of_an_older_rule_gets_its_facts_and_days_when_it_is_opened()
    {
        using (var store = Open())
        {
            Load(store, Held("e1", "2026-11-01", null, ("fee", 0L)));
        }

        Execute("delete from event_day");
        Execute("update event set is_free = null");
        Execute("update derived set version = 0 where name in ('event-facts', 'event-days')");
        using var opened = Open();

        Assert.Equal(["e1@2026-11-01"], Query("select id from event_day"));
        Assert.Equal(["2"], Query("select version from event where is_free"));
    }

    /// <summary>
    /// A database is brought up to date if the version of a rule differs: a change to the meaning of words must change both here, or
    /// existing databases will keep stating what was wrong.
    /// </summary>
    [Fact]
    public void What_words_mean_is_of_this_version_of_their_rule()
    {
        using var store = Open();
        Load(store,
            Told("e01", ("fee_note", "無料"), ("target", "18歳超")),
            Told("e02", ("fee_note", "500円(中学生以下無料)"), ("target", "小学生とその保護者")),
            Told("e03", ("fee_note", "20人"), ("target", "未就学児を除く")),
            Told("e04", ("status", "中止"), ("keywords", "[\"子育て\"]")),
            Told("e05", ("remarks", "試食は中止"), ("target", "65歳以上")),
            Told("e06", ("remarks", "雨天中止")),
            Told("e07", ("name", "【中止】会")),
            Held("e11", "2026-11-01", "2026-11-15", ("name", "市"), ("schedule_note", "毎週土曜日")),
            Held("e12", "2026-11-01", "2026-11-30", ("name", "会"), ("schedule_note", "第2土・日")),
            Held("e13", "2026-11-01", "2026-11-30", ("name", "展"), ("schedule_note", "第1・3日曜日")),
            Held("e14", "2026-11-01", "2026-11-03", ("name", "祭"), ("schedule_note", "曜日は問い合わせ")));

        Assert.Equal(
            ["event-facts 3", "event-days 4"],
            Derived.All(Catalog).Where(rule => rule.Name is "event-days" or "event-facts").Select(rule => $"{rule.Name} {rule.Version}"));
        Assert.Equal(["e01"], Query("select id from event where is_free order by id"));
        Assert.Equal(["e04", "e07"], Query("select id from event where is_cancelled order by id"));
        Assert.Equal(
            ["e02|[\"CHILDREN\",\"PARENTS\"]", "e05|[\"SENIORS\"]"],
            Query("select id, audiences from event where audiences is not null order by id"));
        Assert.Equal(
            ["e11@2026-11-07", "e11@2026-11-14", "e13@2026-11-01", "e13@2026-11-15"],
            Query("select id from event_day where is_certain order by id"));
        Assert.Equal(["e12|30", "e14|3"], Query("select event_id, count(*) from event_day where not is_certain group by 1 order by 1"));
    }

    [Fact]
    public async Task A_span_without_a_word_is_held_on_each_of_its_days_but_not_certainly()
    {
        using var store = Open();
        Load(store, Held("e1", "2026-11-06", "2026-11-08", ("start_time", "10:00:00"), ("end_time", "16:00:00")));

        Assert.Equal(
            new[] { "06", "07", "08" }.Select(day => $"2026-11-{day}T10:00:00 2026-11-{day}T16:00:00 False"),
            await AskAsync(
                store,
                "2026-11-01",
                "2026-11-30",
                node => $"{node.GetProperty("startsAt")} {node.GetProperty("endsAt")} {node.GetProperty("isCertain")}"));
    }

    [Fact]
    public async Task A_note_tells_on_which_days_of_the_span()
    {
        using var store = Open();
        Load(store, Held("e1", "2026-11-01", "2026-11-30", ("schedule_note", "第2・第4土曜日")));

        Assert.Equal(["2026-11-14 True", "2026-11-28 True"], await AskAsync(store, "2026-11-01", "2026-11-30"));
    }

    [Fact]
    public async Task Rows_of_one_series_are_one_event_on_each_day_and_a_row_of_the_day_alone_goes_before_a_span()
    {
        using var store = Open();
        Load(store,
            Held("e1", "2026-11-01", "2026-11-03"),
            Held("e2", "2026-11-02", null),
            Held("e3", "2026-11-02", null),
            Held("e4", "2026-11-02", null, ("start_time", "09:00:00")));

        Assert.Equal(
            ["2026-11-01 False e1", "2026-11-02 True e2", "2026-11-02 True e4", "2026-11-03 False e1"],
            await AskAsync(store, "2026-11-01", "2026-11-30", WithKey));

        using (var loader = store.BeginLoad())
        {
            loader.Put(Held("e1", "2026-11-01", "2026-11-03"));
            loader.RemoveUnseen(Catalog.Entity("Event"), "e1");
            loader.Commit();
        }

        Assert.Equal(
            ["2026-11-01 False e1", "2026-11-02 False e1", "2026-11-03 False e1"],
            await AskAsync(store, "2026-11-01", "2026-11-30", WithKey));
    }

    [Fact]
    public async Task A_span_of_years_is_on_whenever_one_asks_and_never_twice()
    {
        using var store = Open();
        Load(store,
            Held("e1", "2020-04-01", "9999-12-31"),
            Held("e2", "2025-01-01", "2027-12-31"),
            Held("e3", "2026-11-02", null));

        Assert.Equal(
            ["2026-11-01 False e1", "2026-11-02 True e3", "2026-11-03 False e1"],
            await AskAsync(store, "2026-11-01", "2026-11-03", WithKey));
        Assert.Equal(["2099-12-31 False e1"], await AskAsync(store, "2099-12-31", "2099-12-31", WithKey));
        Assert.Equal(["e3@2026-11-02"], Query("select id from event_day"));
    }

    [Fact]
    public async Task A_note_of_a_span_of_years_tells_its_days_too()
    {
        using var store = Open();
        Load(store,
            Held("e1", "2020-04-01", "2030-12-31", ("name", "体操"), ("schedule_note", "毎日。雨天中止")),
            Held("e2", "2020-04-01", "2030-12-31", ("name", "市"), ("schedule_note", "第1・3日曜日")),
            Held("e3", "2020-04-01", "2030-12-31", ("name", "市")),
            Held("e4", "2020-04-01", "2030-12-31", ("name", "展"), ("schedule_note", "月・火曜日は休館")));

        Assert.Equal(
            ["2026-11-01 True e1", "2026-11-01 True e2", "2026-11-01 True e4", "2026-11-02 False e3", "2026-11-02 True e1"],
            (await AskAsync(store, "2026-11-01", "2026-11-02", WithKey)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_cancelled_event_has_no_days_unless_they_are_asked_for()
    {
        using var store = Open();
        Load(store, Held("e1", "2026-11-01", null, ("status", "中止")), Held("e2", "2026-11-01", null, ("status", "延期")));

        Assert.Equal(["2026-11-01 True e2"], await AskAsync(store, "2026-11-01", "2026-11-01", WithKey));
        Assert.Equal(
            ["2026-11-01 True e1", "2026-11-01 True e2"],
            await AskAsync(store, "2026-11-01", "2026-11-01", WithKey, ", includeCancelled: true"));
    }

    [Fact]
    public async Task A_day_is_where_its_event_is_held_when_places_come_later()
    {
        using var store = Open();
        Load(store, Event("e1", "市民会館", ("start_date", "2026-11-01")));
        Load(store, Facility("f1", "市民会館"));

        var asked = QueriedStore.Of(store);
        var data = await asked.DataAsync(
            """{ facilities { nodes { occurrences(from: "2026-11-01", to: "2026-11-01") { nodes { date } } } } }""");

        Assert.Contains("2026-11-01", data.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Walking_by_twos_brings_each_day_once_in_both_directions()
    {
        using var store = Open();
        Load(store,
            Held("e1", "2026-10-25", "2026-11-09", ("start_time", "09:00:00")),
            Held("e2", "2026-11-02", "2026-12-24", ("schedule_note", "毎週月曜日")),
            Held("e3", "2026-11-09", null, ("start_time", "09:00:00")),
            Held("e4", "2020-01-01", "2030-12-31", ("schedule_note", "第1・第2月曜日"), ("name", "市")));

        var whole = await AskAsync(store, "2026-11-01", "2026-12-31", WithKey);

        Assert.True(whole.Count > 20, $"{whole.Count} days");
        Assert.Equal(whole, await WalkAsync(store, "first: 2, after:", "endCursor", "hasNextPage"));
        Assert.Equal(whole, await WalkAsync(store, "last: 2, before:", "startCursor", "hasPreviousPage"));
    }

    private static async Task<List<string>> WalkAsync(CityStore store, string page, string cursorField, string moreField)
    {
        var asked = QueriedStore.Of(store);
        var (days, cursor, more) = (new List<string>(), "null", true);
        while (more)
        {
            var list = (await asked.DataAsync(
                $$"""
                { occurrences({{page}} {{cursor}}, from: "2026-11-01", to: "2026-12-31") {
                  pageInfo { {{cursorField}} {{moreField}} } nodes { id date isCertain }
                } }
                """)).GetProperty("occurrences");
            var at = page.StartsWith("last", StringComparison.Ordinal) ? 0 : days.Count;
            days.InsertRange(at, list.GetProperty("nodes").EnumerateArray().Select(WithKey));
            cursor = $"\"{list.GetProperty("pageInfo").GetProperty(cursorField)}\"";
            more = list.GetProperty("pageInfo").GetProperty(moreField).GetBoolean();
        }

        return days;
    }

    private static Task<List<string>> AskAsync(CityStore store, string from, string to) =>
        AskAsync(store, from, to, node => $"{node.GetProperty("date")} {node.GetProperty("isCertain")}");

    private static string WithKey(JsonElement node)
    {
        var id = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(node.GetProperty("id").GetString()!));
        return $"{node.GetProperty("date")} {node.GetProperty("isCertain")} {id.Split(':', '@')[1]}";
    }

    private static async Task<List<string>> AskAsync(
        CityStore store, string from, string to, Func<JsonElement, string> text, string more = "")
    {
        var asked = QueriedStore.Of(store);
        var days = new List<string>();
        for (var cursor = ""; ;)
        {
            var list = (await asked.DataAsync(
                $$"""
                { occurrences(first: 50, from: "{{from}}", to: "{{to}}"{{more}}{{cursor}}) {
                  totalCount pageInfo { hasNextPage endCursor } nodes { id date startsAt endsAt isCertain event { id } }
                } }
                """)).GetProperty("occurrences");
            days.AddRange(list.GetProperty("nodes").EnumerateArray().Select(text));
            if (!list.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                Assert.Equal(list.GetProperty("totalCount").GetInt32(), days.Count);
                return days;
            }

            cursor = $", after: \"{list.GetProperty("pageInfo").GetProperty("endCursor")}\"";
        }
    }

    private static int Rebuild(CityStore store)
    {
        using var loader = store.BeginLoad();
        var changed = loader.Rebuild(_ => { });
        loader.Commit();
        return changed;
    }

    private void LoadAny(CityStore store, Random dice)
    {
        using var loader = store.BeginLoad();
        for (var step = dice.Next(2, 9); step > 0; step--)
        {
            switch (dice.Next(12))
            {
                case 0:
                    loader.RemoveUnseen(Catalog.Entity("Event"), Any(dice, "e1", "e2")!);
                    break;
                case 1 when dice.Next(3) == 0:
                    loader.RemoveDataset(Any(dice, "e1", "e2")!);
                    break;
                default:
                    loader.Put(Held($"e{dice.Next(12)}", Any(dice, Dates), dice.Next(3) == 0 ? null : Any(dice, Dates),
                        ("dataset_id", Any(dice, "e1", "e2")), ("name", Any(dice, "市", "【中止】祭", "会")),
                        ("start_time", Any(dice, "09:00:00", null)), ("schedule_note", Any(dice, Notes)), ("remarks", Any(dice, Remarks)),
                        ("fee", dice.Next(3) == 0 ? 0L : null), ("target", Any(dice, "小学生と保護者", null))));
                    break;
            }
        }

        loader.Commit();
    }

    private LoadRow Held(string id, string? start, string? end, params (string Column, object? Value)[] values) =>
        Event(id, null, [("start_date", start), ("end_date", end), .. values]);

    private LoadRow Told(string id, params (string Column, object? Value)[] values) => Event(id, null, values);

    private static string? Any(Random dice, params ReadOnlySpan<string?> values) => values[dice.Next(values.Length)];
}
