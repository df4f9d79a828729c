using Gateway.Http.Rules;

namespace Gateway.Cli.Settings;

/// <summary>The settings for what the wire allows: the requests it accepts, and how long they may take.</summary>
internal static class WireTable
{
    private static readonly WireRules Default = new();

    public static Setting Operations { get; } = Setting.Of(
        "operations", "built-in", "A folder of trusted documents: NAME.graphql is run by its NAME.",
        SettingForms.PathUnless("built-in"), (all, folder) => all with { TrustedFolder = folder });

    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Seconds("timeout", Default.Timeout, "Seconds after which a request is given up.",
            (all, time) => all with { Wire = all.Wire with { Timeout = time } }),
        Setting.Count("concurrency", Default.Concurrency, "The most operations that run at once; others wait.", Concur),
        Setting.Count("queue", Default.Queue,
            "The most operations that wait for others, and up to eight times as many while so many are answered within half a second; "
            + "one more is told to ask again soon (503).",
            (all, most) => all with { Wire = all.Wire with { Queue = most } }),
        Setting.Count("connections", Default.Connections,
            "The most connections at once, fewer where the limit of open files (ulimit -n) leaves less room; of one address half at most.",
            (all, most) => all with { Wire = all.Wire with { Connections = most } }),
        Setting.Count("body-limit", Default.BodyLimit, "The most bytes that the body of a request may have.",
            (all, most) => all with { Wire = all.Wire with { BodyLimit = most } }),
        Setting.Count("slowest-body", Default.SlowestBody, "The fewest bytes a second in which the body of a request may come.",
            (all, fewest) => all with { Wire = all.Wire with { SlowestBody = fewest } }),
        Setting.Of("answer-cache", SettingForms.Text(Default.Cache.Bytes >> 20),
            "The most MB of answers that are kept and given again until the data changes; 0 = none.",
            SettingForms.Whole,
            (all, most) => all with { Wire = all.Wire with { Cache = all.Wire.Cache with { Bytes = (long)most << 20 } } }),
        Setting.Of("cache-seconds", SettingForms.Text(Default.Cache.CacheSeconds),
            "Seconds for which a cache in front may give an answer to a GET without asking; 0 = it always asks.",
            SettingForms.Whole, (all, time) => all with { Wire = all.Wire with { Cache = all.Wire.Cache with { CacheSeconds = time } } }),
        Setting.Count("exports", Default.Files.AtOnce,
            "The most files that are sent at once, one fewer to one address; whoever asks for more waits for his turn.",
            (all, most) => all with { Wire = all.Wire with { Files = all.Wire.Files with { AtOnce = most } } }),
        Setting.Seconds("export-timeout", Default.Files.Time, "Seconds after which a file that is still being sent is broken off.",
            (all, time) => all with
            {
                Wire = all.Wire with { Files = all.Wire.Files with { Time = time } },
                Files = all.Files with { Time = time },
            }),
        Setting.Of("csv-guard", "on", "Whether cells of CSV that a spreadsheet would run as a formula are marked as text.",
            SettingForms.OnOff, (all, on) => all with { Files = all.Files with { GuardsFormulas = on } }),
        Setting.Of("check", "local",
            "Who may have files checked at /check: local (who sits at this machine), on (everybody) or off.",
            SettingForms.Check, (all, access) => all with { Wire = all.Wire with { Check = all.Wire.Check with { Access = access } } }),
        Setting.Of("mcp", "on", "Whether AI agents may ask by the Model Context Protocol at /mcp.",
            SettingForms.OnOff, (all, on) => all with { Wire = all.Wire with { Mcp = on } }),
        Setting.Switch("no-get", "Take operations by POST only.",
            (all, no) => all with { Wire = all.Wire with { Get = !no } }),
        Setting.Switch("get-preflight", "Take operations by GET only with the header GraphQL-Preflight.",
            (all, must) => all with { Wire = all.Wire with { GetNeedsPreflight = must } }),
        Setting.Switch("no-sdl", "Do not give out the schema as a file.",
            (all, no) => all with { Wire = all.Wire with { SchemaFile = !no } }),
        Setting.Switch("no-batching", "Do not take a list of operations in one request.",
            (all, no) => all with { Wire = all.Wire with { Requests = all.Wire.Requests with { Lists = !no } } }),
        Setting.Count("batch-limit", Default.Requests.BatchLimit, "The most operations that one request may run.",
            (all, most) => all with { Wire = all.Wire with { Requests = all.Wire.Requests with { BatchLimit = most } } }),
        Operations,
        Setting.Switch("only-trusted", "Run trusted documents and nothing else.", (all, only) => all with { OnlyTrusted = only }),
        Setting.Seconds("keep-alive", Default.KeepAlive, "Seconds after which a waiting client is shown that the connection lives.",
            (all, time) => all with { Wire = all.Wire with { KeepAlive = time } }),
        Setting.Count("sockets", Default.Sockets.Connections,
            "The most WebSocket connections and subscriptions over HTTP together; of one address half at most.",
            (all, most) => all with { Wire = all.Wire with { Sockets = all.Wire.Sockets with { Connections = most } } }),
    ];

    /// <summary>Sets the concurrency; a quarter of the concurrent operations are never expensive ones.</summary>
    private static GatewaySettings Concur(GatewaySettings all, int most) => all with
    {
        Wire = all.Wire with { Concurrency = most },
        Work = all.Work with { Expensive = Math.Max(1, most * 3 / 4) },
    };
}
