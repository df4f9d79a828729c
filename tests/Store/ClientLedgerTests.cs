using Gateway.Store;
using Gateway.Tests.Store.Postgres;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>The usage of keys is written completely or not at all, because a failed write is retried.</summary>
[Trait("Database", "any")]
public sealed class ClientLedgerTests : StoreTest
{
    [Fact]
    public void Where_some_of_it_cannot_be_written_nothing_is()
    {
        using var store = Open();
        store.Clients.AddKey("a", "2026-01-01");

        // The second one is rejected by both: by SQLite because the cost is not a number, by PostgreSQL because of the hash.
        var usage = new Dictionary<string, Usage> { ["a"] = new(1, 1, 0), ["b\0"] = new(1, double.NaN, 0) };
        Assert.ThrowsAny<Exception>(() => store.Clients.AddUsage(usage, "2026-01-02"));
        Assert.Equal(["a|null"], Query("select hash, used_on from api_key"));
        Assert.Empty(Query("select hash from key_usage"));

        usage.Remove("b\0");
        store.Clients.AddUsage(usage, "2026-01-02");
        Assert.Equal(["a|2026-01-02"], Query("select hash, used_on from api_key"));
        Assert.Equal(["a|1"], Query("select hash, requests from key_usage"));
    }

    [Fact]
    public void A_key_was_used_on_the_last_of_its_days_whichever_is_told_last()
    {
        using var store = Open();
        store.Clients.AddKey("a", "2026-01-01");
        var usage = new Dictionary<string, Usage> { ["a"] = new(1, 1, 0) };

        store.Clients.AddUsage(usage, "2026-01-02");
        store.Clients.AddUsage(usage, "2026-03-01");
        store.Clients.AddUsage(usage, "2026-02-01");

        Assert.Equal(["a|2026-03-01"], Query("select hash, used_on from api_key"));
    }

    [PostgresFact]
    public void Where_two_may_write_at_a_time_no_load_is_waited_for()
    {
        On("postgres");
        using var store = Open();
        using var loader = store.BeginLoad();
        loader.Put(Municipality("999997"));

        store.Clients.AddUsage(new Dictionary<string, Usage> { ["a"] = new(1, 1, 0) }, "2026-01-02");
        store.Clients.Exchange(new Dictionary<string, Usage> { ["a"] = new(1, 1, 0) }, TimeSpan.FromMinutes(1));

        Assert.Equal(["a|1"], Query("select hash, requests from key_usage"));
        Assert.Equal(["a|1"], Query("select client, requests from spending"));
    }
}
