namespace Gateway.Graph.Files;

/// <summary>The limits on a file.</summary>
/// <param name="Maximum">The most rows in a file.</param>
internal sealed record FileLimits(int Maximum = 200_000)
{
    /// <summary>The time limit for reading a file.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether CSV cells that a spreadsheet would take for a formula are marked as text.</summary>
    public bool GuardsFormulas { get; init; } = true;
}
