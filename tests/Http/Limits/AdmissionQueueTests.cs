using System.Collections.Concurrent;
using System.Net;
using Gateway.Http.Limits;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Tests.Import.Feeds;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Gateway.Tests.Http.Limits;

/// <summary>Who queues for a slot, and whose turn comes: no client slows others, however much it sends.</summary>
public sealed class AdmissionQueueTests
{
    private static readonly TimeSpan Long = Waiting.Longest;

    private readonly FakeTimeProvider clock = FakeTime.Create();
    private readonly List<Client> admitted = [];

    [Fact]
    public async Task Each_of_ten_others_waits_for_one_of_two_hundred_that_a_client_has_waiting_at_most()
    {
        var queue = Create(slots: 1, length: 512, share: 8);
        var greedy = Address(1);
        await queue.EnterAsync(greedy, Long, default);
        var waiting = Enumerable.Range(0, 200).Select(_ => EnterAsync(queue, greedy)).ToList();
        var others = Enumerable.Range(2, 10).Select(Address).ToList();
        waiting.AddRange(others.Select(other => EnterAsync(queue, other)));

        await ServeAsync(queue, greedy, 210, _ => 1);

        var first = admitted.Take(11).ToList();
        Assert.All(others, other => Assert.Contains(other, first));
        Assert.True(first.Count(client => client == greedy) <= 1);
        Assert.Equal(200, admitted.Count(client => client == greedy));
    }

    [Fact]
    public async Task Who_asks_a_hundred_times_as_often_gets_as_many_turns_as_each_of_ten_others_who_wait()
    {
        var queue = Create(slots: 1, length: 5000, share: 8);
        var (greedy, others) = (Address(1), Enumerable.Range(2, 10).Select(Address).ToList());
        await queue.EnterAsync(greedy, Long, default);
        _ = Enumerable.Range(0, 2000).Select(_ => EnterAsync(queue, greedy)).ToList();
        _ = Enumerable.Range(0, 20).SelectMany(_ => others.Select(other => EnterAsync(queue, other))).ToList();

        await ServeAsync(queue, greedy, 11 * 15, _ => 1);

        Assert.InRange(admitted.Count(client => client == greedy), 14, 16);
        Assert.All(others, other => Assert.InRange(admitted.Count(client => client == other), 14, 16));
    }

    [Fact]
    public async Task Who_asks_a_hundred_times_as_often_for_what_is_ten_times_the_work_gets_its_share_of_the_work()
    {
        var queue = Create(slots: 1, length: 5000, share: 8);
        var (greedy, others) = (Address(1), Enumerable.Range(2, 10).Select(Address).ToList());
        await queue.EnterAsync(greedy, Long, default);
        _ = Enumerable.Range(0, 2000).Select(_ => EnterAsync(queue, greedy)).ToList();
        _ = Enumerable.Range(0, 50).SelectMany(_ => others.Select(other => EnterAsync(queue, other))).ToList();

        await ServeAsync(queue, greedy, 202, client => client == greedy ? 10 : 1);

        Assert.InRange(admitted.Count(client => client == greedy), 1, 3);
        Assert.All(others, other => Assert.InRange(admitted.Count(client => client == other), 19, 21));
    }

    [Fact]
    public async Task Many_keys_of_an_address_have_the_turns_of_one_and_share_them_evenly()
    {
        var queue = Create(slots: 1, length: 512, share: 8);
        var (many, other) = (Address(1), Address(2));
        var keys = Enumerable.Range(1, 10).Select(number => Key(many, number)).ToList();
        await queue.EnterAsync(other, Long, default);
        _ = Enumerable.Range(0, 20).SelectMany(_ => keys.Select(key => EnterAsync(queue, key))).ToList();
        _ = Enumerable.Range(0, 100).Select(_ => EnterAsync(queue, other)).ToList();

        await ServeAsync(queue, other, 100, _ => 1);

        Assert.InRange(admitted.Count(client => client == other), 49, 51);
        Assert.All(keys, key => Assert.InRange(admitted.Count(client => client == key), 4, 6));
    }

