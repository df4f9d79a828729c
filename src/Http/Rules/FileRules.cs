namespace Gateway.Http.Rules;

/// <summary>How files are sent.</summary>
internal sealed record FileRules
{
    /// <summary>The most that are sent at once.</summary>
    public int AtOnce { get; init; } = 4;

    /// <summary>How long one may take to be sent, whoever is slow.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(10);
}
