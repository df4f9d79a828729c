using Gateway.Http.Rules;

namespace Gateway.Cli.Settings;

/// <summary>The settings for the limits of one client, and whether it may have a key.</summary>
internal static class ClientTable
{
    private static readonly LimitRules Default = new();

    public static IReadOnlyList<Setting> All { get; } =
    [
        OfMinute("limit-requests", "The most requests of one address in a minute; 0 = any number.",
            (limits, most) => limits with { Requests = most }),
        OfMinute("limit-cost", "The most that the operations of one address may cost in a minute; 0 = anything.",
            (limits, most) => limits with { Cost = most }),
        OfMinute("limit-key-requests", "The most requests with one key in a minute; 0 = as of an address.",
            (limits, most) => limits with { KeyRequests = most }),
        OfMinute("limit-key-cost", "The most that the operations with one key may cost in a minute; 0 = as of an address.",
            (limits, most) => limits with { KeyCost = most }),
        Setting.Of("keys", "limits", "Whether API keys can be made at /keys: on, off, or where there are limits.",
            SettingForms.Keys, (all, access) => With(all, all.Wire.Limits with { Keys = access })),
        Setting.Of("feedback", SettingForms.Off,
            "Whether readers may report what is wrong in a row, on its page; the operator's key opens the list at /operator/reports.",
            SettingForms.OnOff, (all, isOn) => all with { Feedback = isOn }),
        Setting.Count("client-concurrency", Default.AtOnce,
            "The most operations of one address, with all its keys, that run at once; further ones wait.",
            (all, most) => With(all, all.Wire.Limits with { AtOnce = most })),
    ];

    private static Setting OfMinute(string name, string help, Func<LimitRules, int, LimitRules> set) => Setting.Of(
        name, SettingForms.Text(0), help, SettingForms.Whole, (all, most) => With(all, set(all.Wire.Limits, most)));

    private static GatewaySettings With(GatewaySettings all, LimitRules limits) => all with { Wire = all.Wire with { Limits = limits } };
}
