namespace Gateway.Graph.Messages;

/// <summary>A request for more than the client has left of its allowance per minute.</summary>
/// <param name="What">The allowance concerned.</param>
/// <param name="Asked">How much the client asks for.</param>
/// <param name="Limit">How much it may ask for in a minute.</param>
/// <param name="Wait">How long until it has that much; null = never, as it is more than a whole minute's.</param>
internal sealed record Shortfall(Metered What, double Asked, int Limit, TimeSpan? Wait)
{
    /// <summary>The seconds to wait, rounded up, at least one; null = never.</summary>
    public int? Seconds => Wait is { } wait ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : null;
}

/// <summary>What is metered per client and minute.</summary>
internal enum Metered
{
    Requests,

    Cost,
}
