namespace Gateway.Store;

/// <summary>Which data is read; with another state, what was read before may no longer be true.</summary>
/// <param name="File">Which database, of those that stood at its place while it was served.</param>
/// <param name="Version">The number of its newest data version; 0 before the first.</param>
internal sealed record DataState(int File, long Version)
{
    /// <summary>
    /// When that version was made, as it is written beside it; empty before the first. A database that was put back to an earlier version
    /// counts on from there, so that the number alone may stand for other data than before.
    /// </summary>
    public string At { get; init; } = "";
}
