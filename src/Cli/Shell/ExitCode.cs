namespace Gateway.Cli.Shell;

/// <summary>What the program tells a script that called it.</summary>
internal static class ExitCode
{
    /// <summary>All was done; for an import: every file gave rows.</summary>
    public const int Done = 0;

    /// <summary>It could not be done; for an import: no file gave rows.</summary>
    public const int Failed = 1;

    /// <summary>The command line or a setting cannot be understood.</summary>
    public const int Usage = 2;

    /// <summary>Some files of an import gave no rows.</summary>
    public const int Partly = 3;

    /// <summary>The database cannot be used: locked, full, or written by a newer program.</summary>
    public const int Database = 4;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
