using System.Globalization;
using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>The numbered data versions of a database: each load that changes something makes the next.</summary>
internal sealed class DataVersions(WriteConnection connection, DataCatalog catalog, Func<Entity, RowLayout> layouts)
{
    public long Newest() => connection.Prepare(LoadTexts.NewestVersion).With().Number();

    /// <summary>Makes the version of a load. Data sets whose rows changed get it too, unless their own row was put.</summary>
    public void Write(LoadLog log, DateTimeOffset at)
    {
        var time = at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
        var dataset = catalog.FindEntity(EntityRole.Dataset);
        if (dataset is not null && layouts(dataset) is { Version: { } version, ImportedAt: { } importedAt })
        {
            var stamp = connection.Prepare(LoadTexts.Stamp(dataset, version, importedAt));
            foreach (var key in log.Datasets)
            {
                stamp.With(log.Version, time, key).Run();
            }
        }

        var only = log.Datasets.Count == 1 ? log.Datasets.First() : null;
        connection.Prepare(LoadTexts.InsertVersion).With(log.Version, time, only, log.Added, log.Changed, log.Removed).Run();
    }
}
