using Gateway.Import.Inputs;

namespace Gateway.Cli;

/// <summary>What an import was told on the command line.</summary>
/// <param name="Paths">Files, folders and patterns.</param>
/// <param name="Options">What is said about each of them.</param>
/// <param name="Report">Where to write the report as JSON; null = nowhere.</param>
internal sealed record ImportOrder(IReadOnlyList<string> Paths, ImportOptions Options, string? Report = null);
