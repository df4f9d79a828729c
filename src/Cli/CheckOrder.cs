using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Page;

namespace Gateway.Cli;

/// <summary>What a check was told on the command line.</summary>
/// <param name="Paths">Files, folders and patterns.</param>
/// <param name="Options">What is said about each of them.</param>
/// <param name="Language">In which language it answers.</param>
/// <param name="Json">Where to write it as JSON, <c>-</c> = the standard output; null = nowhere.</param>
/// <param name="Html">Where to write it as a page; null = nowhere.</param>
/// <param name="FailOn">From which severity on the exit code is 1; null = never.</param>
internal sealed record CheckOrder(
    IReadOnlyList<string> Paths, ImportOptions Options, Language Language, string? Json, string? Html, Severity? FailOn);
