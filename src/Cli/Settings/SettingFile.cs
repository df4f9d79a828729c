using System.Text.Json;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Settings;

/// <summary>A settings file: one JSON object whose members are named like the settings.</summary>
internal sealed record SettingFile(string Path, IReadOnlyDictionary<string, string> Values)
{
    /// <exception cref="Stop">It is not JSON, or has an unknown setting: a typo must not silently give the default.</exception>
    public static SettingFile Read(string? path)
    {
        if (path is null)
        {
            return new SettingFile("", new Dictionary<string, string>());
        }

        try
        {
            // From a stream, because editors of Windows begin a file with a byte order mark, which is skipped only there.
            using var file = File.OpenRead(path);
            using var document = JsonDocument.Parse(
                file,
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return new SettingFile(path, Members(path, document.RootElement));
        }
        catch (JsonException error)
        {
            throw new Stop(ExitCode.Usage, $"{path}: line {error.LineNumber + 1} is not JSON.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Stop(ExitCode.Usage, $"{path} cannot be read: {error.Message}");
        }
    }

    private static Dictionary<string, string> Members(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new Stop(ExitCode.Usage, $"{path}: settings must be one JSON object, such as {{ \"page-size\": 20 }}.");
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject())
        {
            values[Known(path, member.Name)] = member.Value.ValueKind switch
            {
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                _ => member.Value.ToString(),
            };
        }

        return values;
    }

    private static string Known(string path, string name)
    {
        var names = SettingTable.All.Select(setting => setting.Name);
        return names.Contains(name)
            ? name
            : throw new Stop(ExitCode.Usage, $"{path}: there is no setting '{name}'. There are: {string.Join(", ", names)}.");
    }
}
