namespace Gateway.Cli.Settings;

/// <summary>One setting: its name everywhere (flag, environment, file), its default, its help, and what it sets.</summary>
/// <param name="Name">The flag without the dashes: <c>page-size</c>.</param>
/// <param name="Default">The default value, as it would be written.</param>
/// <param name="Help">One sentence.</param>
/// <param name="Form">The form of its text.</param>
/// <param name="Set">Returns the settings with its value; takes a valid text, and the folder the program runs in.</param>
internal sealed record Setting(
    string Name, string Default, string Help, SettingForm Form, Func<GatewaySettings, string, string, GatewaySettings> Set)
{
    public string Flag => "--" + Name;

    public string Variable => "GATEWAY_" + Name.Replace('-', '_').ToUpperInvariant();

    /// <summary>The standard variable that applies if the setting is not given; null = none.</summary>
    public string? StandardVariable { get; init; }

    public string Description => $"{Help} [{Variable}, default: {Default}]";

    /// <param name="set">Returns the settings with its value.</param>
    public static Setting Of<T>(
        string name, string value, string help, SettingForm<T> form, Func<GatewaySettings, T, GatewaySettings> set) =>
        new(name, value, help, form, (settings, text, folder) => set(settings, form.Read(text, folder)));

    /// <summary>Creates a switch, off by default.</summary>
    public static Setting Switch(string name, string help, Func<GatewaySettings, bool, GatewaySettings> set) =>
        Of(name, "false", help, SettingForms.Switch, set);

    public static Setting Count(string name, double count, string help, Func<GatewaySettings, int, GatewaySettings> set) =>
        Of(name, SettingForms.Text(count), help, SettingForms.Count, set);

    public static Setting Seconds(string name, TimeSpan time, string help, Func<GatewaySettings, TimeSpan, GatewaySettings> set) =>
        Of(name, SettingForms.Text(time.TotalSeconds), help, SettingForms.Seconds, set);
}
