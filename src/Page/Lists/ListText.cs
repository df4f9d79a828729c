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

    /// <summary>What a column is called: as its file heads it for readers of Japanese, else as the catalogue describes it.</summary>
    public string NameOf(ListField field) =>
        words.Said(English(field), field.Heading is { } heading && Letters().IsMatch(heading) ? heading : Japanese(field));

    /// <summary>One name of a closed list, yes or no, or a text as it is.</summary>
    public string ValueOf(ListField field, string value) => field switch
    {
        { Form: FieldForm.YesNo } => value == "true" ? words.Yes : words.No,
        { Declared: { Role: ColumnRole.Category } category } when category.Type.Enum!.Name.EndsWith("Category", StringComparison.Ordinal) =>
            kinds.LabelOf(value, words),
        { Declared.Type.Enum: { } names } => NameOf(names.Values.FirstOrDefault(name => name.Name == value), value),
        { Form: FieldForm.Yen } => words.Yen(long.Parse(value, CultureInfo.InvariantCulture)),
        { Form: FieldForm.Year } => words.FiscalYear(long.Parse(value, CultureInfo.InvariantCulture)),
        { Form: FieldForm.Day } => words.Day(DayText.Find(value)),
        { Form: FieldForm.Number } when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
            words.Number(whole),
        _ => value,
    };

    /// <summary>The text of a cell; null = the row states nothing.</summary>
    public string? CellOf(ListField field, JsonElement row) => field.Form == FieldForm.Published
        ? Published(row, field.Path)
        : At(row, field.Path) is { } value ? Text(field, value) : null;

    /// <summary>What a cell shows of a long text.</summary>
    public static string Short(string text) => text.Length <= LongestCell ? text
        : text[..(LongestCell - (char.IsHighSurrogate(text[LongestCell - 1]) ? 1 : 0))].TrimEnd() + "…";

    private string? Text(ListField field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when value.GetArrayLength() == 0 => null,
        JsonValueKind.Array => string.Join("、", value.EnumerateArray().Select(one => Text(field, one))),
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

    private string English(ListField field) => field.Declared is { } declared
        ? words.OfColumn(field.Path) ?? FieldName.Of(declared).InEnglish : field.Path;

    private string Japanese(ListField field) => field.Declared is { } declared
        ? words.OfColumn(field.Path) ?? FieldName.Of(declared).InJapanese : field.Path;

    private string NameOf(EnumValue? of, string value) =>
        of is null ? value : words.Said(Readable(value), JapaneseOf(of) ?? Readable(value));

    /// <summary>Descriptions read <c>当初予算: as it was first decided.</c>, or have the Japanese in brackets.</summary>
    private static string? JapaneseOf(EnumValue value) => Leading().Match(value.Description) is { Success: true } start ? start.Value
        : FieldName.Of(value).InJapanese is var name && Leading().IsMatch(name) ? name : null;

    /// <summary><c>JUNIOR_HIGH_DISTRICT</c> → <c>Junior high district</c>.</summary>
    private static string Readable(string name) => name[..1] + name[1..].Replace('_', ' ').ToLowerInvariant();

    [GeneratedRegex(@"[\u3040-\u30ff\u4e00-\u9fff]")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^[\u3040-\u30ff\u4e00-\u9fff]+")]
    private static partial Regex Leading();
}
