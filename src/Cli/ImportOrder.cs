using Gateway.Import;

namespace Gateway.Cli;

/// <summary>What an import was told on the command line.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Options">What is said about each of them.</param>
internal sealed record ImportOrder(IReadOnlyList<string> Paths, ImportOptions Options);
