using Gateway.Catalog;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>Where the page of a row stands: those of places, events and areas at their own, all others at one that shows any row.</summary>
internal static class RowPath
{
    public static string Of(Entity entity, string id) => entity.Role switch
    {
        EntityRole.Place => RowAddress.OfPlace(id),
        EntityRole.Event => RowAddress.OfEvent(id),
        EntityRole.Area => RowAddress.OfArea(id),
        _ => RowAddress.OfRow(id),
    };
}
