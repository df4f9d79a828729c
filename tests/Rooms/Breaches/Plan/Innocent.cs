namespace Gateway.Tests.Rooms.Breaches.Plan;

/// <summary>Mentions <see cref="Later"/> only in its comment.</summary>
internal sealed class Innocent
{
    public static string Name => "Gateway.Tests.Rooms.Breaches.Sql.Later";
}
