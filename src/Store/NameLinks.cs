using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Links to the only row of the same municipality with a name: the school of a menu, the town with the name of an area.</summary>
internal sealed class NameLinks : PlaceLinks
{
    private readonly Phrase set;

    private NameLinks(DataCatalog catalog, string name, Entity from, (Column Match, Column Link) by, Entity to)
        : base(catalog, from, by.Link, [from, to])
    {
        Name = name;
        set = LinkTexts.SetNamed(
            from, catalog.ReferenceTo(EntityRole.Municipality, from)!, by, to, catalog.ReferenceTo(EntityRole.Municipality, to)!,
            to.Column(ColumnRole.MatchName));
    }

    public override string Name { get; }

    public override int Version => 1;

    /// <summary>Returns <c>SchoolMenu.school</c>; null if the catalogue has no such link.</summary>
    public static NameLinks? OfMenus(DataCatalog catalog) =>
        Of(catalog, "menu-links", EntityRole.Menu, ColumnRole.MatchVenue, EntityRole.Place);

    /// <summary>Returns <c>WasteArea.town</c>; null if the catalogue has no such link.</summary>
    public static NameLinks? OfCollectionAreas(DataCatalog catalog) =>
        Of(catalog, "collection-area-links", EntityRole.CollectionArea, ColumnRole.MatchTown, EntityRole.Area);

    protected override int LinkPlaces(WriteConnection connection, long version) => connection.Prepare(set).With(version).Run();

    private static NameLinks? Of(DataCatalog catalog, string name, EntityRole from, ColumnRole match, EntityRole to) =>
        catalog.FindEntity(from) is { } rows && catalog.FindEntity(to) is { } target && target.FindColumn(ColumnRole.MatchName) is not null
            ? new NameLinks(catalog, name, rows, (rows.Column(match), catalog.ReferenceTo(to, rows)!), target)
            : null;
}
