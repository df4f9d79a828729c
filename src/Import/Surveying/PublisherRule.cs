using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Places;

namespace Gateway.Import.Surveying;

/// <summary>
/// Decides who published a file: the code column, the code at the head of its name, the publisher's name in it, what the caller says.
/// </summary>
internal sealed partial class PublisherRule(MunicipalityFinder finder, FindingLog findings)
{
    /// <summary>Two cities may have joined their lists; so many of one prefecture are its own list.</summary>
    private const int FewestOfPrefecture = 3;

    /// <param name="given">What the caller says; it fills a gap, and overrides all when <paramref name="force"/> is set.</param>
    /// <param name="name">What the caller says the publisher is called; asked last.</param>
    public Publisher Decide(Survey survey, Municipality? given, bool force, string? name = null)
    {
        var byCode = ByCode(survey);
        var byName = ByNames(survey);
        var said = byCode ?? ByFileName(survey.File.Hint) ?? ByArchive(survey.File.File) ?? byName ?? ByTitle(survey) ?? ByMap(survey);
        if (byCode is not null && byName is not null && byCode != byName)
        {
            findings.Add(new Finding(FileRules.PublisherDisagrees, Column: survey.Binding.Heading(ColumnRole.PublisherCode),
                Value: byCode.Code, Detail: new Wording(
                    $"The code says {byCode.FullName}, the name says {byName.FullName}.",
                    $"コードは{byCode.FullName}、名称は{byName.FullName}です。")));
        }

        var publisher = force ? given ?? said : said ?? given ?? (name is null ? null : finder.OnlyOneNamed(name) ?? ByWords(name));
        if (publisher is null)
        {
            findings.Add(new Finding(FileRules.PublisherUnknown));
        }

        return new Publisher(publisher, publisher?.FullName ?? survey.Metadata.GetValueOrDefault("attribution_name") ?? name);
    }

    /// <summary>The code that stands in more than half of the filled cells.</summary>
    private Municipality? ByCode(Survey survey)
    {
        var heading = survey.Binding.Heading(ColumnRole.PublisherCode);
        var counts = CountCodes(survey, heading);
        var total = survey.Codes.Values.Sum();
        var (most, rows) = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Code, StringComparer.Ordinal).FirstOrDefault();
        var major = rows * 2 > total ? most : Prefecture(counts.Keys);
        if (counts.Count > 1 && major is not { IsPrefecture: true })
        {
            findings.Add(new Finding(FileRules.PublisherDisagrees, Column: heading,
                Detail: new Wording(
                    $"{counts.Count} codes; "
                    + (major is null ? "none stands in more than half of the rows." : $"{major.Code} stands in {rows} of {total} rows."),
                    $"コードが{counts.Count}種類あり、{(major is null ? "過半数の行にあるものはありません" : $"{major.Code}が{total}行中{rows}行にあります")}。")));
        }

        return major;
    }

    /// <summary>A prefecture writes into each row in which of its municipalities the thing stands.</summary>
    private Municipality? Prefecture(IReadOnlyCollection<Municipality> named) =>
        named.Count >= FewestOfPrefecture && named.Select(m => m.Prefecture).Distinct().ToList() is [var only]
            ? finder.Prefecture(only)
            : null;

    private Dictionary<Municipality, int> CountCodes(Survey survey, string? heading)
    {
        var counts = new Dictionary<Municipality, int>();
        foreach (var (text, count) in survey.Codes)
        {
            var (municipality, completed) = CodeCell.Read(text, finder);
            if (municipality is null)
            {
                findings.Add(new Finding(PlaceRules.CodeUnknown, Column: heading, Value: text,
                    Detail: new Wording($"{count} rows.", $"（{count}行）")));
                continue;
            }

            if (completed)
            {
                findings.Add(new Finding(PlaceRules.CodeCompleted, Column: heading));
            }

            counts[municipality] = counts.GetValueOrDefault(municipality) + count;
        }

        return counts;
    }

    private Municipality? ByNames(Survey survey)
    {
        var total = survey.PublisherNames.Values.Sum();
        var (names, rows) = survey.PublisherNames.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        if (rows * 2 <= total)
        {
            return survey.Metadata.TryGetValue("attribution_name", out var credited) ? finder.OnlyOneNamed(credited) : null;
        }

        return finder.ByNames(names.Prefecture, names.Name, home: null) ?? finder.OnlyOneNamed(names.Name);
    }

    /// <summary>
    /// A title above the header, or the name of the file in brackets, starts with who published it: 東京都災害拠点病院一覧, 【さいたま市】AED.
    /// </summary>
    private Municipality? ByTitle(Survey survey) => ByWords(survey.TitleAbove ?? InBrackets().Match(survey.File.Hint).Groups["name"].Value);

    /// <summary>Maps are called by codes without a check digit too, or begin with the name: 08211_admin.geojson, 常総市小学校区.shp.</summary>
    private Municipality? ByMap(Survey survey) => survey.File.Map is null ? null
        : ShortCode().Match(survey.File.Hint) is { Success: true } code ? finder.ByCode(MunicipalityCode.Complete(code.Value)!)
        : ByWords(Path.GetFileNameWithoutExtension(survey.File.Hint)) ?? ByWords(survey.File.Map.Layer ?? "");

    [GeneratedRegex("^[0-9]{5}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortCode();

    private Municipality? ByWords(string name)
    {
        var head = finder.Head(name, home: null);
        return head.City ?? (head.Prefecture is { } prefecture ? finder.Prefecture(prefecture) : null);
    }

    [GeneratedRegex("^【(?<name>[^】]+)】", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    /// <summary>What lies in an archive that is called after a city is of that city.</summary>
    private Municipality? ByArchive(string path) => path.Split('/')[..^1].Select(ByFileName).FirstOrDefault(found => found is not null);

    private Municipality? ByFileName(string name) =>
        LeadingCode().Match(name) is { Success: true } match && MunicipalityCode.Complete(match.Value) is { } code
            ? finder.ByCode(code)
            : null;

    [GeneratedRegex("^[0-9]{6}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingCode();
}
