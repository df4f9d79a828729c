using System.Globalization;

namespace Gateway.Cli;

/// <summary>One setting: its name everywhere (flag, environment, file), its default and its help.</summary>
/// <param name="Name">As a flag without the dashes: <c>page-size</c>.</param>
/// <param name="Default">The value when nobody says otherwise, as it would be written.</param>
/// <param name="Help">One sentence.</param>
/// <param name="Form">What its text must be.</param>
internal sealed record Setting(string Name, string Default, string Help, SettingForm Form)
{
    public string Flag => "--" + Name;

    public string Variable => "GATEWAY_" + Name.Replace('-', '_').ToUpperInvariant();

    public string Description => $"{Help} [{Variable}, default: {Default}]";

    /// <summary>What is wrong with the text; null when nothing is.</summary>
    public string? Complaint(string text) => Form switch
    {
        SettingForm.Switch => bool.TryParse(text, out _) ? null : $"'{text}' is neither true nor false",
        SettingForm.Count => IsCount(text) ? null : $"'{text}' is not a whole number above 0",
        SettingForm.Addresses => Split(text).FirstOrDefault(address => !IsAddress(address)) is { } bad
            ? $"'{bad}' is not an address such as http://localhost:5000 (https belongs to a proxy in front)"
            : Split(text).Length == 0 ? "no address is given" : null,
        _ => text.Trim().Length > 0 ? null : "it is empty",
    };

    /// <summary>The addresses of a list.</summary>
    public static string[] Split(string addresses) =>
        addresses.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;

    private static bool IsAddress(string text)
    {
        // Kestrel takes * and + for every interface; Uri does not.
        var readable = text.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal);
        return Uri.TryCreate(readable, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.AbsolutePath == "/";
    }
}

/// <summary>What the text of a setting must be.</summary>
internal enum SettingForm
{
    Path,
    Switch,
    Count,
    Addresses,
}
