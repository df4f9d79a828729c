using Gateway.Catalog;
using Gateway.Tests.Store.Postgres;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Rows of a data set are read in the order of publication, of any kind and however many.</summary>
public sealed class PublishedOrderTests : StoreTest
{
    [Fact]
    public void Nothing_is_sorted()
    {
        On("sqlite");
        using var store = Open();

        Assert.All(Listed, entity => Assert.DoesNotContain(
            Database.Query($"explain query plan {FirstOf(entity)} order by source_line, id limit 2"),
            step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)));
    }

    [PostgresFact]
    public void PostgreSQL_sorts_nothing_either()
    {
        On("postgres");
        using var store = Open();

        // The planner would rather sort an empty table.
        const string Set = "set enable_seqscan = off; set enable_sort = off; set enable_incremental_sort = off;";
        Assert.All(Listed, entity => Assert.DoesNotContain(
            Database.Query($"{Set} explain {FirstOf(entity)} order by source_line nulls first, id limit 2"),
            step => step.Contains("Sort", StringComparison.Ordinal)));
    }

    private IEnumerable<Entity> Listed =>
        Catalog.Entities.Where(entity => entity.ListField is not null && entity.Columns.Any(column => column.Name == "source_line"));

    private static string FirstOf(Entity entity) => $"""select id from "{entity.Table}" where dataset_id = 'd1'""";
}
