using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>The subject of a list's rows: themselves, or for days the owner of the days.</summary>
internal static class Subject
{
    /// <summary>Returns the entity whose point and words such a list is queried by.</summary>
    public static Entity Of(DataCatalog catalog, Entity element) =>
        element.Calendar is { } days ? catalog.Target(element.Reference(days.Of)) : element;

    /// <summary>Returns its row, joined when it is not the list's own.</summary>
    public static Source Of(DataCatalog catalog, ReadDraft draft) => draft.Entity.Calendar is { } days
        ? draft.Sources.Through(draft.Own, draft.Entity.Reference(days.Of), Of(catalog, draft.Entity))
        : draft.Own;
}
