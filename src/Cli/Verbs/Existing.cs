using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Import.Inputs;
using Gateway.Store.Opening;

namespace Gateway.Cli.Verbs;

/// <summary>Checks that what a verb needs exists: a database that it only reads, files that it reads.</summary>
internal static class Existing
{
    public static void Require(GatewaySettings settings) => RequireDatabase(settings.Database);

    public static void RequireDatabase(string database)
    {
        // Whether it exists on a server shows when it is opened.
        if (!Stores.IsServer(database) && !File.Exists(database))
        {
            throw new Stop(ExitCode.Database, Word.NoDatabase, database);
        }
    }

    /// <summary>
    /// Requires that a result does not take the place of data: from <c>--html *.csv</c> the shell makes a flag with the first of the files.
    /// </summary>
    public static void RequireNoData(string? result, string? database = null)
    {
        if (result is not null && File.Exists(result) && (result == database || ImportFiles.IsTaken(result)))
        {
            throw new Stop(ExitCode.Usage, Word.ResultOverData, result);
        }
    }

    public static void RequireFiles(IReadOnlyList<string> paths)
    {
        if (paths.FirstOrDefault(path => ImportFiles.HasScheme(path) && !ImportFiles.IsAddress(path)) is { } address)
        {
            throw new Stop(ExitCode.Usage, Word.AddressesOnly, address);
        }

        var missing = paths.Where(path => !ImportFiles.IsThere(path)).ToList();
        if (missing.Count > 0)
        {
            throw new Stop(ExitCode.Usage, words => [.. missing.Select(path => words.Of(Word.NoSuchFile, path))]);
        }
    }
}
