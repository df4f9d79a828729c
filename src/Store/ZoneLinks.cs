using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Links between zones and what they describe, gathered for several municipalities at once.</summary>
/// <param name="catalog">The catalogue of the rows.</param>
/// <param name="from">The rows that are linked.</param>
/// <param name="link">The column of the link.</param>
/// <param name="sources">The entities that the links are derived from.</param>
internal abstract class ZoneLinks(DataCatalog catalog, Entity from, Column link, IReadOnlyList<Entity> sources)
    : PlaceLinks(catalog, from, link, sources)
{
    /// <summary>Fills the table <c>linked</c> with the links that the rows of the municipalities in <c>place</c> should have.</summary>
    protected abstract void Gather(WriteConnection connection);

    protected sealed override int LinkPlaces(WriteConnection connection, long version)
    {
        connection.EnsureEmptyTable(ZoneLinkTexts.CreateLinked, ZoneLinkTexts.ClearLinked);
        Gather(connection);
        return connection.Prepare(ZoneLinkTexts.Set(From, Link)).With(version).Run()
            + connection.Prepare(ZoneLinkTexts.Clear(From, Place, Link)).With(version).Run();
    }
}
