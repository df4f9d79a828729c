using Gateway.Catalog;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>An entity's table follows from its members.</summary>
public sealed class EntityTests
{
    private static readonly DataCatalog City = CityCatalog.Create();

    public static TheoryData<string> Entities => [.. City.Entities.Select(e => e.Name)];

    /// <summary>Several rows may state the same in two ways, and each value is known, so that nothing in an answer shows it.</summary>
    [Theory]
    [InlineData("Budget")]
    [InlineData("BudgetItem")]
    [InlineData("TaxCollection")]
    [InlineData("AreaStatistic")]
    public void A_sum_says_what_it_may_add_up(string type)
    {
        var rows = City.Entity(type);
        var aggregates = City.GroupingOf(rows)!.Groups.AllMembers().OfType<Group>().Single(member => member.Name == "aggregates");

        Assert.Contains("data sets", rows.SumCaution, StringComparison.Ordinal);
        Assert.EndsWith(rows.SumCaution!, aggregates.Description, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public void A_column_knows_its_place_in_the_row(string entity) =>
        Assert.All(City.Entity(entity).Columns, (column, place) => Assert.Equal(place, column.Index));
}
