using Gateway.Catalog;

namespace Gateway.Page.Lists;

/// <summary>The address from which an interactive map fetches the places of a list, if it supports the list's conditions.</summary>
internal static class ListMapSource
{
    /// <returns>Null when the list has other conditions: the map then shows only what is drawn.</returns>
    public static string? Of(Listing listing, ListQuery query)
    {
        var kinds = query.Conditions.OfType<IsOneOf>().Where(one => listing.Find(one.Path)?.Declared?.Role == ColumnRole.Category).ToList();
        if (kinds.Count < query.Conditions.Count || query.Cities.Count > 1 || query.Near is not null || query.OpenNow)
        {
            return null;
        }

        (string, string?)[] parameters =
        [
            ("dataset", listing.Dataset?.Id), ("city", query.Cities.Count > 0 ? query.Cities[0] : null),
            ("q", query.Text.Length > 0 ? query.Text : null),
            .. kinds.SelectMany(one => one.Values).Select(kind => ("kind", (string?)kind)),
        ];
        return "/map/points?" + string.Join(
            '&', parameters.Where(one => one.Item2 is not null).Select(one => $"{one.Item1}={Uri.EscapeDataString(one.Item2!)}"));
    }
}
