using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Import.Inputs;

namespace Gateway.Cli.Verbs;

/// <summary>Checks of what a verb needs to be there: a database that it only looks at, files that it reads.</summary>
internal static class Existing
{
    public static void Require(GatewaySettings settings)
    {
        if (!File.Exists(settings.Database))
        {
            throw new Stop(ExitCode.Database, Word.NoDatabase, settings.Database);
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
