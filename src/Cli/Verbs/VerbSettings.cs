using System.CommandLine;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary>The settings that a verb takes as flags.</summary>
internal sealed class VerbSettings
{
    private const string FileFlag = "--settings";

    private readonly List<(Setting Setting, Option Option)> flags = [];
    private readonly Surroundings at;

    public VerbSettings(Command verb, Surroundings at, params Setting[] settings)
    {
        this.at = at;
        foreach (var setting in settings)
        {
            var option = OptionOf(setting);
            flags.Add((setting, option));
            verb.Options.Add(option);
        }
    }

    /// <summary>Creates the option for the settings file; accepted with every verb.</summary>
    public static Option<string> CreateFile() => new(FileFlag)
    {
        Description = "A settings file (JSON). If not given, the default file is used if it exists. "
            + $"[{SettingReader.FileVariable}, default: {SettingReader.DefaultFile}]",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>Whether a setting is given as a flag.</summary>
    public bool IsGiven(ParseResult parsed, Setting setting) =>
        flags.Exists(f => f.Setting == setting && parsed.GetResult(f.Option) is { Implicit: false });

    /// <exception cref="Stop">A setting cannot be parsed.</exception>
    public GatewaySettings Read(ParseResult parsed)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (setting, option) in flags)
        {
            if (parsed.GetResult(option) is { Implicit: false })
            {
                given[setting.Name] = option is Option<bool> flag
                    ? parsed.GetValue(flag) ? "true" : "false"
                    : parsed.GetValue((Option<string>)option)!;
            }
        }

        return new SettingReader(at.Environment, at.Folder).Read(given, parsed.GetValue<string>(FileFlag));
    }

    private static Option OptionOf(Setting setting) => setting.Form == SettingForms.Switch
        ? new Option<bool>(setting.Flag) { Description = setting.Description }
        : new Option<string>(setting.Flag) { Description = setting.Description, HelpName = setting.Form.Placeholder };
}
