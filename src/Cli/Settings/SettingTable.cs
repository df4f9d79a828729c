namespace Gateway.Cli;

/// <summary>Every setting there is. Help texts, the table of the README and the defaults come from here.</summary>
internal static class SettingTable
{
    public static Setting Urls { get; } =
        new("urls", "http://localhost:5000", "Addresses to listen on, separated by ';'.", SettingForm.Addresses);

    public static Setting Database { get; } =
        new("database", "./data/gateway.db", "The database file; it is made when it does not exist.", SettingForm.Path);

    public static Setting Wait { get; } =
        new("wait", "60", "Seconds that an import waits for another process that writes to the database.", SettingForm.Count);

    public static Setting NoSample { get; } =
        new("no-sample", "false", "Do not show the sample city while the database is empty.", SettingForm.Switch);

    public static Setting PageSize { get; } =
        new("page-size", "10", "Rows of a list when neither first nor last is given.", SettingForm.Count);

    public static Setting PageMaximum { get; } =
        new("page-maximum", "50", "The most rows that one list gives at once.", SettingForm.Count);

    public static Setting Timeout { get; } =
        new("timeout", "30", "Seconds after which a request is given up.", SettingForm.Count);

    public static Setting BodyLimit { get; } =
        new("body-limit", "20480000", "The most bytes that the body of a request may have.", SettingForm.Count);

    public static Setting Concurrency { get; } =
        new("concurrency", "64", "The most operations that run at once; others wait.", SettingForm.Count);

    public static Setting SlowestBody { get; } =
        new("slowest-body", "240", "The fewest bytes a second in which the body of a request may come.", SettingForm.Count);

    public static Setting KeepAlive { get; } =
        new("keep-alive", "10", "Seconds after which a waiting client is shown that the connection lives.", SettingForm.Count);

    public static Setting Sockets { get; } =
        new("sockets", "1000", "The most WebSocket connections and subscriptions over HTTP together.", SettingForm.Count);

    public static Setting NoGet { get; } =
        new("no-get", "false", "Take operations by POST only.", SettingForm.Switch);

    public static Setting GetPreflight { get; } =
        new("get-preflight", "false", "Take operations by GET only with the header GraphQL-Preflight.", SettingForm.Switch);

    public static Setting NoSdl { get; } =
        new("no-sdl", "false", "Do not give out the schema as a file.", SettingForm.Switch);

    public static Setting NoBatching { get; } =
        new("no-batching", "false", "Do not take a list of operations in one request.", SettingForm.Switch);

    public static Setting BatchLimit { get; } =
        new("batch-limit", "50", "The most operations that one request may run.", SettingForm.Count);

    public static Setting Operations { get; } =
        new("operations", "built-in", "A folder of trusted documents: NAME.graphql is run by its NAME.", SettingForm.Path);

    public static Setting OnlyTrusted { get; } =
        new("only-trusted", "false", "Run trusted documents and nothing else.", SettingForm.Switch);

    public static Setting Sources { get; } =
        new("sources", "none", "A sources file (JSON): the files, addresses and portals from which the data is kept fresh.", SettingForm.Path);

    public static Setting AllowPrivateAddresses { get; } =
        new("allow-private-addresses", "false", "Fetch also from this machine and from private networks.", SettingForm.Switch);

    public static Setting DownloadLimit { get; } =
        new("download-limit", "256", "The largest file that is fetched from an address, in MB.", SettingForm.Count);

    public static Setting DownloadTime { get; } =
        new("download-time", "600", "Seconds after which the fetching of a file is given up.", SettingForm.Count);

    /// <summary>Those of verbs that fetch files.</summary>
    public static IReadOnlyList<Setting> Downloads { get; } = [AllowPrivateAddresses, DownloadLimit, DownloadTime];

    public static IReadOnlyList<Setting> All { get; } =
    [
        Urls, Database, Wait, NoSample, PageSize, PageMaximum, Timeout, Concurrency, BodyLimit, SlowestBody,
        NoGet, GetPreflight, NoSdl, NoBatching, BatchLimit, Operations, OnlyTrusted, KeepAlive, Sockets,
        .. LimitTable.All,
        Sources, AllowPrivateAddresses, DownloadLimit, DownloadTime,
        .. HostSettingTable.All,
    ];

    /// <summary>The table as it stands in the README.</summary>
    public static string ToMarkdown()
    {
        var rows = All.Select(s => $"| `{s.Flag}` | `{s.Variable}` | `{s.Default}` | {s.Help} |");
        return string.Join('\n', ["| flag | environment | default | what it does |", "|---|---|---|---|", .. rows]) + "\n";
    }
}
