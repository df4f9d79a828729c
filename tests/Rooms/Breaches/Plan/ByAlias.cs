using Behind = Gateway.Tests.Rooms.Breaches.Sql.Later;

namespace Gateway.Tests.Rooms.Breaches.Plan;

/// <summary>Uses the later type under another name.</summary>
internal sealed class ByAlias
{
    public static Behind? None => null;
}
