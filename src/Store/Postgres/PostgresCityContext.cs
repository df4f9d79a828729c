using Gateway.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Gateway.Store.Postgres;

/// <summary>The EF context of PostgreSQL databases.</summary>
internal sealed class PostgresCityContext(DataCatalog catalog, DbContextOptions<PostgresCityContext> options)
    : CityContext(catalog, options)
{
    /// <summary>The collation that is the same in every database, whatever its locale.</summary>
    protected override string Collation => "C";

    /// <summary>Creates a context for migration scripts and comparing models; it never opens its connection.</summary>
    public static PostgresCityContext Unconnected(DataCatalog catalog) => new(
        catalog, new DbContextOptionsBuilder<PostgresCityContext>().UseNpgsql("Host=nowhere", o => o.SetPostgresVersion(15, 0)).Options);

    /// <summary>Orderings treat NULL as the smallest value; PostgreSQL treats it as the largest by default.</summary>
    protected override void Order(IndexBuilder index, IReadOnlyList<Column> columns)
    {
        if (columns.Any(column => column.Nullable))
        {
            index.HasNullSortOrder([.. columns.Select(c => c.Nullable ? NullSortOrder.NullsFirst : NullSortOrder.Unspecified)]);
        }
    }
}

/// <summary>The factory that <c>dotnet ef migrations add</c> calls.</summary>
internal sealed class PostgresCityContextFactory : IDesignTimeDbContextFactory<PostgresCityContext>
{
    public PostgresCityContext CreateDbContext(string[] args) => PostgresCityContext.Unconnected(CityCatalog.Create());
}
