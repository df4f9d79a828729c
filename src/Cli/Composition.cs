namespace Gateway.Cli;

/// <summary>The only place where the rooms are put together: catalogue, database, importer, graph and web server become what the verbs use.</summary>
internal static class Composition
{
    public static Parts Create() => new()
    {
        Open = _ => throw NotYet("The graph"),
        Import = (_, _, _, _) => throw NotYet("The importer"),
        Sdl = _ => throw NotYet("The schema"),
        Explain = (_, _, _, _) => throw NotYet("Explain"),
        Backup = (_, _) => throw NotYet("Backup"),
    };

    private static Stop NotYet(string part) => new(ExitCode.Failed, $"{part} is not wired yet.");
}
