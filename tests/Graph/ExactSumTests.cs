using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>Sums of fractional numbers are exact to 6 decimal places, in whatever order rows are read and on either database.</summary>
[Trait("Database", "any")]
public sealed class ExactSumTests : StoreTest
{
    /// <summary>
    /// In binary floating point the first would be 0.000001 less, the second 0.30000000000000004, the last but one a negative zero.
    /// </summary>
    [Theory]
    [InlineData(new[] { 291.9213145 }, "291.921315 291.921315")]
    [InlineData(new[] { 0.1, 0.2 }, "0.3 0.15")]
    [InlineData(new[] { 130265.7637245, 1e15, -1e15 }, "130265.763725 43421.92124166666")]
    [InlineData(new[] { -0.0000001, -0.0 }, "0 0")]
    [InlineData(new double[0], " ")]
    public async Task A_sum_is_that_of_the_decimal_digits(double[] values, string expected)
    {
        using var store = Open();
        Load(store, [.. values.Select((value, i) => Statistic($"s{i}", value)), Statistic("none", null)]);
        using var city = QueriedStore.Of(store);

        var data = await city.DataAsync("{ areaStatistics { groups(by: []) { nodes { aggregates { value { sum avg } } } } } }");

        var told = data.GetProperty("areaStatistics").GetProperty("groups").GetProperty("nodes")[0]
            .GetProperty("aggregates").GetProperty("value");
        Assert.Equal(expected, $"{told.GetProperty("sum")} {told.GetProperty("avg")}");
    }

    private LoadRow Statistic(string id, double? value) =>
        Row("AreaStatistic", id, ("dataset_id", "d1"), ("municipality_id", "999997"), ("value", value));
}
