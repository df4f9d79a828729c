namespace Gateway.Store;

/// <summary>Which data is read; with another state, what was read before may no longer be true.</summary>
/// <param name="File">Which database, of those that stood at its place while it was served.</param>
/// <param name="Version">The number of its newest data version; 0 before the first.</param>
internal readonly record struct DataState(int File, long Version);
