namespace Gateway.Graph.Files;

/// <summary>What a file may be.</summary>
/// <param name="Maximum">The most rows of one.</param>
internal sealed record FileLimits(int Maximum = 200_000)
{
    /// <summary>How long one may be read.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether a cell of a CSV file that a spreadsheet would take for a formula is marked as text.</summary>
    public bool GuardsFormulas { get; init; } = true;
}
