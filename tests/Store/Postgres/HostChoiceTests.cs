using System.Diagnostics;
using Gateway.Store;
using Gateway.Store.Postgres;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>Which server is chosen, by what is known of each; no connections are made.</summary>
public sealed class HostChoiceTests : IDisposable
{
    private readonly Host[] hosts;
    private readonly VersionMarks marks = new();
    private readonly HostChoice choice;

    public HostChoiceTests()
    {
        var rules = new HostRules { Gap = 2, Lag = TimeSpan.Zero };
        var address = PostgresAddress.Read("Host=a,b,c;Database=city");
        hosts = [.. address.Hosts.Select(at => new Host(address, at, rules))];
        choice = new HostChoice(hosts, marks, rules);
    }

    [Fact]
    public void Standbys_take_turns_and_the_primary_rests()
    {
        Are(Primary(5), Standby(5), Standby(5));

        Assert.Equal(["b:5432", "b:5432", "b:5432", "c:5432", "c:5432", "c:5432"], Asked(6).Order());
    }

    [Fact]
    public void A_standby_that_is_left_out_gives_no_neighbour_twice_the_load()
    {
        Are(Standby(5), Primary(5), Standby(5));

        Assert.Equal(["a:5432", "a:5432", "a:5432", "c:5432", "c:5432", "c:5432"], Asked(6).Order());
    }

    [Fact]
    public void A_standby_older_than_what_was_served_by_more_than_the_gap_is_not_asked()
    {
        Are(Primary(9), Standby(6), Standby(7));
        marks.RecordServed(9);

        Assert.Equal(["c:5432"], Asked(6).Distinct());

        marks.RecordServed(10);
        Assert.Equal(["a:5432"], Asked(6).Distinct());
    }

    [Fact]
    public void Who_has_seen_a_version_is_answered_by_one_that_holds_it_or_by_the_primary()
    {
        Are(Primary(9), Standby(7), Standby(8));

        Assert.Equal("c:5432", choice.Reader(0, least: 8)?.Name);
        Assert.Equal("a:5432", choice.Reader(0, least: 9)?.Name);
        Assert.Equal("a:5432", choice.Reader(0, least: 99)?.Name);
    }

    [Fact]
    public void Nobody_is_asked_rather_than_one_that_is_too_old()
    {
        Are(null, Standby(6), Standby(6));
        marks.RecordServed(9);

        Assert.Null(choice.Reader(0));
    }

    [Fact]
    public async Task A_standby_that_is_late_is_asked_only_when_there_is_no_primary()
    {
        marks.RecordKnown(7);
        Are(Primary(7), Standby(6), Standby(6));
        Assert.All(hosts[1..], host => Assert.True(host.State.IsLate));
        Assert.Equal(["a:5432"], Asked(4).Distinct());

        await hosts[0].MarkDownAsync("it is gone");
        Assert.Equal(["b:5432", "c:5432"], Asked(4).Distinct().Order());
    }

    [Fact]
    public void Who_failed_is_not_asked_again()
    {
        Are(Primary(5), Standby(5), Standby(5));
        var first = choice.Reader(0)!;
        var second = choice.Reader(choice.With(first, 0))!;
        var third = choice.Reader(choice.With(second, choice.With(first, 0)))!;

        Assert.Equal(["a:5432", "b:5432", "c:5432"], new[] { first.Name, second.Name, third.Name }.Order());
        Assert.Same(hosts[0], third);
        Assert.Null(choice.Reader(choice.With(third, choice.With(second, choice.With(first, 0)))));
    }

    [Fact]
    public async Task A_primary_that_came_back_as_it_was_is_none_any_more()
    {
        Are(Primary(5), Primary(4, "00000002"), Standby(4));
        Assert.Same(hosts[1], choice.Primary);

        await hosts[1].MarkDownAsync("it restarts");
        Assert.Null(choice.Primary);
        Assert.Equal(["c:5432"], Asked(3).Distinct());
    }

    [Fact]
    public void What_the_primary_no_longer_holds_is_not_waited_for()
    {
        marks.RecordServed(9);
        marks.Rewind(before: 9, version: 7, TimeSpan.Zero);
        Assert.Equal((7, 7), (marks.Served, marks.Known));

        marks.RecordServed(8);
        marks.Rewind(before: 7, version: 7, TimeSpan.Zero);
        Assert.Equal(8, marks.Served);
    }

    /// <summary>
    /// With synchronous standbys, a primary shows a version only once one of them has it, and that standby may be faster.
    /// </summary>
    [Fact]
    public void A_primary_that_is_a_moment_behind_its_standby_makes_nobody_older()
    {
        marks.RecordServed(9);
        marks.Rewind(before: 9, version: 8, TimeSpan.FromMinutes(1));
        Assert.Equal(9, marks.Served);

        marks.Rewind(before: 9, version: 9, TimeSpan.Zero);
        marks.Rewind(before: 9, version: 8, TimeSpan.FromMinutes(1));
        Assert.Equal(9, marks.Served);
    }

    [Fact]
    public void The_newest_of_those_that_are_asked_in_turns_is_what_a_reader_may_be_given()
    {
        Are(Primary(7), Standby(5), Standby(6));
        Assert.Equal("c:5432", choice.Newest()!.Name);

        marks.RecordServed(9);
        Assert.Equal("a:5432", choice.Newest()!.Name);
    }

    [Fact]
    public void What_was_heard_of_a_server_is_believed_for_a_second()
    {
        Are(Primary(7), null, null);
        Assert.False(hosts[0].IsBelieved);

        // The test itself may stall for a second, so the fresh time lies in the future.
        Hear(TimeSpan.FromHours(-1));
        Assert.True(hosts[0].IsBelieved);
        Assert.Equal(new DataState(0, 7) { At = "b" }, hosts[0].Held);

        Hear(TimeSpan.FromSeconds(1));
        Assert.False(hosts[0].IsBelieved);

        void Hear(TimeSpan ago) => hosts[0].MarkUp(
            Primary(7) with { Asked = Stopwatch.GetTimestamp() - (long)(ago.TotalSeconds * Stopwatch.Frequency), At = "b" },
            before: 7,
            known: 7);
    }

    public void Dispose() => Array.ForEach(hosts, host => host.Dispose());

    private static HostAnswer Primary(long version, string timeline = "00000001") => new(timeline, version);

    private static HostAnswer Standby(long version) => new(null, version);

    private void Are(params HostAnswer?[] answers)
    {
        foreach (var (host, answer) in hosts.Zip(answers))
        {
            if (answer is { } said)
            {
                host.MarkUp(said, before: 0, marks.Known);
                _ = said.Timeline is { } timeline && choice.Counts(timeline);
            }
        }
    }

    private IEnumerable<string> Asked(int times) => Enumerable.Range(0, times).Select(_ => choice.Reader(0)!.Name);
}
