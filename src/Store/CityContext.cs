using Gateway.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store;

/// <summary>The EF context of a catalogue's tables; one class per database, because each has its own migrations.</summary>
internal abstract class CityContext(DataCatalog catalog, DbContextOptions options) : DbContext(options)
{
    public DataCatalog Catalog => catalog;

    /// <summary>The database's name for the collation by code point.</summary>
    protected abstract string Collation { get; }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ReplaceService<IModelCacheKeyFactory, ModelOfCatalog>().ReplaceService<IMigrationsModelDiffer, MigrationsByName>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => CityModel.Build(modelBuilder, catalog, Collation, Order);

    /// <summary>
    /// Sets the sort order of an index's columns, where the database does not sort NULL as the smallest value by default.
    /// </summary>
    protected virtual void Order(IndexBuilder index, IReadOnlyList<Column> columns)
    {
    }

    /// <summary>By default EF caches one model per context class; here there is one per catalogue.</summary>
    private sealed class ModelOfCatalog : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) =>
            (context.GetType(), ((CityContext)context).Catalog, designTime);
    }
}
