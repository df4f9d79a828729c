using Gateway.Catalog;
using Gateway.Catalog.Days;
using Gateway.Graph.Documents;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The order of events in search results and on a city's page relative to today.</summary>
public sealed class ComingEventsTests : StoreTest
{
    [Theory, EachStore]
    public async Task What_is_to_come_or_goes_on_leads_and_what_has_no_day_is_last(string kind)
    {
        On(kind);
        using var database = Open();
        LoadEvents(
            database,
            Held("over", ("start_date", "2026-11-01"), ("end_date", "2026-11-02")),
            Held("without a day"),
            Held("later", ("start_date", "2027-02-01")),
            Held("goes on", ("start_date", "2026-06-01"), ("end_date", "2027-01-31")),
            Held("long ago", ("start_date", "2026-01-01")),
            Held("today", ("start_date", "2026-12-15")),
            Held("ends before it begins", ("start_date", "2026-12-20"), ("end_date", "2026-01-20")));
        using var store = QueriedStore.Of(database);
        var reader = new SearchReader(Asking(store), new Kinds(CityCatalog.Create()));

        var found = await reader.ReadAsync(new SearchQuestion("祭", null, "", "", ""), new DateOnly(2026, 12, 15), CancellationToken.None);

        Assert.Equal(
            [
                (FoundType.Events, "goes on, today, ends before it begins, later"),
                (FoundType.PastEvents, "over, long ago, without a day"),
            ],
            found.Groups.Select(group => (group.Type, string.Join(", ", group.Lines.Select(NameOf)))));
    }

    [Theory, EachStore]
    public async Task The_next_events_of_a_city_are_those_that_go_on_too_and_the_past_ones_stand_only_where_none_is(string kind)
    {
        On(kind);
        using var database = Open();
        LoadEvents(
            database,
            Held("over", ("start_date", "2026-11-01"), ("end_date", "2026-11-02")),
            Held("without a day"),
            Held("ends on a day, begins on none", ("end_date", "2026-12-20")),
            Held("later", ("start_date", "2027-02-01")),
            Held("goes on", ("start_date", "2026-06-01"), ("end_date", "2027-01-31")),
            Held("today", ("start_date", "2026-12-15")));
        using var store = QueriedStore.Of(database);
        var ask = Asking(store);
        var reader = new CityReader(
            ask, new PlaceReader(ask, (_, _, _) => Task.FromResult<IReadOnlyList<Cell>>([])), new PopulationReader(ask));

        var (now, then) = (await EventsAsync(new(2026, 12, 15)), await EventsAsync(new(2027, 3, 1)));

        Assert.True(now.AreComing);
        Assert.Equal(["goes on祭", "today祭", "later祭"], now.Events.Select(line => line.Name));
        Assert.False(then.AreComing);
        Assert.Equal(["later祭", "today祭", "over祭", "goes on祭"], then.Events.Select(line => line.Name));

        async Task<EventPicture> EventsAsync(DateOnly today) =>
            (await reader.ReadAsync("999997", today, CancellationToken.None))!.Events;
    }

    /// <summary>An event's page requests days only three months ahead, and not every published end is meant literally.</summary>
    [Theory, EachStore]
    public async Task An_event_is_over_when_its_days_are_past_and_not_when_they_are_far_or_doubtful(string kind)
    {
        On(kind);
        using var database = Open();
        LoadEvents(
            database,
            Held("over", ("start_date", "2026-11-01"), ("end_date", "2026-12-14")),
            Held("long over", ("start_date", "2020-11-01"), ("start_time", "10:00:00"), ("end_time", "12:00:00")),
            Held("today", ("start_date", "2026-12-15")),
            Held("far", ("start_date", "2028-05-01")),
            Held("goes on for years", ("start_date", "2026-06-01"), ("end_date", "2032-05-31")),
            Held("last night", ("start_date", "2026-12-14"), ("start_time", "22:00:00"), ("end_time", "05:00:00")),
            Held("the night before", ("start_date", "2026-12-13"), ("start_time", "22:00:00"), ("end_time", "05:00:00")),
            Held("ends before it begins", ("start_date", "2026-11-21"), ("end_date", "2026-01-11")),
            Held("ends in words", ("start_date", "2026-11-21"), ("schedule_note", HeldDays.LastDay + "当面の間")),
            Held("was on Sundays", ("start_date", "2026-12-01"), ("end_date", "2026-12-15"), ("schedule_note", "毎週日曜")),
            Event("repeated 1", null, [("name", "repeated祭"), ("start_date", "2026-12-20")]),
            Event("repeated 2", null, [("name", "repeated祭"), ("start_date", "2026-12-20")]),
            Held("without a day"));
        using var store = QueriedStore.Of(database);
        var reader = new EventPageReader(new RowReader(Asking(store), CityCatalog.Create()));
        var ids = (await store.AskAsync(new OperationRequest("{ events(first: 50) { nodes { id } } }"))).GetProperty("data")
            .GetProperty("events").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!);
        var models = new List<EventModel>();
        foreach (var id in ids)
        {
            models.Add((await reader.ReadAsync(id, null, new DateOnly(2026, 12, 15), CancellationToken.None))!);
        }

        Assert.Equal(["long over祭", "over祭", "the night before祭", "was on Sundays祭"], Those(model => model.IsOver));
        Assert.Equal(["goes on for years祭"], Those(model => model.HasFurtherDays));
        Assert.Equal(
            ["ends before it begins祭", "last night祭", "the night before祭", "without a day祭"],
            Those(model => !LinkedData.Of(model, PlayedSite.Japanese).Value.Contains("endDate", StringComparison.Ordinal)));

        IEnumerable<string> Those(Func<EventModel, bool> which) => models.Where(which).Select(model => model.Row.Name).Order();
    }

    private static AskData Asking(QueriedStore store) => async (document, operation, variables, cancellation) =>
        (await store.AskAsync(new OperationRequest(document, operation, variables), cancellation)).GetProperty("data");

    private void LoadEvents(CityStore database, params LoadRow[] events) => Load(
        database, [Municipality("999997"), Row("Dataset", "e1", ("slug", "e1"), ("publisher_id", "999997")), .. events]);

    private LoadRow Held(string name, params (string Column, object? Value)[] days) => Event(name, null, [("name", name + "祭"), .. days]);

    private static string NameOf(FoundLine line) => string.Concat(line.Name.Pieces.Select(piece => piece.Text)).TrimEnd('祭');
}
