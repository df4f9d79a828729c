using System.Net;
using Gateway.Http.Limits;
using Gateway.Http.Rules;
using Gateway.Store;
using Gateway.Tests.Import.Feeds;
using Gateway.Tests.Store;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Gateway.Tests.Http.Limits;

/// <summary>
/// Gateways that share a database tell each other what clients asked for, so that a client has one limit and not one per gateway.
/// </summary>
[Trait("Database", "any")]
public sealed class SharingTests : StoreTest
{
    private static readonly LimitRules Rules = new() { Requests = 60, Cost = 600 };

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    private readonly FakeTimeProvider clock = FakeTime.Create();

    [Fact]
    public void What_is_asked_of_one_gateway_is_missing_at_the_other_a_step_later()
    {
        using var store = Open();
        using var far = Open();
        var (one, other) = (Create(store), Create(far));
        var client = ClientId.Of(IPAddress.Parse("203.0.113.9"));
        Ask(one, client, 40, 10);
        Ask(other, client, 15, 1);

        one.Sync!.Step();
        other.Sync!.Step();
        one.Sync.Step();

        Assert.Equal((5, 185), Left(one, client));
        Assert.Equal((5, 185), Left(other, client));
    }

    [Fact]
    public void What_was_told_once_is_taken_once_however_often_it_is_heard()
    {
        using var store = Open();
        using var far = Open();
        var (one, other) = (Create(store), Create(far));
        var client = ClientId.Of(IPAddress.Parse("2001:db8::1"));
        Ask(one, client, 10, 1);
        one.Sync!.Step();
        other.Sync!.Step();
        Ask(one, client, 5, 1);
        one.Sync.Step();

        for (var i = 0; i < 5; i++)
        {
            other.Sync.Step();
        }

        Assert.Equal((45, 585), Left(other, client));
        Assert.Equal((45, 585), Left(one, client));
    }

    [Fact]
    public void A_client_gets_at_most_a_minutes_from_each_gateway_before_they_know_and_pays_it_back()
    {
        using var store = Open();
        using var far = Open();
        var (one, other) = (Create(store), Create(far));
        var client = ClientId.Of(IPAddress.Parse("203.0.113.10"));
        Ask(one, client, 60, 0);
        Ask(other, client, 60, 0);

        one.Sync!.Step();
        other.Sync!.Step();
        one.Sync.Step();

        Assert.Equal(61, one.Accounts.Of(client).TakeRequest()!.Seconds);
        Assert.Equal(61, other.Accounts.Of(client).TakeRequest()!.Seconds);
    }

    [Fact]
    public void A_key_is_one_client_at_all_gateways()
    {
        using var store = Open();
        using var far = Open();
        var (one, other) = (Create(store), Create(far));
        var hash = ApiKey.HashOf(ApiKey.Make());
        for (var i = 0; i < 7; i++)
        {
            one.Accounts.OfKey(hash).TakeRequest();
        }

        one.Sync!.Step();
        other.Sync!.Step();

        Assert.Equal(53, other.Accounts.OfKey(hash).Requests!.Read().Left);
    }

    private static void Ask(Limiter limiter, ClientId client, int requests, double cost)
    {
        for (var i = 0; i < requests; i++)
        {
            Assert.Null(limiter.Accounts.Of(client).TakeRequest());
            Assert.Null(limiter.Accounts.Of(client).Charge(cost));
        }
    }

    private static (int, int) Left(Limiter limiter, ClientId client) =>
        (limiter.Accounts.Of(client).Requests!.Read().Left, limiter.Accounts.Of(client).Cost!.Read().Left);

    private Limiter Create(CityStore store) => Limiter.Of(Rules, store.Clients, new LedgerQueues(), isShared: true, clock, Beat)!;
}
