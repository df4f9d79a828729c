global using Gateway.Tests.Rooms.Breaches.Sql;

namespace Gateway.Tests.Rooms.Breaches.Plan;

/// <summary>Needs no using of its own, because one file has it for all; an extension method does not even name its type.</summary>
internal sealed class ByGlobalUsing
{
    public static int Count => 2.Doubled();
}
