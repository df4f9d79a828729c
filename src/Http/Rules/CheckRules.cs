namespace Gateway.Http.Rules;

/// <summary>Who may have files checked in the browser, and what such a check may take.</summary>
internal sealed record CheckRules
{
    public CheckAccess Access { get; init; } = CheckAccess.Local;

    /// <summary>The most bytes that the files of one check may have together.</summary>
    public int Bytes { get; init; } = 20 << 20;

    /// <summary>The most files of one check: a Shapefile alone has up to a dozen.</summary>
    public int Files { get; init; } = 20;

    /// <summary>How long a check may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long the upload may take.</summary>
    public TimeSpan UploadTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The most checks at once.</summary>
    public int AtOnce { get; init; } = 2;

    /// <summary>How long a further check waits for a slot.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(3);
}

/// <summary>Who may use something.</summary>
internal enum CheckAccess
{
    /// <summary>The user of the machine that the gateway runs on.</summary>
    Local,

    Everybody,

    Nobody,
}
