using System.Globalization;
using Gateway.Http.Rules;

namespace Gateway.Http.Running;

/// <summary>
/// How many files and connections this process may have open at once (<c>ulimit -n</c>). When none is left, the runtime cannot start a
/// thread and ends the process: so connections must leave some to the gateway.
/// </summary>
internal static class OpenFiles
{
    /// <summary>What the gateway itself opens: libraries, database readers, files that it sends.</summary>
    public const int Reserved = 600;

    /// <summary>Where Linux states its limits; on other systems none is known.</summary>
    private const string Limits = "/proc/self/limits";

    /// <summary>The limit; null if there is none or none is known.</summary>
    public static int? Most { get; } = File.Exists(Limits) ? Read(File.ReadLines(Limits)) : null;

    /// <summary>Returns the rules with no more connections than the system has files for.</summary>
    public static WireRules Fit(WireRules rules)
    {
        var connections = Connections(rules.Connections, Most);
        var sockets = rules.Sockets with { Connections = LongLived(rules.Sockets.Connections, connections) };
        return rules with { Connections = connections, Sockets = sockets };
    }

    /// <summary>Returns how many of the wanted connections there may be.</summary>
    /// <param name="wanted">How many are wanted.</param>
    /// <param name="most">The limit of open files; null = none.</param>
    public static int Connections(int wanted, int? most) =>
        most is { } limit ? Math.Min(wanted, Math.Max(limit - Reserved, limit / 8)) : wanted;

    /// <summary>Returns how many connections may be long-lived: a quarter is left to clients that come, ask and go.</summary>
    /// <param name="wanted">How many are wanted.</param>
    /// <param name="connections">How many connections there may be.</param>
    public static int LongLived(int wanted, int connections) => Math.Min(wanted, Math.Max(connections / 4 * 3, 1));

    /// <summary>Parses lines such as <c>Max open files   1024   524288   files</c>; the first number counts.</summary>
    public static int? Read(IEnumerable<string> limits)
    {
        const string Name = "Max open files";
        var line = limits.FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal));
        var words = line?[Name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return words.Length > 0 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : null;
    }
}
