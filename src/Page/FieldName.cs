using System.Text.RegularExpressions;
using Gateway.Catalog;

namespace Gateway.Page;

/// <summary>The name of a field for people: in Japanese as sheets head their columns, in English as the catalogue describes it.</summary>
public sealed partial record FieldName(string InEnglish, string InJapanese)
{
    private const string Article = "The ";

    private const string WholeAddress = "_連結表記";

    /// <summary>The heading of a web page in a Japanese sheet.</summary>
    private const string Url = "URL";

    /// <summary>The heading of a row's identifier in a Japanese sheet.</summary>
    private const string Id = "ID";

    private static readonly (string English, string Sign)[] Units =
        [(" in metres", "m"), (" in square metres", "㎡"), (" in millimetres", "mm")];

    /// <summary>In a closed list a missing statement is a value too; its description says why.</summary>
    private static readonly FieldName NotKnown = new("Not known", "不明");

    /// <summary>Descriptions read <c>Name (名称).</c>; without Japanese there, the first Japanese heading is used, if any.</summary>
    internal static FieldName Of(Field field) => Of(field.Description, field.Headings);

    /// <summary>
    /// Names a value of a closed list: in English from its name, <c>JUNIOR_HIGH_DISTRICT</c> → <c>Junior high district</c>. Descriptions
    /// begin with the Japanese, <c>当初予算: as first adopted.</c>, or have it in brackets.
    /// </summary>
    internal static FieldName Of(EnumValue value)
    {
        var english = value.Name[..1] + value.Name[1..].Replace('_', ' ').ToLowerInvariant();
        return value.Name == "UNKNOWN" ? NotKnown
            : Leading().Match(value.Description) is { Success: true } start ? new FieldName(english, start.Value)
            : new FieldName(english, InBrackets(value.Description) ?? english);
    }

    /// <summary>Names a list, described in the same way: <c>Days of waste by class (ごみの種類ごとの収集日).</c></summary>
    internal static FieldName OfList(string description) => Of(description, []);

    private static FieldName Of(string description, IReadOnlyList<string> headings)
    {
        var english = WithoutArticle(
            description.Split([" (", ".", ";", ":", ", when", ", as published", ", absolute"], 2, StringSplitOptions.None)[0]);
        var japanese = InBrackets(description)
            ?? headings.FirstOrDefault(heading => Japanese().IsMatch(heading))
            ?? headings.FirstOrDefault(heading => heading is Url or Id) ?? english;
        return new FieldName(
            english, (japanese.EndsWith(WholeAddress, StringComparison.Ordinal) ? japanese[..^WholeAddress.Length] : japanese)
                + UnitIn(english));
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith(Article, StringComparison.Ordinal)
            ? char.ToUpperInvariant(name[Article.Length]) + name[(Article.Length + 1)..]
            : name;

    /// <summary>Returns the first of the words in the first brackets with Japanese; null when there are none.</summary>
    private static string? InBrackets(string description) =>
        Brackets().Match(description) is { Success: true } brackets ? brackets.Groups[1].Value.Split(", ")[0] : null;

    /// <summary>The English states the unit of a number; the headings of sheets do not.</summary>
    private static string UnitIn(string english) =>
        Units.FirstOrDefault(unit => english.EndsWith(unit.English, StringComparison.Ordinal)).Sign is { } sign ? $"（{sign}）" : "";

    [GeneratedRegex(@"\(((?=[^()]*[\u3040-\u30ff\u4e00-\u9fff])[^()]*(?:\([^()]*\)[^()]*)*)\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^[\u3040-\u30ff\u4e00-\u9fff]+")]
    private static partial Regex Leading();

    [GeneratedRegex(@"[\u3040-\u30ff\u4e00-\u9fff]")]
    private static partial Regex Japanese();
}
