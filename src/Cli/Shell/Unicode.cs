using System.CommandLine;
using Gateway.Import.Cells;

namespace Gateway.Cli.Shell;

/// <summary>
/// Refuses to run in a runtime without ICU: full-width digits and half-width kana would be read differently, and rows would get other ids.
/// </summary>
internal static class Unicode
{
    /// <exception cref="Stop">The verb reads or writes values, and the runtime cannot fold them; help and version do not.</exception>
    public static void Demand(ParseResult parsed)
    {
        if (!CellText.CanFold && ReferenceEquals(parsed.Action, parsed.CommandResult.Command.Action))
        {
            throw new Stop(ExitCode.Failed,
                "This runtime has no Unicode library (ICU), or is configured not to use it; "
                    + "values and ids would differ from those of other machines.",
                "Unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and install ICU "
                    + "(libicu, icu-libs, or a base image whose name ends in -extra).");
        }
    }
}
