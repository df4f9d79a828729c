using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>The keywords and values of an address under Npgsql's names, and the servers that they name.</summary>
internal static class AddressWords
{
    private const string Password = "Password";

    /// <summary>The keywords that the gateway sets itself, because it chooses the server.</summary>
    private static readonly string[] Ours = ["Host", "Port", "Target Session Attributes", "Load Balance Hosts", "Host Recheck Seconds"];

    public static bool IsOurs(string keyword) => Ours.Contains(keyword);

    /// <summary>Splits <c>Host=…;Database=…</c> into keywords and values, each keyword under its canonical name.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Split(string text)
    {
        var words = new List<KeyValuePair<string, string>>();
        foreach (var (keyword, value) in Pairs(text))
        {
            // Whatever follows a password may be the rest of one that was not quoted.
            words.Add(Named(keyword, value, isShown: words.TrueForAll(word => word.Key != Password)));
        }

        return words;
    }

    /// <summary>Returns a keyword under Npgsql's canonical name, with its value.</summary>
    public static KeyValuePair<string, string> Named(string keyword, string value, bool isShown = true)
    {
        var known = new NpgsqlConnectionStringBuilder();
        try
        {
            known[keyword] = value;
            return KeyValuePair.Create(known.Keys.Cast<string>().First(), value);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            throw PostgresAddress.Wrong((known.ContainsKey(keyword), isShown) switch
            {
                (true, _) => $"the value of '{keyword}' is invalid",
                (_, true) => $"there is no keyword '{keyword}'",
                _ => "a keyword is unknown (a password that contains ';' must be quoted)",
            });
        }
    }

    public static NpgsqlConnectionStringBuilder Settings(IEnumerable<KeyValuePair<string, string>> words)
    {
        var settings = new NpgsqlConnectionStringBuilder();
        foreach (var (keyword, value) in words)
        {
            settings[keyword] = value;
        }

        return settings;
    }

    /// <summary>Returns the servers; one without a port gets that of <c>Port</c>.</summary>
    public static IReadOnlyList<HostAddress> Hosts(NpgsqlConnectionStringBuilder settings)
    {
        var names = (settings.Host ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        HostAddress[] hosts = [.. names.Select(name => HostOf(name, settings.Port)).Distinct()];
        return hosts.Length > 0 ? hosts : throw PostgresAddress.Wrong("it names no host");
    }

    private static Dictionary<string, string> Pairs(string text)
    {
        try
        {
            var read = new DbConnectionStringBuilder { ConnectionString = text };
            return read.Keys.Cast<string>().ToDictionary(key => key, key => (string)read[key]);
        }
        catch (ArgumentException)
        {
            throw PostgresAddress.Wrong("keywords with their values are separated by ';', and a value that contains ';' must be quoted");
        }
    }

    private static HostAddress HostOf(string text, int port)
    {
        // More than one colon without brackets is an IPv6 address without a port.
        var colon = text.LastIndexOf(':');
        var isBare = colon < 0 || text.EndsWith(']') || (text[0] != '[' && text.IndexOf(':', StringComparison.Ordinal) != colon);
        var name = (isBare ? text : text[..colon]).Trim('[', ']');
        return name.StartsWith('/') || Uri.CheckHostName(name) != UriHostNameType.Unknown
            ? new HostAddress(name, isBare ? port : PortOf(text[(colon + 1)..]))
            : throw PostgresAddress.Wrong("a host is neither a name nor an address (keywords are separated by ';', not by spaces)");
    }

    // Not shown: if a '/' in a password is not written as %2F, this is part of the password.
    private static int PortOf(string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
            ? port
            : throw PostgresAddress.Wrong("a port is not a number between 1 and 65535");
}
