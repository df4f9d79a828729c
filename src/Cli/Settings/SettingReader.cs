using System.Globalization;
using Gateway.Graph.Cost;
using Gateway.Import.Sources;
using static Gateway.Cli.SettingTable;

namespace Gateway.Cli;

/// <summary>Reads the settings from their sources: a flag beats the environment, which beats the settings file, which beats the default.</summary>
internal sealed class SettingReader(Func<string, string?> environment, string folder)
{
    public const string DefaultFile = "gateway.json";

    public const string FileVariable = "GATEWAY_SETTINGS";

    /// <param name="flags">What the command line says, by name of the setting.</param>
    /// <param name="file">The settings file that was asked for; null takes <see cref="DefaultFile"/> if it is there.</param>
    /// <exception cref="Stop">A source holds something that cannot be understood.</exception>
    public GatewaySettings Read(IReadOnlyDictionary<string, string> flags, string? file = null)
    {
        var written = SettingFile.Read(FindFile(file));
        var texts = All.ToDictionary(setting => setting.Name, setting => Choose(setting, flags, written));
        var settings = Shape(texts) with { File = written.Path.Length > 0 ? Path.GetFullPath(written.Path, folder) : null };
        return settings.PageSize <= settings.PageMaximum
            ? settings
            : throw new Stop(ExitCode.Usage, $"{PageSize.Name} ({settings.PageSize}) is above {PageMaximum.Name} ({settings.PageMaximum}).");
    }

    private string? FindFile(string? asked)
    {
        var name = asked ?? environment(FileVariable);
        var path = Path.Combine(folder, name ?? DefaultFile);
        if (File.Exists(path))
        {
            return path;
        }

        // Only a file that somebody named must be there.
        return name is null ? null : throw new Stop(ExitCode.Usage, $"The settings file {name} does not exist.");
    }

    private string Choose(Setting setting, IReadOnlyDictionary<string, string> flags, SettingFile file)
    {
        var (source, text) = flags.TryGetValue(setting.Name, out var flag) ? (setting.Flag, flag)
            : environment(setting.Variable) is { Length: > 0 } variable ? (setting.Variable, variable)
            : file.Values.TryGetValue(setting.Name, out var line) ? ($"{file.Path}: {setting.Name}", line)
            : ("", setting.Default);
        return setting.Complaint(text) is { } complaint ? throw new Stop(ExitCode.Usage, $"{source}: {complaint}.") : text;
    }

    private GatewaySettings Shape(Dictionary<string, string> texts) => new()
    {
        Urls = Setting.Split(texts[Urls.Name]),
        Database = Path.GetFullPath(texts[Database.Name], folder),
        Wait = TimeSpan.FromSeconds(Count(texts[SettingTable.Wait.Name])),
        Sample = !bool.Parse(texts[NoSample.Name]),
        PageSize = Count(texts[PageSize.Name]),
        PageMaximum = Count(texts[PageMaximum.Name]),
        Timeout = TimeSpan.FromSeconds(Count(texts[SettingTable.Timeout.Name])),
        BodyLimit = Count(texts[BodyLimit.Name]),
        Concurrency = Count(texts[Concurrency.Name]),
        SlowestBody = Count(texts[SlowestBody.Name]),
        Get = !bool.Parse(texts[NoGet.Name]),
        GetNeedsPreflight = bool.Parse(texts[GetPreflight.Name]),
        SchemaFile = !bool.Parse(texts[NoSdl.Name]),
        Batching = !bool.Parse(texts[NoBatching.Name]),
        BatchLimit = Count(texts[BatchLimit.Name]),
        Operations = texts[Operations.Name] == Operations.Default ? null : Path.GetFullPath(texts[Operations.Name], folder),
        KeepAlive = TimeSpan.FromSeconds(Count(texts[SettingTable.KeepAlive.Name])),
        Sockets = Count(texts[Sockets.Name]),
        Host = HostSettings.Of(name => texts[name], environment(HostSettings.CollectorVariable)),
        OnlyTrusted = bool.Parse(texts[OnlyTrusted.Name]),
        Documents = LimitTable.Documents(texts),
        Costs = new CostLimits(Count(texts[LimitTable.FieldCost.Name]), Count(texts[LimitTable.TypeCost.Name])),
        Ids = Count(texts[LimitTable.Ids.Name]),
        Work = new Store.WorkLimits(
            Most: Count(texts[LimitTable.Steps.Name]), Dear: Math.Max(1, Count(texts[SettingTable.Concurrency.Name]) * 3 / 4)),
        Sources = texts[Sources.Name] == Sources.Default ? null : Path.GetFullPath(texts[Sources.Name], folder),
        Downloads = new DownloadRules
        {
            AllowPrivate = bool.Parse(texts[AllowPrivateAddresses.Name]),
            Limit = (long)Count(texts[DownloadLimit.Name]) << 20,
            TotalTime = TimeSpan.FromSeconds(Count(texts[DownloadTime.Name])),
        },
    };

    private static int Count(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
