using Gateway.Catalog;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>The path of a row's page: places, events and areas have their own, all others one that shows any row.</summary>
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
