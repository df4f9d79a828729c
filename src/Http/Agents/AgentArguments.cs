using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Catalog;
using Gateway.Http.Rest;

namespace Gateway.Http.Agents;

/// <summary>
/// The arguments of one call. The first error is kept as a sentence; what is read after it does not matter. A value that a language model
/// writes as another JSON type, <c>"5"</c> for 5, is taken as meant.
/// </summary>
internal sealed class AgentArguments
{
    private readonly IReadOnlyDictionary<string, JsonElement> sent;
    private readonly DateOnly today;

    /// <param name="today">Today's date in Japan, which a language model does not know.</param>
    public AgentArguments(AgentTool tool, AgentWords words, IReadOnlyDictionary<string, JsonElement> sent, DateOnly today)
    {
        (this.sent, this.today) = (sent, today);
        string[] known = [.. tool.Arguments(words).Select(one => one.Key)];
        Fault = sent.FirstOrDefault(one => !known.Contains(one.Key) && !IsNothing(one.Value)).Key is { } odd
            ? $"{tool.Name} has no argument {odd}.{Nearest(odd, known)} Its arguments: {string.Join(", ", known)}."
            : tool.Required.FirstOrDefault(name => Find(name) is null) is { } missing ? $"The argument {missing} is missing."
            : null;
    }

    /// <summary>The most rows of an answer.</summary>
    public const int MostRows = 20;

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Fault { get; private set; }

    public string? Text(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString()!.Trim(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() == 1 && list[0].ValueKind is JsonValueKind.String =>
            list[0].GetString()!.Trim(),
        _ => Refuse<string>($"{name} must be a single string, not a list or object."),
    };

    /// <summary>Returns the moment that is meant, in the local time of Japan.</summary>
    public DateTime? Moment(string name) => Text(name) is not { } text ? null
        : Read(text) is { } moment ? moment
        : RefuseValue<DateTime>($"{name} must be a date and time such as 2026-11-24T09:00 (Japan time if it has no time zone), not {text}."
            + TodayIs);

    public double? Number(string name, double least, double most) => Find(name) switch
    {
        null => null,
        { } value when NumberOf(value) is { } number && number >= least && number <= most => number,
        _ => RefuseValue<double>(Between(name, least, most)),
    };

    public int? Whole(string name, int least, int most) => Number(name, least, most) switch
    {
        null => null,
        { } number when double.IsInteger(number) => (int)number,
        _ => RefuseValue<int>(Between(name, least, most)),
    };

    /// <summary>Returns how many rows are wanted, but no more than are allowed: the answer says how to ask for the others.</summary>
    public int First(int usual) => Find("first") is { } wanted && NumberOf(wanted) > MostRows
        ? MostRows
        : Whole("first", 1, MostRows) ?? usual;

    public bool Flag(string name) => Find(name) switch
    {
        null => false,
        { } value when bool.TryParse(value.ToString(), out var flag) => flag,
        _ => RefuseValue<bool>($"{name} must be true or false.") ?? false,
    };

    /// <summary>Returns a day, or that of a moment, in Japan.</summary>
    public DateOnly? Day(string name) => Text(name) is not { } text ? null
        : DayText.Find(text) is { } day ? day
        : Read(text) is { } moment ? DateOnly.FromDateTime(moment)
        : RefuseValue<DateOnly>($"{name} must be a date such as 2026-11-24, not {text}.{TodayIs}");

    /// <summary>Whether two names are equal except for case and hyphens.</summary>
    public static bool IsSame(string name, string said) =>
        name.Replace('-', '_').Equals(said.Replace('-', '_'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns one of the names, ignoring case and hyphens.</summary>
    public string? Name(string name, IReadOnlyCollection<string> names)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return names.FirstOrDefault(one => IsSame(one, text))
            ?? Refuse<string>($"Unknown {name} {text}.{Nearest(text, names)} Possible values: {string.Join(", ", names)}.");
    }

    /// <summary>Returns an object as sent, or parsed from a string; null when there is none.</summary>
    public JsonElement? Object(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } value => value,
        { ValueKind: JsonValueKind.String } text when ParameterValue.ReadObject(text.GetString()!) is { } value =>
            JsonSerializer.SerializeToElement(value),
        _ => RefuseValue<JsonElement>($"{name} must be a JSON object."),
    };

    /// <summary>Returns a circle of <c>latitude</c>, <c>longitude</c> and <c>radius_m</c>; null when none of them was sent.</summary>
    public JsonObject? Near()
    {
        var (latitude, longitude) = (Number("latitude", -90, 90), Number("longitude", -180, 180));
        var radius = Number("radius_m", 1, 50_000);
        if (latitude is null && longitude is null && radius is null)
        {
            return null;
        }

        return latitude is null || longitude is null
            ? Refuse<JsonObject>("Give latitude and longitude together, in degrees.")
            : new JsonObject { ["latitude"] = latitude, ["longitude"] = longitude, ["radius"] = radius };
    }

    /// <summary>Returns the number, also from a string; null when there is none.</summary>
    private static double? NumberOf(JsonElement value) =>
        double.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Between(string name, double least, double most) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} must be a number from {least} to {most}.");

    /// <summary>Returns a question that suggests the name meant by an unknown one; empty when none is similar.</summary>
    public static string Nearest(string name, IEnumerable<string> names) =>
        NameSuggestion.Nearest(name, names) is { } near ? $" Did you mean {near}?" : "";

    /// <summary>A sentence for clients that do not know the date.</summary>
    public string TodayIs => $" Today is {DayText.Of(today)}.";

    /// <summary>Parses a moment, also with a space in place of the T.</summary>
    private static DateTime? Read(string text) => JapanTime.Read(text.Replace(' ', 'T'));

    private JsonElement? Find(string name) => sent.TryGetValue(name, out var value) && !IsNothing(value) ? value : null;

    /// <summary>Whether a value counts as not sent: a language model fills in arguments that it does not want to use.</summary>
    private static bool IsNothing(JsonElement value) => value.ValueKind is JsonValueKind.Null
        || (value.ValueKind is JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()))
        || (value.ValueKind is JsonValueKind.Array && value.EnumerateArray().All(IsNothing));

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
