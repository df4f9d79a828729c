using Gateway.Http.Rules;

namespace Gateway.Cli.Settings;

/// <summary>The settings for what the wire allows: the requests it accepts, and how long they may take.</summary>
internal static class WireTable
{
    private static readonly WireRules Default = new();

    public static Setting Operations { get; } = Setting.Of(
        "operations", "built-in", "A folder of trusted documents: NAME.graphql is run as NAME.",
        SettingForms.PathUnless("built-in"), (all, folder) => all with { TrustedFolder = folder });

    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Seconds("timeout", Default.Timeout, "Seconds after which a request times out.",
            (all, time) => all with { Wire = all.Wire with { Timeout = time } }),
        Setting.Count("concurrency", Default.Concurrency, "The most operations that run at once; others wait.", Concur),
        Setting.Count("queue", Default.Queue,
            "The most operations in the queue, or up to eight times as many while that many are answered within half a second; "
            + "any more are rejected (503, retry soon).",
            (all, most) => all with { Wire = all.Wire with { Queue = most } }),
        Setting.Count("connections", Default.Connections,
            "The most connections at once, or fewer if the open-file limit (ulimit -n) is too low; at most half from one address.",
            (all, most) => all with { Wire = all.Wire with { Connections = most } }),
        Setting.Count("body-limit", Default.BodyLimit, "The most bytes in a request body.",
            (all, most) => all with { Wire = all.Wire with { BodyLimit = most } }),
        Setting.Count("slowest-body", Default.SlowestBody, "The slowest rate of a request body, in bytes a second.",
            (all, fewest) => all with { Wire = all.Wire with { SlowestBody = fewest } }),
        Setting.Of("answer-cache", SettingForms.Text(Default.Cache.Bytes >> 20),
            "The most MB of answers that are cached until the data changes; 0 = none.",
            SettingForms.Whole,
            (all, most) => all with { Wire = all.Wire with { Cache = all.Wire.Cache with { Bytes = (long)most << 20 } } }),
        Setting.Of("cache-seconds", SettingForms.Text(Default.Cache.CacheSeconds),
            "Seconds for which a cache in front may answer a GET without revalidating; 0 = always revalidate.",
            SettingForms.Whole, (all, time) => all with { Wire = all.Wire with { Cache = all.Wire.Cache with { CacheSeconds = time } } }),
        Setting.Count("exports", Default.Files.AtOnce,
            "The most files sent at once, one fewer to any one address; further requests wait their turn.",
            (all, most) => all with { Wire = all.Wire with { Files = all.Wire.Files with { AtOnce = most } } }),
        Setting.Seconds("export-timeout", Default.Files.Time, "Seconds after which a file still being sent is cut off.",
            (all, time) => all with
            {
                Wire = all.Wire with { Files = all.Wire.Files with { Time = time } },
                Files = all.Files with { Time = time },
            }),
        Setting.Of("csv-guard", "on", "Whether CSV cells that a spreadsheet would run as formulas are marked as text.",
            SettingForms.OnOff, (all, on) => all with { Files = all.Files with { GuardsFormulas = on } }),
        Setting.Of("check", "local",
            "Who may check files at /check: local (users of this machine), on (everyone) or off.",
            SettingForms.Check, (all, access) => all with { Wire = all.Wire with { Check = all.Wire.Check with { Access = access } } }),
        Setting.Of("mcp", "on", "Whether AI agents may use the Model Context Protocol at /mcp.",
            SettingForms.OnOff, (all, on) => all with { Wire = all.Wire with { Mcp = on } }),
        Setting.Switch("no-get", "Run operations by POST only.",
            (all, no) => all with { Wire = all.Wire with { Get = !no } }),
        Setting.Switch("get-preflight", "Run GET operations only with the header GraphQL-Preflight.",
            (all, must) => all with { Wire = all.Wire with { GetNeedsPreflight = must } }),
        Setting.Switch("no-sdl", "Do not serve the schema as a file.",
            (all, no) => all with { Wire = all.Wire with { SchemaFile = !no } }),
        Setting.Switch("no-batching", "Reject a list of operations in one request.",
            (all, no) => all with { Wire = all.Wire with { Requests = all.Wire.Requests with { Lists = !no } } }),
        Setting.Count("batch-limit", Default.Requests.BatchLimit, "The most operations one request may run.",
            (all, most) => all with { Wire = all.Wire with { Requests = all.Wire.Requests with { BatchLimit = most } } }),
        Operations,
        Setting.Switch("only-trusted", "Run only trusted documents.", (all, only) => all with { OnlyTrusted = only }),
        Setting.Seconds("keep-alive", Default.KeepAlive, "Seconds between keep-alive signals to a waiting client.",
            (all, time) => all with { Wire = all.Wire with { KeepAlive = time } }),
        Setting.Count("sockets", Default.Sockets.Connections,
            "The most WebSocket connections and HTTP subscriptions in total; at most half from one address.",
            (all, most) => all with { Wire = all.Wire with { Sockets = all.Wire.Sockets with { Connections = most } } }),
    ];

    /// <summary>Sets the concurrency; a quarter of the concurrent operations are never expensive ones.</summary>
    private static GatewaySettings Concur(GatewaySettings all, int most) => all with
    {
        Wire = all.Wire with { Concurrency = most },
        Work = all.Work with { Expensive = Math.Max(1, most * 3 / 4) },
    };
}
