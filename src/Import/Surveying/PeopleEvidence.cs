using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;

namespace Gateway.Import.Surveying;

/// <summary>
/// Whether a table can say how many people live where. One that counts only some of them, or in thousands, or whose rows may be of any
/// area, has the same columns, and would make 5 foreigners or one school district the inhabitants of a town or of the whole city.
/// </summary>
internal static partial class PeopleEvidence
{
    public static bool Allows(HeadingMap map, Glimpse seen) =>
        !seen.Above.Any(text => LargeUnit().IsMatch(CellText.Fold(text))) && !NamesSome(seen) && !HasTwoAreas(map, seen)
        && TellsAreas(map, seen);

    /// <summary>Whether a name says that only some people are counted; where a column is about these, the others count everybody.</summary>
    private static bool NamesSome(Glimpse seen) => new[] { seen.FileName, seen.Sheet }.Concat(seen.Titles).OfType<string>()
        .Select(CellText.Fold)
        .Where(name => !(name.Contains("外国人", StringComparison.Ordinal) && name.Contains("日本人", StringComparison.Ordinal)))
        .SelectMany(name => Some().Matches(name).Concat(Alone().Matches(name)))
        .Any(some => !seen.Headings.Any(heading => heading.Contains(some.Groups["who"].Value, StringComparison.OrdinalIgnoreCase)
            || (some.Groups["aged"].Success && heading.Contains("総人口", StringComparison.Ordinal))));

    /// <summary>Whether a second column of areas follows the numbers of the first: two tables side by side.</summary>
    private static bool HasTwoAreas(HeadingMap map, Glimpse seen)
    {
        var areas = seen.Columns.Index().Where(c => c.Item.Length > 0 && map.Find(c.Item)?.Means is ColumnRole.AreaName)
            .Select(c => c.Index);
        return areas.GroupBy(i => seen.Columns[i]).Any(same => seen.Columns.Skip(same.Min()).Take(same.Max() - same.Min())
            .Any(heading => heading.Length > 0 && IsNumber(map.Find(heading))));
    }

    /// <summary>
    /// Whether rows with different numbers differ in what they are about: in a table that names no areas, each is the whole city.
    /// </summary>
    private static bool TellsAreas(HeadingMap map, Glimpse seen)
    {
        var read = seen.Columns.Index().Where(c => c.Item.Length > 0).Select(c => (c.Index, Target: map.Find(c.Item)))
            .Where(c => c.Target is not null && !IsNumber(c.Target)).ToList();
        return read.Exists(c => c.Target!.Means is ColumnRole.AreaName or ColumnRole.AreaCode or ColumnRole.AreaPart)
            || seen.Rows.Where(row => row.Count(cell => !CellText.IsEmpty(cell)) > 1)
                .GroupBy(row => string.Join('\u001f', read.Select(c => c.Index < row.Length ? CellText.Fold(row[c.Index]) : "")))
                .All(same => same.DistinctBy(row => string.Join('\u001f', row)).Count() == 1);
    }

    private static bool IsNumber(HeadingTarget? target) => target is { Band: not null } or { Field.Reading: Reading.Integer };

    /// <summary>Matches 単位：千人, （百人）.</summary>
    [GeneratedRegex("単位[^人世帯]{0,4}[十百千万](?:人|世帯)|^[(\\[〔【]?[十百千万](?:人|世帯)[)\\]〕】]?$", RegexOptions.CultureInvariant)]
    private static partial Regex LargeUnit();

    /// <summary>Matches sheets and titles of one sex or of some nationals: 女, 年齢別人口（男性）, 人口_外国人.csv.</summary>
    [GeneratedRegex(@"(?<=^|[(_\s-])(?<who>男|女|外国人|日本人)(?:性|住民|のみ)*(?=$|[)_.\s-])", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    /// <summary>Matches 外国人人口, 65歳以上人口, 将来推計人口; the columns of a table about ages may count everybody too, 総人口.</summary>
    [GeneratedRegex(
        "(?<who>外国人|日本人|昼間|将来|就業者?|労働力|(?<aged>高齢者?|老年|年少|生産年齢|[0-9]{1,3}歳(?:以上|未満|以下)?))"
        + "(?:住民|登録者?|推計)?の?(?:人口|人?数)|(?<who>gaikokujin|foreign)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Some();
}
