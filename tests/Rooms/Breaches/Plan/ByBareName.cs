namespace Gateway.Tests.Rooms.Breaches.Plan;

/// <summary>Names the later room without its first parts, which no search for the whole name finds.</summary>
internal sealed class ByBareName
{
    public static int Count => Sql.Later.Made.Count;
}
