using Gateway.Cli.Shell;

namespace Gateway.Cli.Settings;

/// <summary>
/// Reads the settings from their sources: a flag beats the environment, which beats the settings file, which beats the default.
/// </summary>
internal sealed class SettingReader(Func<string, string?> environment, string folder)
{
    public const string DefaultFile = "gateway.json";

    public const string FileVariable = "GATEWAY_SETTINGS";

    /// <param name="flags">The values given on the command line, by name of the setting.</param>
    /// <param name="file">The requested settings file; null = <see cref="DefaultFile"/> if it exists.</param>
    /// <exception cref="Stop">A source has a value that cannot be parsed.</exception>
    public GatewaySettings Read(IReadOnlyDictionary<string, string> flags, string? file = null)
    {
        var found = FindFile(file);
        var stamp = found is null ? "" : FileStamp.Of(Path.GetFullPath(found, folder));
        var written = SettingFile.Read(found);
        var begun = new GatewaySettings { File = found is null ? null : Path.GetFullPath(found, folder), FileStamp = stamp };
        var settings = SettingTable.All.Aggregate(begun, (all, setting) => setting.Set(all, TextOf(setting, flags, written), folder));
        return settings.PageSize <= settings.PageMaximum
            ? settings
            : throw new Stop(
                ExitCode.Usage,
                $"{SettingTable.PageSize.Name} ({settings.PageSize}) is above {SettingTable.PageMaximum.Name} ({settings.PageMaximum}).");
    }

    private string? FindFile(string? asked)
    {
        var name = asked ?? environment(FileVariable);
        var path = Path.Combine(folder, name ?? DefaultFile);
        if (File.Exists(path))
        {
            return path;
        }

        // Only an explicitly named file must exist.
        return name is null ? null : throw new Stop(ExitCode.Usage, $"The settings file {name} does not exist.");
    }

    /// <summary>Returns the text given for a setting, or for its standard variable.</summary>
    private string TextOf(Setting setting, IReadOnlyDictionary<string, string> flags, SettingFile file)
    {
        var (source, text) = Choose(setting, flags, file);
        if (setting.Form.Complaint(text) is { } complaint)
        {
            throw new Stop(ExitCode.Usage, $"{source}: {complaint}.");
        }

        return text == setting.Default && setting.StandardVariable is { } standard && environment(standard) is { Length: > 0 } told
            ? told
            : text;
    }

    private (string Source, string Text) Choose(Setting setting, IReadOnlyDictionary<string, string> flags, SettingFile file)
    {
        if (flags.TryGetValue(setting.Name, out var flag))
        {
            return (setting.Flag, flag);
        }

        if (environment(setting.Variable) is { Length: > 0 } variable)
        {
            return (setting.Variable, variable);
        }

        return file.Values.TryGetValue(setting.Name, out var line) ? ($"{file.Path}: {setting.Name}", line) : ("", setting.Default);
    }
}
