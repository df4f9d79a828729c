using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Catalog;
using Gateway.Graph.Contracts;
using Gateway.Http.Requests;

namespace Gateway.Http.Rest;

/// <summary>
/// Parses the value of a variable from text: into what JSON would hold, or into an error that says which form is expected.
/// </summary>
internal static class ParameterValue
{
    /// <summary>The deepest nesting: no schema has objects nested this deep, and no parser overflows its stack.</summary>
    private const int Deepest = 32;

    private static readonly JsonDocumentOptions Json = new() { MaxDepth = Deepest, AllowDuplicateProperties = false };

    /// <param name="fault">What is wrong, to be said after the name of the parameter; null when nothing is.</param>
    public static JsonNode? Read(Shape shape, string text, out string? fault)
    {
        var value = shape switch
        {
            EnumShape names => NameOf(names, text),
            ScalarShape scalar => Of(scalar.Name, text),
            InputShape => ReadObject(text),
            _ => null,
        };
        fault = value is null ? Expected(shape) : null;
        return value;
    }

    /// <summary>The same for a JSON value, in which a string may stand for another type, and a number for a string.</summary>
    public static JsonNode? Read(Shape shape, JsonElement sent, out string? fault)
    {
        fault = null;
        switch (shape, sent.ValueKind)
        {
            case (EnumShape or ScalarShape or InputShape, JsonValueKind.String):
                return Read(shape, sent.GetString()!, out fault);
            case (ScalarShape { Name: "String" or "ID" }, JsonValueKind.Number):
                return sent.GetRawText();
            case (ListShape { Item: var of }, JsonValueKind.Array):
                return Items(sent.EnumerateArray().Select(item => (Read(of, item, out var wrong), wrong)), out fault);
            case (ListShape { Item: EnumShape or ScalarShape } list, JsonValueKind.String):
                return ReadList(list.Item, [sent.GetString()!], out fault);
            default:
                return JsonNode.Parse(sent.GetRawText());
        }
    }

    /// <summary>Parses a list from texts, each of which may hold several values.</summary>
    public static JsonArray ReadList(Shape item, IEnumerable<string> texts, out string? fault) =>
        Items(texts.SelectMany(text => Divide(item, text)).Select(text => (Read(item, text, out var wrong), wrong)), out fault);

    /// <summary>Parses an object written as JSON; null if the text is none, or names a member twice.</summary>
    public static JsonObject? ReadObject(string text)
    {
        try
        {
            return ParameterReader.Read(text).Error is null ? JsonNode.Parse(text, documentOptions: Json) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonArray Items(IEnumerable<(JsonNode? Value, string? Fault)> items, out string? fault)
    {
        var (read, first) = (new JsonArray(), (string?)null);
        foreach (var (value, wrong) in items)
        {
            read.Add(value);
            first ??= wrong;
        }

        fault = first;
        return read;
    }

    /// <summary>Splits at commas, where no value can hold one.</summary>
    private static IEnumerable<string> Divide(Shape item, string text) =>
        item is ScalarShape { Name: not ("String" or "ID" or "URL") } or EnumShape
            ? text.Split(',', StringSplitOptions.TrimEntries)
            : [text];

    /// <summary>Returns what a value must be: <c>must be a whole number</c>.</summary>
    public static string Expected(Shape shape) => shape switch
    {
        EnumShape names => Among(names),
        ListShape list => $"can be repeated, and each {Expected(list.Item)}",
        InputShape { IsFlat: true } input => "must be a JSON object such as {\"member\": value}, or its members in brackets: "
            + string.Join(", ", input.ReadMembers().Select(one => $"[{one.Name}]{(one.IsOptional ? " (optional)" : "")}")),
        InputShape input => $"must be a JSON object of the type {input.Name}, or its members in brackets",
        ScalarShape scalar => "must be " + FormOf(scalar.Name),
        _ => "is not known",
    };

    private static string Among(EnumShape names) => $"must be one of {string.Join(", ", names.Values.Select(value => value.Name))}";

    /// <summary>Finds a name in any case, and with hyphens: addresses are often written so.</summary>
    private static JsonNode? NameOf(EnumShape names, string text) => names.Values.FirstOrDefault(
        value => value.Name.Equals(text.Replace('-', '_'), StringComparison.OrdinalIgnoreCase)) is { } found ? found.Name : null;

    private static JsonNode? Of(string scalar, string text) => scalar switch
    {
        "Int" => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        "Long" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        "Float" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null,
        "Boolean" => bool.TryParse(text, out var flag) ? flag : null,
        "LocalDate" => Moment(text, "yyyy-MM-dd") is { } day ? day : null,
        "LocalTime" => Moment(text, "HH:mm:ss", "HH:mm") is { } time ? time : null,
        "LocalDateTime" => JapanTime.Read(text) is { } moment
            ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
            : null,
        _ => text,
    };

    /// <summary>Parses a text in any of the forms, and returns it in the first.</summary>
    private static string? Moment(string text, params ReadOnlySpan<string> forms)
    {
        foreach (var form in forms)
        {
            if (DateTime.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            {
                return moment.ToString(forms[0], CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static string FormOf(string scalar) => scalar switch
    {
        "Int" or "Long" => "a whole number",
        "Float" => "a number such as 36.045",
        "Boolean" => "true or false",
        "LocalDate" => "a date such as 2026-11-24",
        "LocalTime" => "a time such as 08:30:00",
        "LocalDateTime" => "a date and time such as 2026-11-24T08:30:00 (Japan time)",
        "DateTime" => "a date and time such as 2026-11-24T08:30:00+09:00",
        "URL" => "a URL such as https://example.jp/",
        "ID" => "an id from an earlier response",
        _ => "a string",
    };
}
