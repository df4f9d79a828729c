namespace Gateway.Graph.Messages;

/// <summary>A client asks for more than it has left of what it may ask for in a minute.</summary>
/// <param name="What">Of what.</param>
/// <param name="Asked">How much it asks for.</param>
/// <param name="Limit">How much it may ask for in a minute.</param>
/// <param name="Wait">When it will have as much; null = never, for it is more than a whole minute's.</param>
internal sealed record Shortfall(Metered What, double Asked, int Limit, TimeSpan? Wait)
{
    /// <summary>The seconds to wait, a whole one at least.</summary>
    public int? Seconds => Wait is { } wait ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : null;
}

/// <summary>What is counted of a client by the minute.</summary>
internal enum Metered
{
    Requests,

    Cost,
}
