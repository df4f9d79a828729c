using Gateway.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Gateway.Store.Sqlite;

/// <summary>The EF context of SQLite databases.</summary>
internal sealed class SqliteCityContext(DataCatalog catalog, DbContextOptions<SqliteCityContext> options) : CityContext(catalog, options)
{
    protected override string Collation => "BINARY";

    /// <summary>Creates a context for migration scripts and comparing models; it never opens its connection.</summary>
    public static SqliteCityContext Unconnected(DataCatalog catalog) =>
        new(catalog, new DbContextOptionsBuilder<SqliteCityContext>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>The factory that <c>dotnet ef migrations add</c> calls.</summary>
internal sealed class SqliteCityContextFactory : IDesignTimeDbContextFactory<SqliteCityContext>
{
    public SqliteCityContext CreateDbContext(string[] args) => SqliteCityContext.Unconnected(CityCatalog.Create());
}