    [Fact]
    public async Task Keys_are_told_apart_where_no_address_is_known()
    {
        var queue = Create(slots: 1, length: 512, share: 8);
        var nowhere = new Client(ClientId.Unknown, null);
        var (greedy, other) = (Key(nowhere, 1), Key(nowhere, 2));
        await queue.EnterAsync(greedy, Long, default);
        var waiting = Enumerable.Range(0, 50).Select(_ => EnterAsync(queue, greedy)).Append(EnterAsync(queue, other)).ToList();

        await ServeAsync(queue, greedy, 2, _ => 1);

        Assert.Contains(other, admitted);
        await ServeAsync(queue, admitted[^1], 49, _ => 1);
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task While_others_are_there_a_client_runs_fewer_at_once_and_again_more_when_they_have_gone()
    {
        var queue = Create(slots: 64, length: 512, share: 8, beside: 1);
        var (greedy, other) = (Address(1), Address(2));
        var own = Enumerable.Range(0, 20).Select(_ => queue.EnterAsync(greedy, Long, default).AsTask()).ToList();
        await HaveBegunAsync(8);

        Assert.Equal(Admission.Granted, await queue.EnterAsync(other, Long, default));
        queue.Leave(other, TimeSpan.FromMilliseconds(1));
        Leave(7);
        await HaveBegunAsync(8);
        Leave(1);
        await HaveBegunAsync(9);

        // Nobody comes or goes.
        clock.Advance(TimeSpan.FromSeconds(1));
        await HaveBegunAsync(16);
        Leave(4);
        Assert.All(await Task.WhenAll(own), admission => Assert.Equal(Admission.Granted, admission));

        async Task HaveBegunAsync(int count)
        {
            while (own.Count(task => task.IsCompleted) < count)
            {
                await Task.Yield();
            }

            Assert.Equal(count, own.Count(task => task.IsCompleted));
        }

        void Leave(int times)
        {
            for (var i = 0; i < times; i++)
            {
                queue.Leave(greedy, TimeSpan.FromMilliseconds(1));
            }
        }
    }

    /// <summary>
    /// What a client took after another had come is charged, the first time too. Whether it is in shows by whether a slot is left.
    /// </summary>
    [Fact]
    public async Task Beyond_its_part_of_the_processors_a_client_has_only_what_they_have_to_spare()
    {
        var used = 0.0;
        var queue = Create(slots: 2, length: 512, share: 1, used: () => used);
        var (greedy, other, third) = (Address(1), Address(2), Address(3));

        // However long it was idle, it is soon noticed that the processors are busy.
        clock.Advance(TimeSpan.FromHours(10));
        Assert.True(await CanEnterAsync(queue, third));
        used = 1;
        clock.Advance(TimeSpan.FromSeconds(1.1));
        await queue.EnterAsync(greedy, Long, default);
        var waiting = Enumerable.Range(0, 2).Select(_ => EnterAsync(queue, greedy)).ToList();
        Assert.Equal(Admission.Granted, await queue.EnterAsync(other, Long, default));

        // It had much more than its share, of which a second's worth is held against it.
        queue.Leave(greedy, TimeSpan.FromSeconds(100));
        Assert.InRange(await StepsUntilAdmittedAsync(queue, third, 250), 198, 203);

        queue.Leave(greedy, TimeSpan.FromSeconds(100));
        Assert.Equal(50, await StepsUntilAdmittedAsync(queue, third, 50));

        // With nothing to spare it would be 150.
        used = 0;
        Assert.InRange(await StepsUntilAdmittedAsync(queue, third, 250), 120, 126);
        await Task.WhenAll(waiting);
    }

    /// <summary>Bursts of one client whenever there is time to spare would be felt by all others.</summary>
    [Fact]
    public async Task What_the_processors_have_to_spare_a_client_has_bit_by_bit_and_not_at_once()
    {
        var queue = Create(slots: 2, length: 512, share: 1, used: () => 0.1);
        var (greedy, other, third) = (Address(1), Address(2), Address(3));
        Assert.True(await CanEnterAsync(queue, third));
        clock.Advance(TimeSpan.FromSeconds(1.1));
        await queue.EnterAsync(greedy, Long, default);
        var waiting = EnterAsync(queue, greedy);
        Assert.Equal(Admission.Granted, await queue.EnterAsync(other, Long, default));

        // One of three clients, it has a third of the processors, and what a load of a tenth leaves of the spare quarter.
        queue.Leave(greedy, TimeSpan.FromSeconds(100));
        Assert.InRange(await StepsUntilAdmittedAsync(queue, third, 250), 130, 145);
        await waiting;
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.8, false)]
    [InlineData(0.9, true)]
    public async Task Where_the_processors_are_full_others_are_read_before_an_operation_runs(double used, bool isBehind)
    {
        var queue = Create(slots: 2, length: 512, share: 2, used: () => used);
        clock.Advance(TimeSpan.FromSeconds(1));

        var (before, later) = (SynchronizationContext.Current, new Later());
        SynchronizationContext.SetSynchronizationContext(later);
        var entered = queue.EnterAsync(Address(1), Long, default);
        SynchronizationContext.SetSynchronizationContext(before);

        Assert.Equal(isBehind, !entered.IsCompletedSuccessfully);
        later.Run();
        Assert.Equal(Admission.Granted, await entered);
    }

