using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Links that zones have with what they are about, gathered for several municipalities at once.</summary>
internal abstract class ZoneLinks : PlaceLinks
{
    private readonly Entity from;
    private readonly Column place;
    private readonly Column link;

    /// <param name="catalog">Whose rows.</param>
    /// <param name="from">The rows that are linked.</param>
    /// <param name="place">Their column with the municipality.</param>
    /// <param name="link">Their column with the link.</param>
    /// <param name="sources">What the links follow from.</param>
    protected ZoneLinks(DataCatalog catalog, Entity from, Column place, Column link, IReadOnlyList<Entity> sources)
        : base(catalog, from, link, sources) =>
        (this.from, this.place, this.link) = (from, place, link);

    /// <summary>Puts the rows of the municipalities in <c>place</c> into <c>linked</c>, as they should be linked.</summary>
    protected abstract void Gather(WriteConnection connection);

    protected sealed override int LinkPlaces(WriteConnection connection, long version)
    {
        connection.NeedEmpty(ZoneLinkTexts.CreateLinked, ZoneLinkTexts.ClearLinked);
        Gather(connection);
        return connection.Prepare(ZoneLinkTexts.Set(from, link)).With(version).Run()
            + connection.Prepare(ZoneLinkTexts.Clear(from, place, link)).With(version).Run();
    }
}
