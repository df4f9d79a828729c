using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Http.Rest;

namespace Gateway.Http.Agents;

/// <summary>The arguments of one call. The first that is wrong is kept as a sentence; what is read after it does not matter.</summary>
internal sealed class AgentArguments
{
    private readonly IReadOnlyDictionary<string, JsonElement> sent;

    public AgentArguments(AgentTool tool, AgentWords words, IReadOnlyDictionary<string, JsonElement> sent)
    {
        this.sent = sent;
        string[] known = [.. tool.Arguments(words).Select(one => one.Key)];
        Fault = sent.Keys.FirstOrDefault(name => !known.Contains(name)) is { } odd
            ? $"{tool.Name} has no argument {odd}; it has {string.Join(", ", known)}."
            : tool.Required.FirstOrDefault(name => Find(name) is null) is { } missing ? $"The argument {missing} is missing."
            : null;
    }

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Fault { get; private set; }

    public string? Text(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString() is { } said && said.Trim().Length > 0 ? said.Trim() : null,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => Refuse<string>($"{name} is a text."),
    };

    public double? Number(string name, double least, double most) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDouble(out var number) && number >= least && number <= most => number,
        _ => RefuseValue<double>(Between(name, least, most)),
    };

    public int? Whole(string name, int least, int most) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) && number >= least && number <= most => number,
        _ => RefuseValue<int>(Between(name, least, most)),
    };

    public bool Flag(string name) => Find(name) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        _ => RefuseValue<bool>($"{name} is true or false.") ?? false,
    };

    public DateOnly? Day(string name) => Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : RefuseValue<DateOnly>($"{name} is a day as 2026-11-24, not {text}.");

    /// <summary>One of the names; capital and small letters do not matter.</summary>
    public string? Name(string name, IReadOnlyCollection<string> names)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var near = Likeness.Nearest(text, names) is { } one ? $" Did you mean {one}?" : "";
        return names.FirstOrDefault(one => one.Replace('-', '_').Equals(text.Replace('-', '_'), StringComparison.OrdinalIgnoreCase))
            ?? Refuse<string>($"{name} {text} is not known.{near} There are: {string.Join(", ", names)}.");
    }

    /// <summary>An object as it is; null when it was not sent.</summary>
    public JsonElement? Object(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => value,
        _ => RefuseValue<JsonElement>($"{name} is a JSON object."),
    };

    /// <summary>A circle, of <c>latitude</c>, <c>longitude</c> and <c>radius_m</c>; null where no point was sent.</summary>
    public JsonObject? Near()
    {
        var (latitude, longitude) = (Number("latitude", -90, 90), Number("longitude", -180, 180));
        var radius = Number("radius_m", 1, 50_000);
        if (latitude is null && longitude is null && radius is null)
        {
            return null;
        }

        return latitude is null || longitude is null
            ? Refuse<JsonObject>("latitude and longitude are given together, in degrees.")
            : new JsonObject { ["latitude"] = latitude, ["longitude"] = longitude, ["radius"] = radius };
    }

    private static string Between(string name, double least, double most) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} is a number from {least} to {most}.");

    private JsonElement? Find(string name) =>
        sent.TryGetValue(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    private T? Refuse<T>(string sentence)
        where T : class
    {
        Fault ??= sentence;
        return null;
    }

    private T? RefuseValue<T>(string sentence)
        where T : struct
    {
        Fault ??= sentence;
        return null;
    }
}
