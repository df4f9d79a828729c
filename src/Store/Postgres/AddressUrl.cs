namespace Gateway.Store.Postgres;

/// <summary>
/// Parses the keywords and values of <c>postgres://user:password@a:5432,b:5433/database?sslmode=verify-full</c>, in the form of libpq.
/// </summary>
internal static class AddressUrl
{
    private const string Escapes = "special characters in user and password must be percent-encoded, such as %40 for @ and %2F for /";

    /// <summary>The parameters whose names in libpq and Npgsql differ; one not listed has the same name or is unknown.</summary>
    private static readonly Dictionary<string, string> Parameters = new(StringComparer.Ordinal)
    {
        ["dbname"] = "Database",
        ["user"] = "Username",
        ["sslmode"] = "SSL Mode",
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslpassword"] = "SSL Password",
        ["application_name"] = "Application Name",
        ["connect_timeout"] = "Timeout",
        ["client_encoding"] = "Client Encoding",
        ["target_session_attrs"] = "Target Session Attributes",
        ["passfile"] = "Passfile",
        ["options"] = "Options",
    };

    public static IReadOnlyList<KeyValuePair<string, string>> Words(string url)
    {
        var (scheme, rest) = Cut(url, "://");
        if (scheme is not ("postgres" or "postgresql"))
        {
            throw PostgresAddress.Wrong("only postgres:// and postgresql:// are known");
        }

        var (where, query) = Cut(rest, "?");
        var (authority, database) = Cut(where, "/");
        var at = authority.LastIndexOf('@');
        if (at < 0 && rest.Contains('@', StringComparison.Ordinal))
        {
            throw PostgresAddress.Wrong(Escapes);
        }

        var (user, password) = Cut(authority[..Math.Max(at, 0)], ":");
        (string Keyword, string Text)[] named =
            [("Host", authority[(at + 1)..]), ("Database", database), ("Username", user), ("Password", password)];
        return [.. named.Where(word => word.Text.Length > 0).Concat(Pairs(query)).Select(word => Word(word.Keyword, word.Text))];
    }

    private static IEnumerable<(string Keyword, string Text)> Pairs(string query) => query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => Cut(pair, "="))
        .Select(pair => (Parameters.GetValueOrDefault(pair.Before, Uri.UnescapeDataString(pair.Before)), pair.After));

    private static KeyValuePair<string, string> Word(string keyword, string text)
    {
        // Npgsql's name for verify-full is VerifyFull.
        var value = Uri.UnescapeDataString(text);
        return AddressWords.Named(keyword, keyword == "SSL Mode" ? value.Replace("-", "", StringComparison.Ordinal) : value);
    }

    private static (string Before, string After) Cut(string text, string at) =>
        text.IndexOf(at, StringComparison.Ordinal) is var place and >= 0 ? (text[..place], text[(place + at.Length)..]) : (text, "");
}
