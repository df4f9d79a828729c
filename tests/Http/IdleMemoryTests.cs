using Gateway.Http.Running;
using Gateway.Tests.Import.Feeds;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Memory needed in a rush is given back once the gateway is idle.</summary>
public sealed class IdleMemoryTests : IDisposable
{
    private const long Much = 100 << 20;

    private readonly FakeTimeProvider clock = FakeTime.Create();
    private readonly Process process = new();
    private readonly IdleMemory memory;

    public IdleMemoryTests() => memory = new IdleMemory(process, clock);

    public void Dispose() => memory.Dispose();

    [Fact]
    public void After_a_rush_memory_is_given_back_and_once_more_when_pools_have_aged()
    {
        process.Allocated = Much;

        CheckAfter(used: 0);
        Assert.Equal(0, process.GivenBack);
        CheckAfter(used: 0);
        CheckAfter(used: 0);
        Assert.Equal(1, process.GivenBack);

        for (var look = 0; look < 100; look++)
        {
            CheckAfter(used: 0);
        }

        Assert.Equal(2, process.GivenBack);
    }

    [Fact]
    public void As_long_as_much_is_asked_nobody_waits_for_it()
    {
        process.Allocated = Much;

        CheckAfter(used: 9);
        Assert.Equal(0, process.GivenBack);

        process.Allocated += Much / 10;
        CheckAfter(used: 0.1);
        Assert.Equal(0, process.GivenBack);

        CheckAfter(used: 0.1);
        Assert.Equal(1, process.GivenBack);
    }

    [Fact]
    public void What_native_code_freed_is_given_back_as_long_as_somebody_asks_and_once_more_when_nobody_does()
    {
        CheckAfter(used: 9);
        CheckAfter(used: 9);
        Assert.Equal((2, 0), (process.Trimmed, process.GivenBack));

        CheckAfter(used: 0);
        CheckAfter(used: 0);
        Assert.Equal((3, 0), (process.Trimmed, process.GivenBack));
    }

    /// <summary>Cached answers outdated by new data are in the old generation: the collector would leave them there for hours.</summary>
    [Fact]
    public void What_is_old_is_looked_at_each_minute_as_long_as_somebody_asks()
    {
        for (var look = 0; look < 18; look++)
        {
            CheckAfter(used: 9);
        }

        Assert.Equal(3, process.Swept);
        for (var look = 0; look < 18; look++)
        {
            CheckAfter(used: 0);
        }

        Assert.Equal(3, process.Swept);
    }

    [Fact]
    public void For_little_it_is_not_worth_it()
    {
        process.Allocated = Much / 10;

        CheckAfter(used: 0);
        CheckAfter(used: 0);

        Assert.Equal(0, process.GivenBack);
    }

    private void CheckAfter(double used)
    {
        clock.Advance(TimeSpan.FromSeconds(10));
        process.Used += TimeSpan.FromSeconds(used);
        memory.Check();
    }

    private sealed class Process : IdleMemory.IProcess
    {
        public TimeSpan Used { get; set; }

        public long Allocated { get; set; }

        public int GivenBack { get; private set; }

        public int Trimmed { get; private set; }

        public void GiveBack() => GivenBack++;

        public int Swept { get; private set; }

        public void Trim() => Trimmed++;

        public void Sweep() => Swept++;
    }
}