    [Theory]
    [InlineData(2, 4)]
    [InlineData(40, 20)]
    [InlineData(1000, 32)]
    public async Task The_line_is_as_long_as_is_answered_in_half_a_second_but_no_shorter_than_it_may_be_nor_eight_times_as_long(
        int answeredInASecond, int expected)
    {
        var queue = Create(slots: 1, length: 4, share: 1);
        for (var answered = 0; answered < 5 * answeredInASecond; answered++)
        {
            Assert.Equal(Admission.Granted, await queue.EnterAsync(Address(1), Long, default));
            clock.Advance(TimeSpan.FromSeconds(1) / answeredInASecond);
            queue.Leave(Address(1), TimeSpan.FromMilliseconds(1));
        }

        await queue.EnterAsync(Address(1), Long, default);
        using var going = new CancellationTokenSource();
        var asked = Enumerable.Range(0, 40).Select(_ => queue.EnterAsync(Address(1), Long, going.Token).AsTask()).ToList();

        await going.CancelAsync();
        await Task.WhenAll(asked).ContinueWith(_ => { }, TaskScheduler.Default);
        Assert.Equal(expected, asked.Count(task => task.IsCanceled));
        Assert.All(asked.Where(task => !task.IsCanceled), task => Assert.Equal(Admission.Crowded, task.Result));
    }

    /// <summary>
    /// An operation that has a thread does not count: it may be waiting for the database. The queue shows how many were let in.
    /// </summary>
    [Fact]
    public async Task Where_the_line_is_long_few_wait_for_a_thread_beside_those_who_are_to_be_read()
    {
        var few = 4 * Environment.ProcessorCount;
        var queue = Create(slots: 2 * few, length: 4 * few, share: 2 * few);
        var (before, later) = (SynchronizationContext.Current, new Later());
        SynchronizationContext.SetSynchronizationContext(later);
        var asked = Enumerable.Range(0, 6 * few).Select(_ => queue.EnterAsync(Address(1), Long, default).AsTask()).ToList();
        for (var gone = 0; gone < 2 * few; gone++)
        {
            queue.Leave(Address(1), TimeSpan.FromMilliseconds(1));
        }

        var more = Enumerable.Range(0, 3 * few).Select(_ => queue.EnterAsync(Address(1), Long, default).AsTask()).ToList();
        SynchronizationContext.SetSynchronizationContext(before);

        Assert.Equal(few, more.Count(task => !task.IsCompleted));
        for (var left = 0; left < 5 * few; left++)
        {
            while (asked.Concat(more).Count(task => task.IsCompleted && task.Result == Admission.Granted) <= (2 * few) + left)
            {
                later.Run();
                await Task.Yield();
            }

            queue.Leave(Address(1), TimeSpan.FromMilliseconds(1));
        }

        Assert.All(asked, task => Assert.Equal(Admission.Granted, task.Result));
    }

