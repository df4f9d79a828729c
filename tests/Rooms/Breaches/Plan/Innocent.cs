namespace Gateway.Tests.Rooms.Breaches.Plan;

/// <summary>Speaks of <see cref="Later"/> in its comment only.</summary>
internal sealed class Innocent
{
    public static string Name => "Gateway.Tests.Rooms.Breaches.Sql.Later";
}
