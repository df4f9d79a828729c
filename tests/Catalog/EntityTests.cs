using Gateway.Catalog;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>An entity's table follows from its members.</summary>
public sealed class EntityTests
{
    private static readonly DataCatalog City = CityCatalog.Create();

    public static TheoryData<string> Entities => [.. City.Entities.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Entities))]
    public void A_column_knows_its_place_in_the_row(string entity) =>
        Assert.All(City.Entity(entity).Columns, (column, place) => Assert.Equal(place, column.Index));
}
