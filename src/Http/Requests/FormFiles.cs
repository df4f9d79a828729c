using System.Globalization;
using System.Text.Json;
using Gateway.Http.Answers;

namespace Gateway.Http.Requests;

/// <summary>Checks where the files of a form belong: each goes to variables named by their paths.</summary>
internal static class FormFiles
{
    /// <param name="sent">The operations of the form.</param>
    /// <param name="map">The paths of its variables, for each file.</param>
    /// <param name="files">The names of the files received.</param>
    public static Sent Check(Sent sent, Dictionary<string, string[]?> map, HashSet<string> files)
    {
        if (sent.Error is not null || map.Count == 0)
        {
            return sent;
        }

        foreach (var (name, paths) in map)
        {
            if (paths is not { Length: > 0 })
            {
                return WireError.Request($"No object paths specified for key '{name}' in 'map'.", "HC0037");
            }

            if (!files.Contains(name))
            {
                return WireError.Request($"File of key '{name}' is missing.", "HC0038");
            }

            if (paths.Select(path => CheckPath(sent, path)).FirstOrDefault(error => error is not null) is { } wrong)
            {
                return wrong;
            }
        }

        return new WireError(400, "No type of this graph accepts a file.") { IsAboutRequest = true };
    }

    private static WireError? CheckPath(Sent sent, string path)
    {
        var steps = path.Split('.');
        var request = sent.Request;
        if (sent.Batch is { } batch)
        {
            request = int.TryParse(steps[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < batch.Items.Count
                ? batch.Items[index].Request
                : null;
            steps = steps[1..];
        }

        if (request is null || steps.Length == 0 || steps.Any(step => step.Length == 0))
        {
            return WireError.Request($"Invalid variable path `{path}` in `map`.", "HC0041");
        }

        if (steps[0] != "variables")
        {
            return WireError.Request("The variable path must start with `variables`.", "HC0042");
        }

        return PathExists(request.Variables, steps.AsSpan(1))
            ? null
            : WireError.Request($"The variable path '{path}' is invalid.", "HC0039");
    }

    private static bool PathExists(JsonElement value, ReadOnlySpan<string> steps)
    {
        foreach (var step in steps)
        {
            var leads = value.ValueKind == JsonValueKind.Object ? value.TryGetProperty(step, out value)
                : value.ValueKind == JsonValueKind.Array
                    && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    && index < value.GetArrayLength()
                    && (value = value[index]).ValueKind != JsonValueKind.Undefined;
            if (!leads)
            {
                return false;
            }
        }

        return steps.Length > 0;
    }
}
