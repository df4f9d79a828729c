namespace Gateway.Http.Rules;

/// <summary>How files are sent.</summary>
internal sealed record FileRules
{
    /// <summary>The most files sent at once.</summary>
    public int AtOnce { get; init; } = 4;

    /// <summary>How long sending one may take, whichever side is slow.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long in total a reader may keep the database waiting.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most bytes buffered for a slower reader; with a larger file, the database waits for the reader.</summary>
    public long MostAhead { get; init; } = 256L << 20;
}
