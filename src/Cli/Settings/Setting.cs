using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Gateway.Cli;

/// <summary>One setting: its name everywhere (flag, environment, file), its default and its help.</summary>
/// <param name="Name">As a flag without the dashes: <c>page-size</c>.</param>
/// <param name="Default">The value when nobody says otherwise, as it would be written.</param>
/// <param name="Help">One sentence.</param>
/// <param name="Form">What its text must be.</param>
internal sealed partial record Setting(string Name, string Default, string Help, SettingForm Form)
{
    /// <summary>What is written where something is not wanted.</summary>
    public const string Off = "off";

    public const string Nobody = "none";

    public const string Anybody = "*";

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
        SettingForm.BasePath => Segments().IsMatch(text) ? null : $"'{text}' is not a path such as /city",
        SettingForm.Networks => text is Nobody or Anybody || Split(text) is { Length: > 0 } parts && parts.All(part => Network(part) is not null)
            ? null : $"'{text}' is neither addresses nor networks such as 10.0.0.0/8",
        SettingForm.LogFormat => text is "text" or "json" ? null : $"'{text}' is neither text nor json",
        SettingForm.Collector => text == Off || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            ? null : $"'{text}' is neither {Off} nor an address such as http://localhost:4317",
        _ => text.Trim().Length > 0 ? null : "it is empty",
    };

    /// <summary>The addresses of a list.</summary>
    public static string[] Split(string addresses) =>
        addresses.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The networks of a list; an address is a network of one.</summary>
    public static IReadOnlyList<IPNetwork> Networks(string text) => text == Nobody ? [] : [.. Split(text).Select(part => Network(part)!.Value)];

    private static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;

    private static bool IsCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;

    private static bool IsAddress(string text)
    {
        // Kestrel takes * and + for every interface; Uri does not.
        var readable = text.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal);
        return Uri.TryCreate(readable, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.AbsolutePath == "/";
    }

    [GeneratedRegex(@"^/?([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*/?)?$")]
    private static partial Regex Segments();
}

/// <summary>What the text of a setting must be.</summary>
internal enum SettingForm
{
    Path,
    Switch,
    Count,
    Addresses,
    BasePath,
    Networks,
    LogFormat,
    Collector,
}