    [Theory]
    [InlineData(50, 500)]
    [InlineData(2_000, 2_000)]
    public async Task Who_had_something_waits_no_longer_than_it_took_nor_than_half_a_second_though_new_ones_come_all_the_time(
        int had, int turns)
    {
        var queue = Create(slots: 1, length: 512, share: 1);
        var (old, other) = (Address(1), Address(2));
        await queue.EnterAsync(old, Long, default);
        var waiting = new List<Task> { EnterAsync(queue, other) };
        await ServeAsync(queue, old, 1, _ => had);
        waiting.AddRange([EnterAsync(queue, old), EnterAsync(queue, Address(3))]);

        for (var number = 4; admitted[^1] != old && number < 2 * turns; number++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(1));
            await ServeAsync(queue, admitted[^1], 1, _ => 1);
            waiting.Add(EnterAsync(queue, Address(number)));
        }

        Assert.InRange(admitted.Count, turns, turns + 2);
        await ServeAsync(queue, old, waiting.Count - admitted.Count, _ => 1);
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task An_operation_that_takes_long_is_not_forgiven_for_its_length()
    {
        var queue = Create(slots: 2, length: 512, share: 1, used: () => 1);
        var (greedy, others) = (Address(1), Enumerable.Range(2, 40).Select(Address).ToList());
        clock.Advance(TimeSpan.FromSeconds(1));
        foreach (var one in others)
        {
            Assert.True(await CanEnterAsync(queue, one));
        }

        Assert.Equal(Admission.Granted, await queue.EnterAsync(others[0], Long, default));
        Assert.Equal(Admission.Granted, await queue.EnterAsync(greedy, Long, default));
        var waiting = EnterAsync(queue, greedy);

        // All of the others still count as active.
        clock.Advance(TimeSpan.FromSeconds(0.9));
        foreach (var one in others.Skip(1))
        {
            Assert.False(await CanEnterAsync(queue, one));
        }

        clock.Advance(TimeSpan.FromSeconds(0.9));
        queue.Leave(greedy, TimeSpan.FromSeconds(1.8));
        Assert.True(await CanEnterAsync(queue, others[1]));

        queue.Leave(others[0], TimeSpan.Zero);
        await clock.PassUntilAsync(() => waiting.IsCompleted);
        await waiting;
    }

    [Fact]
    public async Task What_a_client_had_of_the_processors_while_it_was_alone_is_not_held_against_it()
    {
        var slots = Environment.ProcessorCount;
        var queue = Create(slots, length: 512, share: slots, used: () => 1);
        var (greedy, other) = (Address(1), Address(2));
        clock.Advance(TimeSpan.FromSeconds(1));
        for (var slot = 0; slot < slots; slot++)
        {
            Assert.Equal(Admission.Granted, await queue.EnterAsync(greedy, Long, default));
        }

        clock.Advance(TimeSpan.FromSeconds(0.9));
        for (var slot = 0; slot < slots; slot++)
        {
            queue.Leave(greedy, TimeSpan.FromSeconds(0.9));
        }

        Assert.True(await CanEnterAsync(queue, other));
        Assert.True(await CanEnterAsync(queue, greedy));
    }

