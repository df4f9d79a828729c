using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans the object for the point of a row, including its distance from others.</summary>
internal static class PointPlanner
{
    public static ObjectOutput Plan(AskField field, Source row, ReadDraft draft)
    {
        var (latitude, longitude) = Distance.Point(row);
        var presence = draft.Ordinal(new Complete([latitude, longitude]));
        var fields = field.Selection.For(GraphNames.Point).Select(inner => Part(inner, latitude, longitude, draft));
        return new ObjectOutput(field.Key, field.Locations, presence, null, [.. fields]) { IsFlag = true };
    }

    private static Output Part(AskField field, ColumnOf latitude, ColumnOf longitude, ReadDraft draft) => field.Name switch
    {
        "latitude" => new ValueOutput(field.Key, field.Locations, draft.Ordinal(latitude), latitude.Type),
        "longitude" => new ValueOutput(field.Key, field.Locations, draft.Ordinal(longitude), longitude.Type),
        "distance" => new MetresOutput(field.Key, field.Locations, draft.Ordinal(
            new Distance(latitude, longitude, GivenCentre.Of((AskObject)field.Arguments["from"])))),
        _ => new TypenameOutput(field.Key, field.Locations, GraphNames.Point),
    };
}
