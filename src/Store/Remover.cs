using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Removes rows with their dependents, remembers each removal, and removes the areas and municipalities left empty.</summary>
internal sealed class Remover(
    WriteConnection connection,
    DataCatalog catalog,
    Func<Entity, RowLayout> layouts,
    LoadLog log,
    DerivedSet derived,
    Tombstones departures)
{
    /// <summary>
    /// Removes the rows of a data set that were not seen; each item of <paramref name="only"/> restricts it to values of a column.
    /// </summary>
    public int RemoveUnseen(Entity entity, string dataset, ReadOnlySpan<(Column Column, IReadOnlyCollection<object> Values)> only)
    {
        connection.EnsureTable(LoadTexts.CreateSeen);
        connection.EnsureEmptyTable(LoadTexts.CreateGone, LoadTexts.ClearGone);
        List<(Column Column, int Values, bool OrNull)> restrictions = [];
        List<object?> values = [dataset, entity.Name];
        foreach (var (column, allowed) in only)
        {
            object?[] said = [.. allowed.Where(v => v is not null)];
            restrictions.Add((column, said.Length, said.Length < allowed.Count));
            values.AddRange(said);
        }

        connection.Prepare(LoadTexts.GatherUnseen(entity, layouts(entity).DatasetColumn, restrictions)).With([.. values]).Run();
        return RemoveGone(entity);
    }

    /// <summary>Removes a data set and all that was read for it; false if it does not exist.</summary>
    public bool RemoveDataset(string key)
    {
        var dataset = catalog.Entity(EntityRole.Dataset);
        foreach (var entity in catalog.Entities.Where(e => layouts(e).IsPublished))
        {
            RemoveWhere(entity, layouts(entity).DatasetColumn, key);
        }

        return RemoveWhere(dataset, dataset.Key, key) > 0;
    }

    /// <summary>
    /// Removes areas that only derived links still refer to and then municipalities that nothing refers to, among those that lost rows:
    /// they existed only because of those rows.
    /// </summary>
    public void RemoveEmptied()
    {
        Places.Fill(connection, log.ShrunkMunicipalities);
        if (catalog.FindEntity(EntityRole.Area) is { } area && layouts(area).Municipality is { } column)
        {
            RemoveEmptied(area, column, [.. Holders(area).Where(h => !derived.Sets(h.Entity).Contains(h.Column))]);
        }

        if (catalog.FindEntity(EntityRole.Municipality) is { } municipality)
        {
            RemoveEmptied(municipality, municipality.Key, [.. Holders(municipality)]);
        }
    }

    /// <summary>Removes the files of a data set that no row comes from any more.</summary>
    public void RemoveUnusedFiles(string dataset)
    {
        if (catalog.FindEntity(EntityRole.SourceFile) is not { } file || layouts(file).Dataset is not { } owner
            || connection.Prepare(LoadTexts.CountWhere(file, owner)).With(dataset).Number() < 2)
        {
            return;
        }

        var rows = from holder in Holders(file)
                   where layouts(holder.Entity).Dataset is not null
                   select (holder.Entity, holder.Column, layouts(holder.Entity).DatasetColumn);
        var removed = connection.Prepare(LoadTexts.DeleteUnusedFiles(file, owner, rows)).With(dataset).Run();
        log.HasSilentWrites |= removed > 0;
    }

    private int RemoveWhere(Entity entity, Column column, string value)
    {
        connection.EnsureEmptyTable(LoadTexts.CreateGone, LoadTexts.ClearGone);
        connection.Prepare(LoadTexts.GatherWhere(entity, column)).With(value).Run();
        return RemoveGone(entity);
    }

    private void RemoveEmptied(Entity entity, Column place, IReadOnlyList<(Entity, Column)> holders)
    {
        if (holders.Count == 0)
        {
            return;
        }

        connection.EnsureEmptyTable(LoadTexts.CreateGone, LoadTexts.ClearGone);
        connection.Prepare(LoadTexts.GatherEmptied(entity, place, holders)).With().Run();
        RemoveGone(entity);
    }

    private int RemoveGone(Entity entity)
    {
        var layout = layouts(entity);
        var places = layout.Municipality is { } municipality ? ValuesOfGone(entity, municipality) : [];
        NotifyGone(entity);
        departures.PutRemoved(entity);
        foreach (var dependent in Holders(entity).Where(h => !h.Entity.IsNode))
        {
            connection.Prepare(LoadTexts.DeleteGone(dependent.Entity, dependent.Column)).With().Run();
        }

        if (layout.Dataset is { } dataset)
        {
            log.Datasets.UnionWith(ValuesOfGone(entity, dataset));
        }

        var removed = connection.Prepare(LoadTexts.DeleteGone(entity, entity.Key)).With().Run();
        log.Removed += layout.IsPublished ? removed : 0;
        log.HasChanges |= removed > 0;
        log.ShrunkMunicipalities.UnionWith(places);
        return removed;
    }

    private void NotifyGone(Entity entity)
    {
        if (derived.Reads(entity) is not { Count: > 0 } columns)
        {
            return;
        }

        var rows = connection.Prepare(LoadTexts.DistinctOfGone(entity, columns)).With().Read(row => row.Row(columns));
        foreach (var values in rows)
        {
            var row = entity.Row(columns, values);
            foreach (var follower in derived.Of(entity))
            {
                follower.Gone(connection, entity, row);
            }
        }
    }

    private List<string> ValuesOfGone(Entity entity, Column column) =>
        connection.Prepare(LoadTexts.ValuesOfGone(entity, column)).With().Read(row => row.Text(0));

    /// <summary>The columns of other entities that refer to this one; derived entities do not count.</summary>
    private IEnumerable<(Entity Entity, Column Column)> Holders(Entity target) =>
        from entity in catalog.Entities
        where !entity.IsDerived
        from reference in entity.AllMembers().OfType<Reference>()
        where reference.Target == target.Name
        select (entity, entity.ColumnOf(reference));
}
