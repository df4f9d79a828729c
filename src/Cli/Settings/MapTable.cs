namespace Gateway.Cli.Settings;

/// <summary>The settings for the maps of the pages: their background and its credit.</summary>
internal static class MapTable
{
    private const string Example = "https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png";

    private const string Nobody = "none";

    private static readonly string[] Numbers = ["{z}", "{x}", "{y}"];

    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Of("map-tiles", SettingForms.Off,
            "The background of maps: a tile URL with {z}, {x} and {y} in it. Readers' browsers contact that server, and no other.",
            new SettingForm<string?>("TILES", ComplaintOfTiles, (text, _) => text == SettingForms.Off ? null : text),
            (all, address) => all with { MapTiles = address }),
        Setting.Of("map-credit", Nobody,
            "The credit below maps for their background, as its terms require: a text, then a URL to link to.",
            new SettingForm<string>("TEXT", SettingForms.Path.Complaint, (text, _) => text == Nobody ? "" : text.Trim()),
            (all, credit) => all with { MapCredit = credit }),
    ];

    private static string? ComplaintOfTiles(string text) => text == SettingForms.Off || IsTiles(text)
        ? null : $"'{text}' is neither {SettingForms.Off} nor an address with {{z}}, {{x}} and {{y}} in it such as {Example}";

    /// <summary>The host is part of the pages' content security policy, so it must not contain placeholders.</summary>
    private static bool IsTiles(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { Scheme: "http" or "https", UserInfo: "", Fragment: "" }
        && Numbers.All(number => Uri.UnescapeDataString(uri.PathAndQuery).Contains(number, StringComparison.Ordinal));
}
