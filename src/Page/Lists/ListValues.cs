using System.Globalization;
using System.Text.Json.Nodes;
using Gateway.Catalog;
using Gateway.Catalog.Words;

namespace Gateway.Page.Lists;

/// <summary>Converts the ends of ranges between what readers type and what the graph takes.</summary>
internal static class ListValues
{
    /// <summary>Returns the normalized text of a value; null, with the fault, when it is not valid.</summary>
    public static (string? Text, ListFault Fault) Normalise(ListField field, string value)
    {
        var text = Nfkc.Of(value);
        return field.Form switch
        {
            FieldForm.Day => (DayText.Find(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ListFault.NoDay),
            FieldForm.Time => (TimeOf(text), ListFault.NoTime),
            _ => (NumberOf(field.Declared!.Type.Scalar, text.Replace(",", "", StringComparison.Ordinal)), ListFault.NoNumber),
        };
    }

    /// <summary>Returns the value for the graph, from a normalized text or one of the field's names.</summary>
    public static JsonNode Of(ListField field, string text) => field.Form switch
    {
        FieldForm.YesNo => JsonValue.Create(text == "true"),
        FieldForm.Number or FieldForm.Yen or FieldForm.Year when field.Declared!.Type.Scalar == Scalar.Float =>
            JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture)),
        FieldForm.Number or FieldForm.Yen or FieldForm.Year => JsonValue.Create(long.Parse(text, CultureInfo.InvariantCulture)),
        FieldForm.Time => JsonValue.Create(text + ":00"),
        _ => JsonValue.Create(text),
    };

    private static string? TimeOf(string text) =>
        TimeOnly.TryParseExact(text, ["H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToString("HH:mm", CultureInfo.InvariantCulture)
            : null;

    private static string? NumberOf(Scalar scalar, string text) => scalar switch
    {
        Scalar.Int => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture) : null,
        Scalar.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture) : null,
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number.ToString(CultureInfo.InvariantCulture) : null,
    };
}
