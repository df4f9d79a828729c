namespace Gateway.Cli;

/// <summary>The settings of one run, read and checked.</summary>
internal sealed record GatewaySettings
{
    public required IReadOnlyList<string> Urls { get; init; }

    public required string Database { get; init; }

    /// <summary>Whether the sample city is shown while the database is empty.</summary>
    public required bool Sample { get; init; }

    public required int PageSize { get; init; }

    public required int PageMaximum { get; init; }

    public required TimeSpan Timeout { get; init; }

    public required int BodyLimit { get; init; }
}
