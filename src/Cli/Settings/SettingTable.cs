using Gateway.Import.Download;
using Gateway.Plan;

namespace Gateway.Cli.Settings;

/// <summary>
/// All settings, each with what it sets. Help texts, the table in <c>.github/SETTINGS.md</c> and the defaults come from here: a new setting
/// is one line, here or in the table of its subject.
/// </summary>
internal static class SettingTable
{
    public static Setting Database { get; } = Setting.Of(
        "database", "./data/gateway.db",
        "The database: a file (created if missing) or a PostgreSQL address (`Host=…;Database=…`, `postgres://…`).",
        SettingForms.Database, (all, database) => all with { Database = database });

    public static Setting VersionGap { get; } = Setting.Of(
        "version-gap", "0", "With a database on several servers: how many data versions an answer may lag behind an earlier one.",
        SettingForms.Whole, (all, versions) => all with { VersionGap = versions });

    public static Setting KeepDeletions { get; } = Setting.Of(
        "keep-deletions", "400",
        "Days to remember deleted rows, so that apps that keep copies learn of them through `changes`.",
        SettingForms.Whole, (all, days) => all with { KeepDeletions = TimeSpan.FromDays(Math.Min(days, 1_000_000)) });

    public static Setting Wait { get; } = Setting.Seconds(
        "wait", TimeSpan.FromSeconds(60), "Seconds to wait while another process imports into the database or migrates it.",
        (all, time) => all with { Wait = time });

    public static Setting PageSize { get; } = Setting.Count(
        "page-size", new PageLimits().DefaultSize, "Rows in a list when neither first nor last is given.",
        (all, rows) => all with { PageSize = rows });

    public static Setting PageMaximum { get; } = Setting.Count(
        "page-maximum", new PageLimits().MaximumSize, "The most rows that a list returns at once.",
        (all, rows) => all with { PageMaximum = rows });

    public static Setting Sources { get; } = Setting.Of(
        "sources", "none", "A sources file (JSON): the files, URLs and portals that keep the data fresh.",
        SettingForms.PathUnless("none"), (all, path) => all with { Sources = path });

    /// <summary>The settings of verbs that fetch files.</summary>
    public static IReadOnlyList<Setting> Downloads { get; } =
    [
        Setting.Switch("allow-private-addresses", "Also fetch from this machine and from private networks.",
            (all, may) => all with { Downloads = all.Downloads with { AllowPrivate = may } }),
        Setting.Count("download-limit", new DownloadRules().Limit >> 20, "The largest file to fetch from a URL, in MB.",
            (all, most) => all with { Downloads = all.Downloads with { Limit = (long)most << 20 } }),
        Setting.Seconds("download-time", new DownloadRules().TotalTime, "Seconds after which the download of a file times out.",
            (all, time) => all with { Downloads = all.Downloads with { TotalTime = time } }),
    ];

    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Of("urls", "http://localhost:5000", "Addresses to listen on, separated by ';'.", SettingForms.Addresses,
            (all, urls) => all with { Urls = urls }),
        Database,
        VersionGap,
        KeepDeletions,
        Wait,
        Setting.Switch("no-sample", "Do not show the sample city while the database is empty.", (all, no) => all with { Sample = !no }),
        PageSize,
        PageMaximum,
        .. WireTable.All,
        .. LimitTable.All,
        .. ClientTable.All,
        Sources,
        .. Downloads,
        .. HostTable.All,
        .. MapTable.All,
        .. OperatorTable.All,
    ];

    /// <summary>Returns the table in <c>.github/SETTINGS.md</c>.</summary>
    public static string ToMarkdown()
    {
        var rows = All.Select(s => $"| `{s.Flag}` | `{s.Variable}` | `{s.Default}` | {s.Help} |");
        return string.Join('\n', ["| flag | environment | default | what it does |", "|---|---|---|---|", .. rows]) + "\n";
    }
}
