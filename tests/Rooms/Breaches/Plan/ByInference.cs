namespace Gateway.Tests.Rooms.Breaches.Plan;

/// <summary>Holds a later type without naming it.</summary>
internal sealed class ByInference
{
    public static string Text()
    {
        var made = ByAlias.None;
        return $"{made}";
    }
}
