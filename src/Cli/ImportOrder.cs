using Gateway.Import.Inputs;

namespace Gateway.Cli;

/// <summary>The order for an import, from the command line.</summary>
/// <param name="Paths">Files, folders and patterns.</param>
/// <param name="Options">The options for each of them.</param>
/// <param name="Report">Where to write the report as JSON; null = nowhere.</param>
internal sealed record ImportOrder(IReadOnlyList<string> Paths, ImportOptions Options, string? Report = null);
