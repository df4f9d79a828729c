using Gateway.Import.Formats;
using Xunit;

namespace Gateway.Tests.Import.Formats;

/// <summary>Repeated names.</summary>
public sealed class RepeatedNamesTests
{
    [Fact]
    public void Each_has_a_name_of_its_own()
    {
        var names = new RepeatedNames();

        Assert.Equal(["a", "a*", "b", "a*3", "a*4", "a**", "a**3"], "a,a,b,a,a,a*,a*".Split(',').Select(names.Next));
    }

    /// <summary>One more star for each would make the names as long as they are many.</summary>
    [Fact]
    public void Many_alike_are_no_longer_than_others()
    {
        var names = new RepeatedNames();

        var all = Enumerable.Range(0, 20_000).Select(_ => names.Next("a")).ToHashSet();

        Assert.Equal(20_000, all.Count);
        Assert.True(all.Max(name => name.Length) < 10);
    }
}
