using System.Net;
using Gateway.Http.Limits;
using Gateway.Http.Rules;
using Gateway.Store;
using Gateway.Store.Sqlite;
using Gateway.Tests.Import.Feeds;
using Gateway.Tests.Store;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Gateway.Tests.Http.Limits;

/// <summary>
/// What is stored about clients expires: in the database for unused keys, and in memory for clients that are not heard of.
/// </summary>
[Trait("Database", "any")]
public sealed class ForgettingTests : StoreTest
{
    private static readonly LimitRules Rules = new() { Requests = 60, KeyRequests = 600 };

    private static readonly ClientId Home = ClientId.Of(IPAddress.Parse("203.0.113.9"));

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    private readonly FakeTimeProvider clock = FakeTime.Create();

    [Fact]
    public void Keys_are_forgotten_that_were_never_used_or_not_for_a_year_or_were_revoked_long_ago()
    {
        using var store = Open();
        foreach (var key in (string[])["unused", "used", "old", "revoked"])
        {
            store.Clients.AddKey(key, "2026-01-01");
        }

        store.Clients.AddKey("new", "2026-03-01");
        store.Clients.AddUsage(new Dictionary<string, Usage> { ["used"] = new(1, 1, 0), ["old"] = new(1, 1, 0) }, "2026-01-02");
        store.Clients.AddUsage(new Dictionary<string, Usage> { ["used"] = new(1, 1, 0), ["revoked"] = new(1, 1, 0) }, "2026-03-01");
        store.Clients.Revoke("revoked", "2026-01-02");

        store.Clients.ForgetKeys("2026-02-01", "2026-02-01", "2026-02-01");

        Assert.Equal(["new", "used"], Database.Query("select hash from api_key order by hash"));
    }

    [Fact]
    public async Task A_key_of_which_nothing_is_heard_for_an_hour_is_forgotten_here_and_found_again()
    {
        using var store = Open();
        var limiter = Create(store);
        var key = await limiter.Keys!.MakeAsync();
        var before = (await limiter.Keys.FindAsync(key, Home)).Account!;
        before.TakeRequest();

        PassMinutes(limiter, 50);
        before.TryTouch();
        PassMinutes(limiter, 50);
        Assert.Same(before, (await limiter.Keys.FindAsync(key, Home)).Account);
        PassMinutes(limiter, 61);

        var after = (await limiter.Keys.FindAsync(key, Home)).Account!;
        Assert.NotSame(before, after);
        await limiter.Keys.RevokeAsync(key);
        Assert.True(after.IsRevoked);
        Assert.Null((await limiter.Keys.FindAsync(key, Home)).Account);
    }

    [Fact]
    public async Task A_key_that_is_revoked_while_it_is_looked_up_is_not_good()
    {
        using var store = Open();
        var limiter = Create(store);
        var key = await limiter.Keys!.MakeAsync();

        limiter.Keys.MarkRevoked(ApiKey.HashOf(key));

        Assert.Equal((null, KeyBook.UnknownKey), await limiter.Keys.FindAsync(key, Home));
        Assert.Equal((null, KeyBook.UnknownKey), await limiter.Keys.FindAsync(key, Home));
    }

    [Fact]
    public void Who_was_found_just_before_others_are_forgotten_keeps_his_account_and_what_he_takes_from_it()
    {
        using var store = Open();
        var limiter = Create(store);
        var (mine, other) = (new ClientId(ClientKind.Address, 1), new ClientId(ClientKind.Address, 2));
        var (before, gone) = (limiter.Accounts.Of(mine), limiter.Accounts.Of(other));

        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Same(before, limiter.Accounts.Of(mine));
        limiter.Accounts.Sweep();
        before.TakeRequest();

        Assert.Same(before, limiter.Accounts.Of(mine));
        Assert.True(gone.IsForgotten);
        Assert.NotSame(gone, limiter.Accounts.Of(other));
    }

    [Fact]
    public async Task Whatever_goes_wrong_keys_and_limits_are_kept_in_step_after_it()
    {
        On("sqlite");
        using var store = Open();
        var (isBroken, asked) = (true, 0);
        var ledger = new ClientLedger(
            () =>
            {
                Interlocked.Increment(ref asked);
                return Volatile.Read(ref isBroken)
                    ? throw new InvalidOperationException("a mistake of ours")
                    : SqliteWriteConnection.Open(Path, create: false, TimeSpan.FromSeconds(30));
            },
            "here");
        var limiter = Limiter.Of(Rules, ledger, new LedgerQueues(), isShared: true, clock, Beat)!;
        var faults = new List<Exception>();
        limiter.Sync!.Failed = faults.Add;
        await limiter.Sync.StartAsync(CancellationToken.None);
        limiter.Accounts.OfKey(ApiKey.HashOf(ApiKey.Make())).TakeRequest();

        await PassUntilAsync(() => Volatile.Read(ref asked) >= 3);
        Volatile.Write(ref isBroken, false);
        await PassUntilAsync(() => Database.Query("select hash from key_usage").Count == 1);

        await limiter.Sync.StopAsync(CancellationToken.None);
        Assert.Equal("a mistake of ours", Assert.Single(faults).Message);

        async Task PassUntilAsync(Func<bool> isSo)
        {
            while (!isSo())
            {
                clock.Advance(TimeSpan.FromSeconds(1));
                await Task.Delay(1);
            }
        }
    }

    [Fact]
    public async Task A_gateway_that_stops_leaves_a_database_that_does_not_answer()
    {
        using var gate = new ManualResetEventSlim();
        var asked = 0;
        var ledger = new ClientLedger(
            () =>
            {
                Interlocked.Increment(ref asked);
                gate.Wait(Waiting.Longest);
                throw DatabaseFailure.Of(DatabaseFailureKind.Unreachable, "city", null);
            },
            "here");
        var watch = Limiter.Of(Rules, ledger, new LedgerQueues(), isShared: true, clock, Beat)!.Sync;
        await watch.StartAsync(CancellationToken.None);
        await Waiting.UntilAsync(() =>
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            return Volatile.Read(ref asked) == 1;
        });

        await watch.StopAsync(CancellationToken.None).WaitAsync(Waiting.Longest);

        Assert.Equal((1, false), (asked, gate.IsSet));
        gate.Set();
    }

    private Limiter Create(CityStore store) => Limiter.Of(Rules, store.Clients, new LedgerQueues(), isShared: false, clock, Beat)!;

    private void PassMinutes(Limiter limiter, int minutes)
    {
        for (var i = 0; i < minutes; i++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            limiter.Sync!.Step();
        }
    }
}
