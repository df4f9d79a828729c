using System.Globalization;
using Gateway.Http.Rules;

namespace Gateway.Http.Running;

/// <summary>
/// How many files and connections this process may have open at once (<c>ulimit -n</c>). Where none is left, the runtime cannot begin a
/// thread, and ends the process: so connections must leave some to the gateway.
/// </summary>
internal static class OpenFiles
{
    /// <summary>What the gateway itself opens: libraries, readers of the database, files that it sends.</summary>
    public const int Own = 600;

    /// <summary>Where the system is told of; elsewhere no limit is known.</summary>
    private const string Limits = "/proc/self/limits";

    /// <summary>The limit; null where there is none or none is known.</summary>
    public static int? Most { get; } = File.Exists(Limits) ? Read(File.ReadLines(Limits)) : null;

    /// <summary>The rules with as many connections as the system has files for.</summary>
    public static WireRules Fit(WireRules rules)
    {
        var connections = Connections(rules.Connections, Most);
        var sockets = rules.Sockets with { Connections = Lasting(rules.Sockets.Connections, connections) };
        return rules with { Connections = connections, Sockets = sockets };
    }

    /// <summary>How many connections there may be of those that are wanted.</summary>
    /// <param name="wanted">How many are wanted.</param>
    /// <param name="most">The limit of open files; null = none.</param>
    public static int Connections(int wanted, int? most) =>
        most is { } limit ? Math.Min(wanted, Math.Max(limit - Own, limit / 8)) : wanted;

    /// <summary>
    /// How many of the connections may be such as stay open for long: a quarter is left to those who come, ask and go.
    /// </summary>
    /// <param name="wanted">How many are wanted.</param>
    /// <param name="connections">How many connections there may be.</param>
    public static int Lasting(int wanted, int connections) => Math.Min(wanted, Math.Max(connections / 4 * 3, 1));

    /// <summary>Out of lines such as <c>Max open files   1024   524288   files</c>; the first number counts.</summary>
    public static int? Read(IEnumerable<string> limits)
    {
        const string Name = "Max open files";
        var line = limits.FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal));
        var words = line?[Name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return words.Length > 0 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : null;
    }
}
