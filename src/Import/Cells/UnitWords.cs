using System.Text.RegularExpressions;
using Gateway.Catalog;

namespace Gateway.Import.Cells;

/// <summary>Finds the unit of money that a heading or a cell above a table states. Takes folded texts.</summary>
internal static partial class UnitWords
{
    /// <summary>Returns the unit stated in a heading: <c>予算額(千円)</c>, <c>amount000</c>; null when there is none.</summary>
    public static MoneyUnit? InHeading(string folded) => InHeadingOf().Match(folded) is { Success: true } match
        ? MoneyUnit.OfWord(match.Groups["thousands"].Success ? "千円" : match.Groups["unit"].Value)
        : null;

    /// <summary>Returns the heading without its unit.</summary>
    public static string Without(string folded) => InHeadingOf().Replace(folded, "");

    /// <summary>Returns the unit stated in a cell above a table: <c>単位:千円</c>, <c>(千円)</c>; null when there is none.</summary>
    public static MoneyUnit? InCell(string folded) =>
        InCellOf().Match(folded) is { Success: true } match ? MoneyUnit.OfWord(match.Groups["unit"].Value) : null;

    /// <summary>Whether a cell only states the unit of a table, of money or of anything else: (単位：千円). Takes folded text.</summary>
    public static bool IsCaption(string folded) => Caption().IsMatch(folded);

    [GeneratedRegex(@"^(?:[(\[【〔<]\s*単位|単位\s*:)", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    /// <summary>Matches the units in a heading; 万円 and 億円 (ten thousands, hundreds of millions) are none of them.</summary>
    [GeneratedRegex(
        @"\((?:単位[:は、]?)?(?<unit>千円|百万円|円)\)|(?:、|-|単位:?)?(?<![0-9十百千万億兆])(?<unit>千円|百万円|円)$|(?<=amou?n?t)(?<thousands>000)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex InHeadingOf();

    [GeneratedRegex(@"^(?:単位[:は、]?)?\s*(?<unit>千円|百万円|円)$|[(\[【〔<]\s*(?:単位\s*[:は、]?)?\s*(?<unit>千円|百万円|円)\s*[)\]】〕>]"
        + @"|単位\s*[:は、]?\s*(?<unit>千円|百万円|円)(?!.*単位)", RegexOptions.CultureInvariant)]
    private static partial Regex InCellOf();
}
