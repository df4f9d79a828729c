using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>Columns and values of a list in a reader's language.</summary>
internal sealed partial class ListText(Words words, Kinds kinds)
{
    private const int LongestCell = 60;

    /// <summary>Returns the name of a column: for Japanese readers its heading in the file, else the catalogue's description.</summary>
    public string NameOf(ListField field) =>
        words.Localized(Declared(field), field.Heading is { } heading && Letters().IsMatch(heading) ? heading : Declared(field));

    /// <summary>Returns the text of one name of a closed list, of yes or no, or a text as it is.</summary>
    public string ValueOf(ListField field, string value) => field switch
    {
        { Form: FieldForm.YesNo } => value == "true" ? words.Yes : words.No,
        { Declared: { Role: ColumnRole.Category } category } when category.Type.Enum!.Name.EndsWith("Category", StringComparison.Ordinal) =>
            kinds.LabelOf(value, words),
        { Declared.Type.Enum: { } names } when names.Values.FirstOrDefault(name => name.Name == value) is { } name =>
            words.NameOf(FieldName.Of(name)),
        { Form: FieldForm.Yen } => words.Yen(long.Parse(value, CultureInfo.InvariantCulture)),
        { Form: FieldForm.Year } => words.FiscalYear(long.Parse(value, CultureInfo.InvariantCulture)),
        { Form: FieldForm.Day } => words.Day(DayText.Find(value)),
        { Form: FieldForm.Number } when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
            words.Number(whole),
        _ => value,
    };

    /// <summary>Returns the text of a cell; null = the row states nothing.</summary>
    public string? CellOf(ListField field, JsonElement row) => field.Form == FieldForm.Published
        ? Published(row, field.Path)
        : At(row, field.Path) is { } value && Text(field, value) is { } text && !IsFileName(field, text) ? text : null;

    /// <summary>
    /// When a row does not state its kind, its file name stands in for it, which means nothing to a reader; a value from a column of the
    /// file is always shown.
    /// </summary>
    public static bool IsFileName(ListField field, string value) =>
        field.Heading is null && field.Declared?.Role == ColumnRole.KindLabel && DatasetTitle.IsFileName(value);

    /// <summary>Shortens a long text to fit a cell.</summary>
    public static string Short(string text) => text.Length <= LongestCell ? text
        : text[..(LongestCell - (char.IsHighSurrogate(text[LongestCell - 1]) ? 1 : 0))].TrimEnd() + "…";

    private string? Text(ListField field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when value.GetArrayLength() == 0 => null,
        JsonValueKind.Array => string.Join(words.Comma, value.EnumerateArray().Select(one => Text(field, one))),
        JsonValueKind.String when field.Form == FieldForm.Time => value.GetString()![..5],
        JsonValueKind.String when field.Form == FieldForm.Moment => words.Minute(value.GetDateTimeOffset()),
        JsonValueKind.String => ValueOf(field, value.GetString()!) is { Length: > 0 } text ? text : null,
        JsonValueKind.True => words.Yes,
        JsonValueKind.False => words.No,
        _ => ValueOf(field, value.ToString()),
    };

    private static JsonElement? At(JsonElement row, string path) =>
        path.Split('.').Aggregate((JsonElement?)row, (at, step) => at?.Member(step));

    private static string? Published(JsonElement row, string heading) => (row.Member("source") ?? default).Items("original")
        .FirstOrDefault(cell => cell.Text("column") == heading).Text("value") is { Length: > 0 } text ? text : null;

    private string Declared(ListField field) => field.Declared is { } declared
        ? words.OfColumn(field.Path) ?? words.NameOf(FieldName.Of(declared)) : field.Path;

    [GeneratedRegex(@"[\u3040-\u30ff\u4e00-\u9fff]")]
    private static partial Regex Letters();
}
