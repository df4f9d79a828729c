using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Places;
using Gateway.Import.Recipes;

namespace Gateway.Import.Surveying;

/// <summary>
/// Decides who published a file: by the code column, the code at the start of its name, the publisher's name in it, what the caller says.
/// </summary>
internal sealed partial class PublisherRule(MunicipalityFinder finder, FindingLog findings)
{
    /// <summary>Two cities may have merged their lists; from this many of one prefecture on, it is the prefecture's own list.</summary>
    private const int FewestOfPrefecture = 3;

    /// <param name="given">What the caller says; it fills a gap, and overrides everything when <paramref name="force"/> is set.</param>
    /// <param name="name">The publisher's name as the caller states it; considered last.</param>
    public Publisher Decide(Survey survey, TownFound given, bool force, string? name = null)
    {
        var byCode = ByCode(survey);
        var byName = ByNames(survey);
        var said = FirstKnown(byCode, ByFileName(survey.File.Hint), ByArchive(survey.File.File), byName, ByTitle(survey), ByMap(survey),
            ByFeed(survey));
        if (byCode.Municipality is { } coded && byName.Municipality is { } named && coded != named)
        {
            findings.Add(new Finding(FileRules.PublisherDisagrees, Column: survey.Binding.Heading(ColumnRole.PublisherCode),
                Value: coded.Code, Detail: new Wording(
                    $"The code says {coded.FullName}, the name says {named.FullName}.",
                    $"コードは{coded.FullName}、名称は{named.FullName}です。")));
        }

        var last = ByDayLike(survey.File.Hint);
        var found = force ? FirstKnown(given, said, last)
            : FirstKnown(said, given, name is null ? default : FirstKnown(finder.OnlyOneNamed(name), ByWords(name)), last);
        ReportDoubts(found);
        return new Publisher(
            found.Municipality, found.Municipality?.FullName ?? survey.Metadata.GetValueOrDefault("attribution_name") ?? name)
        {
            Former = found.Former,
        };
    }

    private void ReportDoubts(TownFound found)
    {
        if (found.Municipality is null)
        {
            findings.Add(new Finding(FileRules.PublisherUnknown));
        }

        if (found.Former is { } former)
        {
            var (rule, detail) = FormerTownTelling.Of(former);
            findings.Add(new Finding(rule, Value: former.Name, Detail: detail));
        }
    }

    /// <summary>Returns the first known municipality; failing that, the first known former one.</summary>
    private static TownFound FirstKnown(params ReadOnlySpan<TownFound> all)
    {
        var unclear = default(TownFound);
        foreach (var found in all)
        {
            if (found.Municipality is not null)
            {
                return found;
            }

            unclear = unclear.Former is null ? found : unclear;
        }

        return unclear;
    }

    /// <summary>Returns the municipality whose code is in more than half of the filled cells.</summary>
    private TownFound ByCode(Survey survey)
    {
        var heading = survey.Binding.Heading(ColumnRole.PublisherCode);
        var counts = CountCodes(survey, heading);
        var total = survey.Codes.Values.Sum();
        var (most, rows) = counts.OrderByDescending(c => c.Value.Rows).ThenBy(c => c.Key.Code, StringComparer.Ordinal)
            .Select(c => (c.Key, c.Value.Rows)).FirstOrDefault();
        var major = rows * 2 > total ? most : Prefecture(counts.Keys);
        if (counts.Count > 1 && major is not { IsPrefecture: true })
        {
            findings.Add(new Finding(FileRules.PublisherDisagrees, Column: heading,
                Detail: new Wording(
                    $"{counts.Count} codes; "
                    + (major is null ? "none of them is in more than half of the rows." : $"{major.Code} is in {rows} of {total} rows."),
                    $"コードが{counts.Count}種類あり、{(major is null ? "過半数の行にあるものはありません" : $"{major.Code}が{total}行中{rows}行にあります")}。")));
        }

        return new TownFound(major) { Former = major is null ? null : counts.GetValueOrDefault(major).Former };
    }

    /// <summary>
    /// Returns the prefecture that published the list: a prefecture writes into each row the municipality in which the thing is.
    /// </summary>
    private Municipality? Prefecture(IReadOnlyCollection<Municipality> named) =>
        named.Count >= FewestOfPrefecture && named.Select(m => m.Prefecture).Distinct().ToList() is [var only]
            ? finder.Prefecture(only)
            : null;

