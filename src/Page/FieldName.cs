using System.Text.RegularExpressions;
using Gateway.Catalog;

namespace Gateway.Page;

/// <summary>What people call a field: in Japanese as the sheets head their columns, in English as the catalogue describes it.</summary>
public sealed partial record FieldName(string InEnglish, string InJapanese)
{
    private const string WholeAddress = "_連結表記";

    /// <summary>What a sheet in Japanese calls a web page.</summary>
    private const string Url = "URL";

    /// <summary>What it calls a number by which a row is known.</summary>
    private const string Id = "ID";

    private static readonly (string English, string Sign)[] Units =
        [(" in metres", "m"), (" in square metres", "㎡"), (" in millimetres", "mm")];

    /// <summary>Where a list is closed, what is not said has a value too; its description says why.</summary>
    private static readonly FieldName NotKnown = new("Not known", "不明");

    /// <summary>Descriptions read <c>Name (名称).</c>; what has no Japanese there has it as its first heading, if at all.</summary>
    internal static FieldName Of(Field field) => Of(field.Description, field.Headings);

    /// <summary>Of one value of a closed list, described in the same way.</summary>
    internal static FieldName Of(EnumValue value) => value.Name == "UNKNOWN" ? NotKnown : Of(value.Description, []);

    private static FieldName Of(string description, IReadOnlyList<string> headings)
    {
        var english = description.Split([" (", ".", ";", ":", ", when", ", as published", ", absolute"], 2, StringSplitOptions.None)[0];
        var brackets = Brackets().Match(description);
        var japanese = brackets.Success
            ? brackets.Groups[1].Value.Split(", ")[0]
            : headings.FirstOrDefault(heading => Japanese().IsMatch(heading))
                ?? headings.FirstOrDefault(heading => heading is Url or Id) ?? english;
        return new FieldName(
            english, (japanese.EndsWith(WholeAddress, StringComparison.Ordinal) ? japanese[..^WholeAddress.Length] : japanese)
                + UnitIn(english));
    }

    /// <summary>The English says in which unit a number is; headings of sheets leave it to the reader.</summary>
    private static string UnitIn(string english) =>
        Units.FirstOrDefault(unit => english.EndsWith(unit.English, StringComparison.Ordinal)).Sign is { } sign ? $"（{sign}）" : "";

    [GeneratedRegex(@"\(((?=[^()]*[\u3040-\u30ff\u4e00-\u9fff])[^()]*(?:\([^()]*\)[^()]*)*)\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[\u3040-\u30ff\u4e00-\u9fff]")]
    private static partial Regex Japanese();
}
