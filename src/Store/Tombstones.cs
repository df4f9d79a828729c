using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Records, for one load, rows that are no longer where they were: removed, or moved to another municipality. Clients that keep a copy
/// learn of it from these records.
/// </summary>
internal sealed class Tombstones(WriteConnection connection, DataCatalog catalog, Func<Entity, RowLayout> layouts, LoadLog log)
{
    private readonly FollowedTypes types = new(catalog);

    /// <summary>Records the rows of an entity that are about to be removed.</summary>
    public void PutRemoved(Entity entity)
    {
        if (entity.IsFollowed)
        {
            connection.Prepare(TombstoneTexts.PutRemoved(entity, types.MunicipalityOf(entity), types.DatasetOf(entity)))
                .With(entity.Name, log.Version).Run();
        }
    }

    /// <summary>Records rows that left their municipality, and drops the records of those that are back.</summary>
    public void RecordMoves()
    {
        if (log.MovedRows.Count > 0)
        {
            var put = connection.Prepare(TombstoneTexts.Put);
            foreach (var left in log.MovedRows)
            {
                put.With(left.Entity.Name, left.Key, left.Municipality, left.Dataset, log.Version, false).Run();
            }
        }

        foreach (var entity in types.Entities.Where(entity => connection.Prepare(TombstoneTexts.Any).With(entity.Name).Any()))
        {
            var version = layouts(entity).Version!;
            connection.Prepare(TombstoneTexts.DeleteReturned(entity, types.MunicipalityOf(entity), version))
                .With(entity.Name, log.Version).Run();
            connection.Prepare(TombstoneTexts.MarkMoved(entity, version)).With(entity.Name, log.Version).Run();
        }
    }
}

/// <summary>A row that is now in another municipality.</summary>
internal sealed record MovedRow(Entity Entity, string Key, string Municipality, string? Dataset);
