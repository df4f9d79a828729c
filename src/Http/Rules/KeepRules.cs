namespace Gateway.Http.Rules;

/// <summary>For how long answers are good, here and elsewhere.</summary>
internal sealed record KeepRules
{
    /// <summary>The most bytes of answers that are kept to be given again; 0 = none is.</summary>
    public long Bytes { get; init; } = 64L << 20;

    /// <summary>For how many seconds a cache between may give an answer to a GET without asking; 0 = it always asks.</summary>
    public int CacheSeconds { get; init; }
}
