using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Gateway.Http.Rules;
using Gateway.Store;
using Gateway.Store.Opening;

namespace Gateway.Cli.Settings;

/// <summary>The forms of the settings' texts.</summary>
internal static partial class SettingForms
{
    /// <summary>The text for something not wanted.</summary>
    public const string Off = "off";

    private const string Nobody = "none";

    private const string Anybody = "*";

    public static SettingForm<bool> Switch { get; } =
        new("", text => bool.TryParse(text, out _) ? null : $"'{text}' is neither true nor false", (text, _) => bool.Parse(text));

    public static SettingForm<int> Count { get; } =
        new("N", text => IsCount(text) ? null : $"'{text}' is not a whole number from 1 to {int.MaxValue}", (text, _) => Number(text));

    public static SettingForm<TimeSpan> Seconds { get; } =
        new("N", Count.Complaint, (text, _) => TimeSpan.FromSeconds(Number(text)));

    public static SettingForm<string> Path { get; } =
        new("PATH", text => text.Trim().Length > 0 ? null : "it is empty", (text, folder) => System.IO.Path.GetFullPath(text, folder));

    /// <summary>A file, or the address of a server. Nothing of an address is shown, because it may contain a password.</summary>
    public static SettingForm<string> Database { get; } = new(
        "FILE|ADDRESS", ComplaintOfDatabase, (text, folder) => Stores.IsServer(text) ? text : Path.Read(text, folder));

    /// <summary>A whole number, including 0.</summary>
    public static SettingForm<int> Whole { get; } = new(
        "N",
        text => text is "0" || IsCount(text) ? null : $"'{text}' is not a whole number from 0 to {int.MaxValue}",
        (text, _) => Number(text));

    public static SettingForm<IReadOnlyList<string>> Addresses { get; } = new("URL", ComplaintOfAddresses, (text, _) => Split(text));

    /// <summary>The path under which something is served, <c>/city</c>; empty for the root.</summary>
    public static SettingForm<string> BasePath { get; } = new(
        "/PATH",
        text => Segments().IsMatch(text) ? null : $"'{text}' is not a path such as /city",
        (text, _) => "/" + text.Trim('/') is { Length: > 1 } path ? path : "");

    /// <summary>Networks; null = any.</summary>
    public static SettingForm<IReadOnlyList<IPNetwork>?> Networks { get; } =
        new("NETWORKS", ComplaintOfNetworks, (text, _) => ReadNetworks(text));

    /// <summary>Whether the log is JSON.</summary>
    public static SettingForm<bool> LogFormat { get; } =
        new("text|json", text => text is "text" or "json" ? null : $"'{text}' is neither text nor json", (text, _) => text == "json");

    /// <summary>Something that is on by default.</summary>
    public static SettingForm<bool> OnOff { get; } =
        new("on|off", text => text is "on" or Off ? null : $"'{text}' is neither on nor {Off}", (text, _) => text == "on");

    /// <summary>Who may have files checked in the browser.</summary>
    public static SettingForm<CheckAccess> Check { get; } = new(
        "on|off|local",
        text => text is "on" or Off or "local" ? null : $"'{text}' is neither on nor {Off} nor local",
        (text, _) => text switch { "on" => CheckAccess.Everybody, Off => CheckAccess.Nobody, _ => CheckAccess.Local });

    /// <summary>Whether clients may have keys.</summary>
    public static SettingForm<KeyAccess> Keys { get; } = new(
        "on|off|limits",
        text => text is "on" or Off or "limits" ? null : $"'{text}' is neither on nor {Off} nor limits",
        (text, _) => text switch { "on" => KeyAccess.On, Off => KeyAccess.Off, _ => KeyAccess.WithLimits });

    /// <summary>Where traces and metrics are sent; null = nowhere.</summary>
    public static SettingForm<string?> Collector { get; } = new("URL", ComplaintOfCollector, (text, _) => text == Off ? null : text);

    /// <summary>Returns the form of a path; its value is null if the text is the word for none.</summary>
    public static SettingForm<string?> PathUnless(string word) =>
        new(Path.Placeholder, Path.Complaint, (text, folder) => text == word ? null : Path.Read(text, folder));

    public static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static bool IsCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;

    private static string[] Split(string list) =>
        list.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? ComplaintOfDatabase(string text)
    {
        try
        {
            return Path.Complaint(Stores.NameOf(text));
        }
        catch (DatabaseFailure wrong)
        {
            return wrong.Message.TrimEnd('.');
        }
    }

    private static string? ComplaintOfAddresses(string text)
    {
        if (Split(text).FirstOrDefault(address => !IsAddress(address)) is { } bad)
        {
            return $"'{bad}' is not an address such as http://localhost:5000 (for https, use a proxy in front)";
        }

        return Split(text).Length == 0 ? "no address is given" : null;
    }

    private static bool IsAddress(string text)
    {
        // Kestrel accepts * and + for every interface; Uri does not.
        var readable = text.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal);
        return Uri.TryCreate(readable, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.AbsolutePath == "/";
    }

    private static string? ComplaintOfNetworks(string text) =>
        text is Nobody or Anybody || (Split(text) is { Length: > 0 } list && list.All(one => Network(one) is not null))
            ? null
            : $"'{text}' is neither addresses nor networks such as 10.0.0.0/8";

    private static IReadOnlyList<IPNetwork>? ReadNetworks(string text) => text switch
    {
        Anybody => null,
        Nobody => [],
        _ => [.. Split(text).Select(one => Network(one)!.Value)],
    };

    /// <summary>Parses a network; a single address counts as a network of one.</summary>
    private static IPNetwork? Network(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        return IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8) : null;
    }

    private static string? ComplaintOfCollector(string text) =>
        text == Off || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            ? null
            : $"'{text}' is neither {Off} nor an address such as http://localhost:4317";

    [GeneratedRegex(@"^/?([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*/?)?$")]
    private static partial Regex Segments();
}