    [Fact]
    public async Task Who_asks_for_dear_things_is_served_as_much_and_not_as_often_as_others()
    {
        var queue = Create(slots: 1, length: 512, share: 8);
        var (dear, cheap) = (Address(1), Address(2));
        await queue.EnterAsync(dear, Long, default);
        var waiting = Enumerable.Range(0, 50).SelectMany(_ => new[] { EnterAsync(queue, dear), EnterAsync(queue, cheap) }).ToList();

        await ServeAsync(queue, dear, 50, client => client == dear ? 10 : 1);

        Assert.InRange(admitted.Count(client => client == dear), 4, 6);
        await ServeAsync(queue, admitted[^1], 50, _ => 1);
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task What_a_client_had_while_nobody_else_came_is_not_held_against_it()
    {
        var queue = Create(slots: 1, length: 512, share: 8);
        var (old, young) = (Address(1), Address(2));
        await queue.EnterAsync(old, Long, default);
        _ = EnterAsync(queue, old);
        await ServeAsync(queue, old, 1, _ => 1000);
        var waiting = Enumerable.Range(0, 10).SelectMany(_ => new[] { EnterAsync(queue, old), EnterAsync(queue, young) }).ToList();

        admitted.Clear();
        await ServeAsync(queue, old, 20, _ => 1);

        Assert.InRange(admitted.Take(12).Count(client => client == old), 5, 7);
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task A_client_has_its_share_of_the_places_and_others_walk_in_beside_it()
    {
        var queue = Create(slots: 4, length: 512, share: 2);
        var (greedy, other) = (Address(1), Address(2));
        var own = Enumerable.Range(0, 5).Select(_ => queue.EnterAsync(greedy, Long, default).AsTask()).ToList();

        Assert.Equal(2, own.Count(task => task.IsCompleted));
        Assert.Equal(Admission.Granted, await queue.EnterAsync(other, Long, default));

        queue.Leave(greedy, TimeSpan.FromMilliseconds(1));
        await Task.WhenAll(own.Take(3));
        Assert.Equal(3, own.Count(task => task.IsCompletedSuccessfully));
    }

    [Fact]
    public async Task Where_the_line_is_full_the_client_with_most_in_it_loses_its_last()
    {
        var queue = Create(slots: 1, length: 3, share: 8);
        var (greedy, other) = (Address(1), Address(2));
        await queue.EnterAsync(greedy, Long, default);
        var own = Enumerable.Range(0, 4).Select(_ => queue.EnterAsync(greedy, Long, default).AsTask()).ToList();
        Assert.Equal(Admission.Crowded, await own[3]);

        var asked = queue.EnterAsync(other, Long, default).AsTask();

        Assert.Equal(Admission.Crowded, await own[2]);
        queue.Leave(greedy, TimeSpan.FromMilliseconds(1));
        Assert.Equal(Admission.Granted, await Task.WhenAny(own[0], asked).Unwrap());
        queue.Leave(own[0].IsCompleted ? greedy : other, TimeSpan.FromMilliseconds(1));
        Assert.Equal([Admission.Granted, Admission.Granted], await Task.WhenAll(own[0], asked));
    }

    [Fact]
    public async Task Who_waits_too_long_or_goes_leaves_the_line_and_takes_no_place()
    {
        var queue = Create(slots: 1, length: 10, share: 8);
        await queue.EnterAsync(Address(1), Long, default);
        using var gone = new CancellationTokenSource();
        var late = queue.EnterAsync(Address(2), TimeSpan.FromMilliseconds(20), default).AsTask();
        var left = queue.EnterAsync(Address(3), Long, gone.Token).AsTask();
        var last = queue.EnterAsync(Address(4), Long, default).AsTask();

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        Assert.Equal(Admission.TooLate, await late);
        queue.Leave(Address(1), TimeSpan.FromMilliseconds(1));
        Assert.Equal(Admission.Granted, await last);
    }

    [Fact]
    public async Task Many_at_once_never_are_more_than_there_are_places()
    {
        var queue = Create(slots: 3, length: 10_000, share: 2);
        var (running, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 2000).Select(number => Task.Run(async () =>
        {
            var client = Address(number % 5);
            using var going = new CancellationTokenSource();
            if (number % 7 == 0)
            {
                going.CancelAfter(1);
            }

            try
            {
                Assert.Equal(Admission.Granted, await queue.EnterAsync(client, Long, going.Token));
            }
            catch (OperationCanceledException)
            {
                return;
            }

            InterlockedMax(ref most, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
            queue.Leave(client, TimeSpan.FromMilliseconds(number % 3));
        })));

        Assert.InRange(most, 1, 3);
        var free = Enumerable.Range(10, 3).Select(number => queue.EnterAsync(Address(number), Long, default)).ToList();
        Assert.All(free, task => Assert.True(task.IsCompletedSuccessfully));
    }

    /// <summary>Returns after how many steps of five milliseconds a waiting client is let in, and takes the slot that was left.</summary>
    private async Task<int> StepsUntilAdmittedAsync(AdmissionQueue queue, Client third, int most)
    {
        for (var step = 0; step < most; step++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(5));
            if (!await CanEnterAsync(queue, third))
            {
                return step;
            }
        }

        return most;
    }

    /// <summary>Returns whether a client finds a slot at once, and gives it back.</summary>
    private static async Task<bool> CanEnterAsync(AdmissionQueue queue, Client client)
    {
        using var going = new CancellationTokenSource();
        var entered = queue.EnterAsync(client, Long, going.Token);
        await going.CancelAsync();
        try
        {
            Assert.Equal(Admission.Granted, await entered);
            queue.Leave(client, TimeSpan.Zero);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static Client Address(int number) => new(ClientId.Of(new IPAddress([10, 0, (byte)(number / 256), (byte)number])), null);

    private Client Key(Client place, int number) =>
        place with { Account = new Account(new ClientId(ClientKind.Key, (ulong)number), null, null, null, clock, null) };

    /// <param name="beside">How many of one client run while others are active; null = as many as otherwise.</param>
    /// <param name="used">The share of processor time that is used from now on; null = none.</param>
    private AdmissionQueue Create(int slots, int length, int share, int? beside = null, Func<double>? used = null)
    {
        var rules = new WireRules
        {
            Concurrency = slots, Queue = length, Limits = new LimitRules { AtOnce = share, BesideOthers = beside ?? share },
        };
        return new(rules, new ProcessorLoad(Environment.ProcessorCount, Used(used ?? (static () => 0)), clock), clock);
    }

    /// <summary>Returns the total processor time used, from the share that is used.</summary>
    private Func<TimeSpan> Used(Func<double> part)
    {
        var (total, looked) = (TimeSpan.Zero, clock.GetTimestamp());
        return () =>
        {
            total += clock.GetElapsedTime(looked) * Environment.ProcessorCount * part();
            looked = clock.GetTimestamp();
            return total;
        };
    }

    private async Task EnterAsync(AdmissionQueue queue, Client client)
    {
        Assert.Equal(Admission.Granted, await queue.EnterAsync(client, Long, default));
        lock (admitted)
        {
            admitted.Add(client);
        }
    }

    /// <summary>Lets one after the other leave, and the next come in.</summary>
    private async Task ServeAsync(AdmissionQueue queue, Client inside, int times, Func<Client, int> work)
    {
        for (var i = 0; i < times; i++)
        {
            var before = Count();
            queue.Leave(inside, TimeSpan.FromMilliseconds(work(inside)));
            while (Count() == before)
            {
                await Task.Yield();
            }

            inside = admitted[^1];
        }
    }

    private int Count()
    {
        lock (admitted)
        {
            return admitted.Count;
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var known = most; value > known && Interlocked.CompareExchange(ref most, value, known) != known; known = most)
        {
        }
    }

    /// <summary>Runs continuations only when told to.</summary>
    private sealed class Later : SynchronizationContext
    {
        private readonly ConcurrentQueue<Action> posted = [];

        public int Count => posted.Count;

        public override void Post(SendOrPostCallback d, object? state) => posted.Enqueue(() => d(state));

        public void Run()
        {
            while (posted.TryDequeue(out var next))
            {
                next();
            }
        }
    }
}
