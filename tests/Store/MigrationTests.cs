using Gateway.Catalog;
using Gateway.Store.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Xunit;
using static Gateway.Catalog.Declare;

namespace Gateway.Tests.Store;

/// <summary>What a migration has to do when the catalogue changes.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void A_new_field_in_the_middle_is_one_column_more_and_moves_no_other()
    {
        var operation = Assert.Single(Differences([Text("first", "."), Text("last", ".")], [Text("first", "."), Integer("middle", "."), Text("last", ".")]));

        Assert.Equal("middle", Assert.IsType<AddColumnOperation>(operation).Name);
    }

    [Fact]
    public void A_field_of_another_type_alters_its_column()
    {
        var operation = Assert.Single(Differences([Text("first", ".")], [Integer("first", ".")]));

        Assert.Equal("first", Assert.IsType<AlterColumnOperation>(operation).Name);
    }

    private static IReadOnlyList<MigrationOperation> Differences(IReadOnlyList<Member> before, IReadOnlyList<Member> after)
    {
        using var old = Context(before);
        using var current = Context(after);
        return current.GetService<IMigrationsModelDiffer>().GetDifferences(Model(old), Model(current));
    }

    private static SqliteCityContext Context(IReadOnlyList<Member> members) =>
        SqliteCityContext.Unconnected(new DataCatalog([new Entity("Thing", "A thing.", members)], []));

    private static IRelationalModel Model(SqliteCityContext context) => context.GetService<IDesignTimeModel>().Model.GetRelationalModel();
}
