using Gateway.Catalog;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Work that only one of several gateways on a database does: one holds the lease, and once it is gone another takes it.</summary>
public sealed class LeaseTests : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly TempFolder folder = new();

    public static TheoryData<string> Databases => new(StoreUnderTest.Names);

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Databases))]
    public void One_has_it_until_it_is_ended(string database)
    {
        var (_, one, other) = Open(database);

        Assert.Equal(TimeSpan.MaxValue, one.Leases.Take("work", Minute));
        Assert.Null(other.Leases.Take("work", Minute));
        Assert.NotNull(one.Leases.Take("work", Minute));
        Assert.NotNull(other.Leases.Take("other work", Minute));

        other.Leases.End("work");
        Assert.Null(other.Leases.Take("work", Minute));
        one.Leases.End("work");
        Assert.InRange(other.Leases.Take("work", Minute)!.Value, TimeSpan.Zero, Waiting.Longest);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void What_nobody_keeps_lapses(string database)
    {
        var (looked, one, other) = Open(database);
        one.Leases.Take("work", Minute);
        looked.Query("update lease set until = until - 61");

        Assert.NotNull(other.Leases.Take("work", Minute));
        Assert.Null(one.Leases.Take("work", Minute));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void What_was_taken_before_the_clock_was_set_back_keeps_nobody_waiting(string database)
    {
        var (looked, one, other) = Open(database);
        one.Leases.Take("work", Minute);
        one.Leases.End("work");
        one.Leases.Take("work", Minute);
        looked.Query("update lease set until = until + 86400, ended = ended + 86400");

        Assert.Equal(TimeSpan.Zero, other.Leases.Take("work", Minute));
        Assert.Null(one.Leases.Take("work", Minute));
    }

    /// <summary>Where two take it at the same moment, one waits, and by its earlier time the other's lasts longer than a lease.</summary>
    [Theory]
    [MemberData(nameof(Databases))]
    public void What_was_taken_a_moment_later_is_kept(string database)
    {
        var (looked, one, other) = Open(database);
        one.Leases.Take("work", Minute);
        looked.Query("update lease set until = until + 5");

        Assert.Null(other.Leases.Take("work", Minute));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_many_that_take_it_at_the_same_moment_one_has_it(string database)
    {
        var looked = folder.Keep(StoreUnderTest.Of(database, folder));
        var stores = Enumerable.Range(0, 6).Select(_ => folder.Keep(looked.Open(CityCatalog.Create()))).ToList();

        var taken = await Task.WhenAll(stores.Select(store => Task.Run(() => store.Leases.Take("work", Minute))));

        Assert.Single(taken, one => one is not null);
    }

    private (StoreUnderTest Looked, CityStore One, CityStore Other) Open(string database)
    {
        var looked = folder.Keep(StoreUnderTest.Of(database, folder));
        return (looked, folder.Keep(looked.Open(CityCatalog.Create())), folder.Keep(looked.Open(CityCatalog.Create())));
    }
}
