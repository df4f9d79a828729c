namespace Gateway.Store;

/// <summary>Which data is being read; under another state, what was read before may no longer be valid.</summary>
/// <param name="File">The number of the database among those that have stood in its place while it was served.</param>
/// <param name="Version">The number of its newest data version; 0 before the first.</param>
internal sealed record DataState(int File, long Version)
{
    /// <summary>
    /// The recorded time of that version; empty before the first. A database restored to an earlier version counts on from there, so the
    /// number alone may stand for different data than before.
    /// </summary>
    public string At { get; init; } = "";
}
