namespace Gateway.Cli.Verbs;

/// <summary>The check of verbs that only look at a database: they make none.</summary>
internal static class Existing
{
    public static void Require(GatewaySettings settings)
    {
        if (!File.Exists(settings.Database))
        {
            throw new Stop(
                ExitCode.Database,
                $"There is no database at {settings.Database} yet. `gateway import FILE…` makes one, and so does `gateway serve`.");
        }
    }
}
