namespace Gateway.Http.Rules;

/// <summary>How answers are cached, here and elsewhere.</summary>
internal sealed record CacheRules
{
    /// <summary>The most bytes of cached answers; 0 = none is cached.</summary>
    public long Bytes { get; init; } = 64L << 20;

    /// <summary>
    /// For how many seconds a cache in between may serve an answer to a GET without revalidating; 0 = it always revalidates.
    /// </summary>
    public int CacheSeconds { get; init; }
}
