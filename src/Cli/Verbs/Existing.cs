using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Import.Inputs;
using Gateway.Store.Opening;

namespace Gateway.Cli.Verbs;

/// <summary>Checks of what a verb needs to be there: a database that it only looks at, files that it reads.</summary>
internal static class Existing
{
    public static void Require(GatewaySettings settings) => RequireDatabase(settings.Database);

    public static void RequireDatabase(string database)
    {
        // Whether a server has it is found when it is opened.
        if (!Stores.IsServer(database) && !File.Exists(database))
        {
            throw new Stop(
                ExitCode.Database,
                $"There is no database at {database} yet. `gateway import FILE…` makes one, and so does `gateway serve`.");
        }
    }

    public static void RequireFiles(IReadOnlyList<string> paths)
    {
        if (paths.FirstOrDefault(path => ImportFiles.HasScheme(path) && !ImportFiles.IsAddress(path)) is { } address)
        {
            throw new Stop(ExitCode.Usage, $"{address}: only addresses that begin with http:// or https:// are fetched.");
        }

        var missing = paths.Where(path => !ImportFiles.IsThere(path)).ToList();
        if (missing.Count > 0)
        {
            throw new Stop(ExitCode.Usage, [.. missing.Select(path => $"There is no file or folder {path}.")]);
        }
    }
}