    /// <summary>
    /// Counts the rows of each municipality, and names the former one it replaced if all these rows have the code of that.
    /// </summary>
    private Dictionary<Municipality, (int Rows, FormerTown? Former)> CountCodes(Survey survey, string? heading)
    {
        var counts = new Dictionary<Municipality, (int Rows, FormerTown? Former)>();
        foreach (var (text, count) in survey.Codes)
        {
            var found = CodeCell.Read(text, finder);
            if (found.Municipality is not { } municipality)
            {
                findings.Add(new Finding(found.Former is null ? PlaceRules.CodeUnknown : PlaceRules.FormerMunicipalityUnclear,
                    Column: heading, Value: text, Detail: new Wording($"Rows: {count}.", $"（{count}行）")));
                continue;
            }

            if (found.Completed)
            {
                findings.Add(new Finding(PlaceRules.CodeCompleted, Column: heading));
            }

            counts[municipality] = counts.TryGetValue(municipality, out var known)
                ? (known.Rows + count, known.Former?.OwnCode == found.Former?.OwnCode ? known.Former : null)
                : (count, found.Former);
        }

        return counts;
    }

    private TownFound ByNames(Survey survey)
    {
        var total = survey.PublisherNames.Values.Sum();
        var (names, rows) = survey.PublisherNames.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        if (rows * 2 <= total)
        {
            return survey.Metadata.TryGetValue("attribution_name", out var credited) ? finder.OnlyOneNamed(credited) : default;
        }

        return FirstKnown(finder.ByNames(names.Prefecture, names.Name, home: null).Town, finder.OnlyOneNamed(names.Name));
    }

    /// <summary>
    /// Decides by a title above the header, or a file name in brackets, that starts with the publisher: 東京都災害拠点病院一覧, 【さいたま市】AED.
    /// </summary>
    private TownFound ByTitle(Survey survey) => ByWords(survey.TitleAbove ?? InBrackets().Match(survey.File.Hint).Groups["name"].Value);

    /// <summary>
    /// Decides by the name of a map, which may also start with a code without a check digit or with the publisher's name:
    /// 08211_admin.geojson, 常総市小学校区.shp.
    /// </summary>
    private TownFound ByMap(Survey survey) => survey.File.Map is null ? default
        : ShortCode().Match(survey.File.Hint) is { Success: true } code ? CodeCell.Read(code.Value, finder)
        : FirstKnown(ByWords(Path.GetFileNameWithoutExtension(survey.File.Hint)), ByWords(survey.File.Map.Layer ?? ""));

    /// <summary>Decides by the corporate number of the bus operator in a timetable, which contains the code of a municipality.</summary>
    private TownFound ByFeed(Survey survey) =>
        survey.File.Feed?.Feed.Facts.Value.Municipality is { } code ? CodeCell.Read(code, finder) : default;

    [GeneratedRegex("^[0-9]{5}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortCode();

    private TownFound ByWords(string name)
    {
        var head = finder.Head(name, home: null);
        return head is { City: null, Former: null, Prefecture: { } prefecture } ? new TownFound(finder.Prefecture(prefecture)) : head.Town;
    }

    [GeneratedRegex("^【(?<name>[^】]+)】", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    /// <summary>
    /// Decides by the names of the archives and folders around a file: what is in an archive named after a city belongs to that city.
    /// </summary>
    private TownFound ByArchive(string path) => FirstKnown([.. path.Split('/')[..^1].Select(ByFileName)]);

    private TownFound ByFileName(string name) =>
        CodeOf(name) is { } code && !IsDay(code) && !IsMonth(code) ? CodeCell.Read(code, finder) : default;

    /// <summary>
    /// Decides by a number that may also be a day: 231002 is Nagoya, or a day, and counts only where nothing else decides. A month, 202011,
    /// decides nothing.
    /// </summary>
    private TownFound ByDayLike(string name) =>
        CodeOf(name) is { } code && IsDay(code) ? CodeCell.Read(code, finder) : default;

    private static string? CodeOf(string name) => LeadingCode().Match(name) is { Success: true } match ? match.Value : null;

    private static bool IsDay(string digits) =>
        DateOnly.TryParseExact("20" + digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsMonth(string digits) =>
        DateOnly.TryParseExact(digits + "01", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month.Year is > 1990 and < 2050;

    [GeneratedRegex("^[0-9]{6}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingCode();
}
