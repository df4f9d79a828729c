using Gateway.Http.Running;
using Gateway.Tests.Import.Feeds;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Http.Limits;

/// <summary>How much of its processors a container may use.</summary>
public sealed class ProcessorsTests
{
    [Theory]
    [InlineData("50000 100000\n", 0.5)]
    [InlineData("150000 100000\n", 1.5)]
    [InlineData("800000 100000\n", 4)]
    [InlineData("max 100000\n", 4)]
    [InlineData("", 4)]
    [InlineData("50000", 4)]
    [InlineData("0 0", 4)]
    [InlineData("much of all", 4)]
    public void Are_told_by_the_second_version_of_control_groups(string text, double expected)
    {
        using var groups = new TempFolder();
        File.WriteAllText(groups.File("cpu.max"), text);

        Assert.Equal(expected, Processors.CountOf(4, groups.Path));
    }

    [Theory]
    [InlineData("25000\n", 0.25)]
    [InlineData("-1\n", 4)]
    public void Are_told_by_the_first_version(string quota, double expected)
    {
        using var groups = new TempFolder();
        Directory.CreateDirectory(groups.File("cpu"));
        File.WriteAllText(groups.File("cpu/cpu.cfs_quota_us"), quota);
        File.WriteAllText(groups.File("cpu/cpu.cfs_period_us"), "100000\n");

        Assert.Equal(expected, Processors.CountOf(4, groups.Path));
    }

    [Fact]
    public void Are_all_where_nothing_is_told() => Assert.Equal(4, Processors.CountOf(4, "/nowhere"));

    [Theory]
    [InlineData(0.4, false)]
    [InlineData(0.45, true)]
    public void Half_a_processor_is_full_when_nearly_half_of_one_is_used(double used, bool isFull)
    {
        var clock = FakeTime.Create();
        var start = clock.GetTimestamp();
        var load = new ProcessorLoad(0.5, () => clock.GetElapsedTime(start) * used, clock);

        clock.Advance(TimeSpan.FromSeconds(1));
        load.Change(1);

        Assert.Equal(isFull, load.IsFull);
    }
}
