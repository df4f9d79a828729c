using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>What the rows of a list are about: themselves, or of days what has these days.</summary>
internal static class Subject
{
    /// <summary>The entity whose point and words a list of these is asked for by.</summary>
    public static Entity Of(DataCatalog catalog, Entity element) =>
        element.Calendar is { } days ? catalog.Target(element.Reference(days.Of)) : element;

    /// <summary>Its row, which is joined when it is another than the list's own.</summary>
    public static Source Of(DataCatalog catalog, ReadDraft draft) => draft.Entity.Calendar is { } days
        ? draft.Sources.Through(draft.Own, draft.Entity.Reference(days.Of), Of(catalog, draft.Entity))
        : draft.Own;
}
