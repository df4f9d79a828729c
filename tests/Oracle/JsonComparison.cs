using System.Globalization;
using System.Text.Json;

namespace Gateway.Tests.Oracle;

/// <summary>Compares one response object with the recorded one: members in order, data exactly, errors one by one.</summary>
internal sealed class JsonComparison(SentText sent, CursorBook cursors)
{
    private static readonly string[] CursorFields = ["cursor", "startCursor", "endCursor"];

    private readonly List<Difference> differences = [];

    /// <summary>How many cursors it contained, each the right one for its recorded position.</summary>
    public int Cursors { get; private set; }

    public IReadOnlyList<Difference> Differences => differences;

    public async Task CompareAsync(JsonElement recorded, JsonElement own)
    {
        if (recorded.ValueKind != JsonValueKind.Object || own.ValueKind != JsonValueKind.Object)
        {
            Value("body", recorded, own);
            return;
        }

        var names = Names(recorded);
        if (names != Names(own))
        {
            differences.Add(Difference.At("members", names, Names(own)));
        }

        foreach (var member in recorded.EnumerateObject())
        {
            if (own.TryGetProperty(member.Name, out var value))
            {
                await MemberAsync(member.Name, member.Value, value);
            }
        }

        if (own.TryGetProperty("errors", out var errors) && !recorded.TryGetProperty("errors", out _))
        {
            differences.Add(Difference.At("errors", "none", errors.GetRawText()));
        }
        else if (recorded.TryGetProperty("errors", out var missed) && !own.TryGetProperty("errors", out _))
        {
            differences.Add(Difference.At("errors", missed.GetRawText(), "none"));
        }
    }

    private Task MemberAsync(string name, JsonElement recorded, JsonElement own)
    {
        switch (name)
        {
            case "data":
                return DataAsync(recorded, own, []);
            case "errors":
                Errors(recorded, own);
                return Task.CompletedTask;
            default:
                Value(name, recorded, own);
                return Task.CompletedTask;
        }
    }

    private async Task DataAsync(JsonElement recorded, JsonElement own, List<string> path)
    {
        switch (recorded.ValueKind, own.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object) when Names(recorded) == Names(own):
                foreach (var (was, now) in recorded.EnumerateObject().Zip(own.EnumerateObject()))
                {
                    await DataAsync(was.Value, now.Value, [.. path, was.Name]);
                }

                break;
            case (JsonValueKind.Array, JsonValueKind.Array) when path is ["__schema", "types"]:
                await TypesAsync(recorded, own, path);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array) when recorded.GetArrayLength() == own.GetArrayLength():
                foreach (var (i, (was, now)) in recorded.EnumerateArray().Zip(own.EnumerateArray()).Index())
                {
                    await DataAsync(was, now, [.. path, i.ToString(CultureInfo.InvariantCulture)]);
                }

                break;
            case (JsonValueKind.String, JsonValueKind.String) when path.Count > 1 && CursorFields.Contains(path[^1]):
                await CursorAsync(recorded.GetString()!, own.GetString()!, path);
                break;
            case var _ when recorded.GetRawText() != own.GetRawText():
                Data(recorded, own, path);
                break;
        }
    }

    /// <summary>Compares the types of a schema, which have no order, by name, or else as written.</summary>
    private async Task TypesAsync(JsonElement recorded, JsonElement own, List<string> path)
    {
        var mine = own.EnumerateArray().ToLookup(Name, StringComparer.Ordinal);
        foreach (var type in recorded.EnumerateArray())
        {
            if (mine[Name(type)].FirstOrDefault() is { ValueKind: JsonValueKind.Object } now)
            {
                await DataAsync(type, now, [.. path, Name(type)]);
            }
            else
            {
                differences.Add(Difference.At("type", Name(type), "none"));
            }
        }

        if (!recorded.EnumerateArray().Select(Name).SequenceEqual(own.EnumerateArray().Select(Name)))
        {
            differences.Add(new Difference("order of the types"));
        }

        static string Name(JsonElement type) => type.TryGetProperty("name", out var name) ? name.GetString()! : type.GetRawText();
    }

    private void Data(JsonElement recorded, JsonElement own, List<string> path)
    {
        var keys = path.Where(step => !int.TryParse(step, out _)).ToArray();
        var inRows = path.Count > keys.Length || recorded.ValueKind == JsonValueKind.Array;
        differences.Add(inRows && recorded.ValueKind == own.ValueKind && sent.Request.IsUnordered(keys)
            ? new Difference("rows of an unordered list")
            : Difference.At("data." + string.Join('.', path), recorded.GetRawText(), own.GetRawText()));
    }

    private async Task CursorAsync(string recorded, string own, List<string> path)
    {
        if (CursorBook.Offset(recorded) is not { } offset || sent.Request.Root(path[0]) is not { } field)
        {
            differences.Add(Difference.At(string.Join('.', path), recorded, own));
            return;
        }

        Cursors++;
        if (await cursors.AtAsync(sent.Request, field, offset) != own)
        {
            differences.Add(Difference.At(string.Join('.', path), $"the cursor of position {offset}", own));
        }
    }

    private void Errors(JsonElement recorded, JsonElement own)
    {
        if (recorded.GetArrayLength() != own.GetArrayLength())
        {
            differences.Add(Difference.At("errors", recorded.GetRawText(), own.GetRawText()));
            return;
        }

        foreach (var (was, now) in recorded.EnumerateArray().Zip(own.EnumerateArray()))
        {
            Error(was, now);
        }
    }

    /// <summary>Compares errors: without a code only the locations must match; the other members count as wording.</summary>
    private void Error(JsonElement recorded, JsonElement own)
    {
        var coded = recorded.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out _);
        foreach (var name in recorded.EnumerateObject().Concat(own.EnumerateObject()).Select(m => m.Name).Distinct())
        {
            var was = Text(recorded, name);
            var now = name == "locations" ? Places(own) : Text(own, name);
            if (was != now)
            {
                differences.Add(Difference.At(coded || name == "locations" ? "error." + name : "wording." + name, was, now));
            }
        }
    }

    /// <summary>Returns our locations, converted to the recorded document.</summary>
    private string Places(JsonElement error) => error.TryGetProperty("locations", out var locations)
        ? "[" + string.Join(',', locations.EnumerateArray().Select(l =>
            $$"""{"line":{{l.GetProperty("line")}},"column":{{sent.Column(l.GetProperty("column").GetInt32())}}}""")) + "]"
        : "none";

    private void Value(string place, JsonElement recorded, JsonElement own)
    {
        if (recorded.GetRawText() != own.GetRawText())
        {
            differences.Add(Difference.At(place, recorded.GetRawText(), own.GetRawText()));
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetRawText() : "none";

    private static string Names(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(m => m.Name));
}
