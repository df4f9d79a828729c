using Gateway.Http.Rules;

namespace Gateway.Cli.Settings;

/// <summary>The settings for what only the operator sees: the key, and what is counted.</summary>
internal static class OperatorTable
{
    private const string Nobody = "none";

    /// <summary>Whoever says more wants to keep all; counted back from today, far more weeks would lead before the year 1.</summary>
    private const int MostWeeks = 50_000;

    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Of("operator-key", Nobody,
            "The key, of 16 characters or more, to the operator's pages; set it in the environment or the settings file.",
            new SettingForm<OperatorKey?>("KEY", ComplaintOfKey, (text, _) => text == Nobody ? null : OperatorKey.Of(text)),
            (all, key) => all with { Wire = all.Wire with { Operator = key } }),
        Setting.Of("demand", "on",
            "Whether requests are counted, week by week: never a text, a value or an address.",
            SettingForms.OnOff, (all, does) => all with { CountsDemand = does }),
        Setting.Count("keep-demand", new GatewaySettings().KeepDemand, "Weeks to keep these counts.",
            (all, weeks) => all with { KeepDemand = Math.Min(weeks, MostWeeks) }),
    ];

    /// <summary>Does not show the text: it may be the key with one typo.</summary>
    private static string? ComplaintOfKey(string text) => text == Nobody || OperatorKey.IsKey(text)
        ? null : $"a key needs at least {OperatorKey.Shortest} characters: ASCII letters, digits and symbols, without spaces";
}
