namespace Gateway.Http.Rules;

/// <summary>How files are sent.</summary>
internal sealed record FileRules
{
    /// <summary>The most that are sent at once.</summary>
    public int AtOnce { get; init; } = 4;

    /// <summary>How long one may take to be sent, whoever is slow.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>For how long in all whoever reads may keep the database waiting.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most bytes that are kept for whoever is slower: of a file that is larger he is waited for.</summary>
    public long MostAhead { get; init; } = 256L << 20;
}
