using Gateway.Catalog;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>There are no foreign keys; the loader ensures what they would.</summary>
[Trait("Database", "any")]
public sealed class ReferenceTests : StoreTest
{
    [Fact]
    public void No_row_refers_to_nothing_whatever_data_set_is_removed()
    {
        var database = Open();
        var city = FixedCity.Rows(Catalog);
        using (var loader = database.BeginLoad())
        {
            city.Load(loader);
        }

        Assert.NotEmpty(Query("select 1 from event where facility_id is not null"));
        Assert.NotEmpty(Query("select 1 from facility where area_id is not null"));
        Assert.Empty(Dangling());
        foreach (var dataset in city.Of("Dataset"))
        {
            using (var loader = database.BeginLoad())
            {
                Assert.True(loader.RemoveDataset(dataset.Key));
                loader.Commit();
            }

            Assert.Empty(Dangling());
        }

        Assert.All(Catalog.Entities, entity => Assert.Equal(["0"], Query($"select count(*) from {entity.Table}")));
    }

    /// <summary>Returns the columns with a key that no row has.</summary>
    private IEnumerable<string> Dangling() =>
        from entity in Catalog.Entities
        from reference in entity.AllMembers().OfType<Reference>()
        let column = entity.ColumnOf(reference).Name
        let target = Catalog.Target(reference).Table
        where Query($"select 1 from {entity.Table} where {column} is not null and {column} not in (select id from {target}) limit 1").Count > 0
        select $"{entity.Name}.{column}";
}
