using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Page;

namespace Gateway.Cli;

/// <summary>The order for a check, from the command line.</summary>
/// <param name="Paths">Files, folders and patterns.</param>
/// <param name="Options">The options for each of them.</param>
/// <param name="Language">The language of the answer.</param>
/// <param name="Json">Where to write the result as JSON, <c>-</c> = standard output; null = nowhere.</param>
/// <param name="Html">Where to write the result as a page; null = nowhere.</param>
/// <param name="FailOn">The severity from which the exit code is 1; null = never.</param>
internal sealed record CheckOrder(
    IReadOnlyList<string> Paths, ImportOptions Options, Language Language, string? Json, string? Html, Severity? FailOn);
