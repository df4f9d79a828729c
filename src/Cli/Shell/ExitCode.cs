namespace Gateway.Cli.Shell;

/// <summary>The exit codes for scripts.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done; for an import: every file yielded rows.</summary>
    public const int Done = 0;

    /// <summary>It could not be done; for an import: no file yielded rows.</summary>
    public const int Failed = 1;

    /// <summary>The command line or a setting cannot be parsed.</summary>
    public const int Usage = 2;

    /// <summary>Some files of an import yielded no rows.</summary>
    public const int Partly = 3;

    /// <summary>The database cannot be used: locked, full, or written by a newer program.</summary>
    public const int Database = 4;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
