using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Links that zones have with what they are about, gathered for several municipalities at once.</summary>
/// <param name="catalog">Whose rows.</param>
/// <param name="from">The rows that are linked.</param>
/// <param name="link">Their column with the link.</param>
/// <param name="sources">What the links follow from.</param>
internal abstract class ZoneLinks(DataCatalog catalog, Entity from, Column link, IReadOnlyList<Entity> sources)
    : PlaceLinks(catalog, from, link, sources)
{
    /// <summary>Puts the rows of the municipalities in <c>place</c> into <c>linked</c>, as they should be linked.</summary>
    protected abstract void Gather(WriteConnection connection);

    protected sealed override int LinkPlaces(WriteConnection connection, long version)
    {
        connection.NeedEmpty(ZoneLinkTexts.CreateLinked, ZoneLinkTexts.ClearLinked);
        Gather(connection);
        return connection.Prepare(ZoneLinkTexts.Set(From, Link)).With(version).Run()
            + connection.Prepare(ZoneLinkTexts.Clear(From, Place, Link)).With(version).Run();
    }
}
