using Gateway.Http.Rules;

namespace Gateway.Cli.Settings;

/// <summary>The settings for the limits of one client, and whether it may have a key.</summary>
internal static class ClientTable
{
    private static readonly LimitRules Default = new();

    public static IReadOnlyList<Setting> All { get; } =
    [
        OfMinute("limit-requests", "The most requests a minute from one address; 0 = no limit.",
            (limits, most) => limits with { Requests = most }),
        OfMinute("limit-cost", "The highest cost a minute of operations from one address; 0 = no limit.",
            (limits, most) => limits with { Cost = most }),
        OfMinute("limit-key-requests", "The most requests a minute with one key; 0 = as for an address.",
            (limits, most) => limits with { KeyRequests = most }),
        OfMinute("limit-key-cost", "The highest cost a minute of operations with one key; 0 = as for an address.",
            (limits, most) => limits with { KeyCost = most }),
        Setting.Of("keys", "limits", "Whether API keys can be created at /keys: on, off, or if limits are set.",
            SettingForms.Keys, (all, access) => With(all, all.Wire.Limits with { Keys = access })),
        Setting.Of("feedback", SettingForms.Off,
            "Whether readers can report errors in a row on its page; the operator's key opens the list at /operator/reports.",
            SettingForms.OnOff, (all, isOn) => all with { Feedback = isOn }),
        Setting.Count("client-concurrency", Default.AtOnce,
            "The most operations from one address, with all its keys, that run at once; others wait.",
            (all, most) => With(all, all.Wire.Limits with { AtOnce = most })),
    ];

    private static Setting OfMinute(string name, string help, Func<LimitRules, int, LimitRules> set) => Setting.Of(
        name, SettingForms.Text(0), help, SettingForms.Whole, (all, most) => With(all, set(all.Wire.Limits, most)));

    private static GatewaySettings With(GatewaySettings all, LimitRules limits) => all with { Wire = all.Wire with { Limits = limits } };
}
