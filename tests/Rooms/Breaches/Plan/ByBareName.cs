namespace Gateway.Tests.Rooms.Breaches.Plan;

/// <summary>Names the later room without its first parts, so a search for the full name misses it.</summary>
internal sealed class ByBareName
{
    public static int Count => Sql.Later.Made.Count;
}
