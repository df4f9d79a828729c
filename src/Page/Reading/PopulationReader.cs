using System.Globalization;
using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads population and adds up what the charts show: ages at one survey, and the totals of all surveys.</summary>
internal sealed class PopulationReader(AskData ask)
{
    private const int PageSize = 1000;

    public async Task<AgePicture> ReadAgesAsync(string code, DateOnly surveyDate, CancellationToken cancellation)
    {
        var day = surveyDate.ToString("O", CultureInfo.InvariantCulture);
        return AgesOf(surveyDate, await ReadPagesAsync(
            "Ages", after => FrontReader.Variables(new { code, surveyDate = day, first = PageSize, after }), cancellation));
    }

    public async Task<IReadOnlyList<SurveyTotal>> ReadSurveysAsync(string code, CancellationToken cancellation)
    {
        var rows = await ReadPagesAsync("Surveys", after => FrontReader.Variables(new { code, first = PageSize, after }), cancellation);
        return SurveysOf(rows);
    }

    /// <summary>Returns the totals of all surveys, oldest first.</summary>
    internal static IReadOnlyList<SurveyTotal> SurveysOf(IEnumerable<JsonElement> rows)
    {
        var surveys = rows.GroupBy(row => row.Day("surveyDate")!.Value).OrderBy(survey => survey.Key);
        return [.. surveys.Select(survey => TotalOf(survey.Key, Counted(survey))).OfType<SurveyTotal>()];
    }

    internal static AgePicture AgesOf(DateOnly surveyDate, IReadOnlyList<JsonElement> rows)
    {
        var counted = Counted(rows);
        var groups = counted.SelectMany(row => row.Items("ageGroups")).Select(ReadBand).ToList();
        var bands = groups.GroupBy(group => (group.From, group.To)).Select(band => Add(band.Key.From, band.Key.To, band));
        return new AgePicture(
            surveyDate,
            Sum(counted.Select(row => row.Whole("total"))),
            [.. bands.OrderBy(band => band.From ?? int.MaxValue)],
            groups.Count(group => group.Male is null || group.Female is null));
    }

    /// <summary>
    /// The rows that together make up the city, each inhabitant once: of one data set, the one that counts most people; and of that, the
    /// row for the whole city if there is one, else the areas.
    /// </summary>
    private static List<JsonElement> Counted(IEnumerable<JsonElement> rows)
    {
        var sets = rows.GroupBy(row => row.Member("dataset")?.Text("id")).Select(set => WholeOrAreas([.. set]));
        return sets.MaxBy(set => Sum(set.Select(row => row.Whole("total"))) ?? 0) ?? [];
    }

    private static List<JsonElement> WholeOrAreas(List<JsonElement> rows)
    {
        var whole = rows.Find(row => row.Member("area") is null);
        var areas = rows.Where(row => row.Member("area") is not null).ToList();
        return whole.ValueKind == JsonValueKind.Object && (areas.Count == 0 || !areas.Exists(HasAges) || HasAges(whole)) ? [whole] : areas;
    }

    private static bool HasAges(JsonElement row) => row.Items("ageGroups").Any();

    private async Task<List<JsonElement>> ReadPagesAsync(
        string operation, Func<string?, JsonElement> variables, CancellationToken cancellation)
    {
        var rows = new List<JsonElement>();
        string? after = null;
        do
        {
            var data = await ask(Operations.OfPage("population"), operation, variables(after), cancellation);
            if (data.Member("municipality")?.Member("populations") is not { } page)
            {
                break;
            }

            rows.AddRange(page.Items("nodes"));
            after = page.NextCursor();
        }
        while (after is not null);
        return rows;
    }

    private static AgeBand ReadBand(JsonElement from) =>
        new((int?)from.Whole("ageFrom"), (int?)from.Whole("ageTo"), from.Whole("male"), from.Whole("female"), from.Whole("total"));

    private static AgeBand Add(int? from, int? to, IEnumerable<AgeBand> bands)
    {
        var all = bands.ToList();
        return new AgeBand(
            from, to, Sum(all.Select(band => band.Male)), Sum(all.Select(band => band.Female)), Sum(all.Select(band => band.Total)));
    }

    private static SurveyTotal? TotalOf(DateOnly date, IEnumerable<JsonElement> rows) =>
        Sum(rows.Select(row => row.Whole("total"))) is { } total ? new SurveyTotal(date, total) : null;

    /// <summary>Null when nothing at all is published: a sum of nothing is not zero.</summary>
    private static long? Sum(IEnumerable<long?> values) =>
        values.Where(value => value is not null).ToList() is { Count: > 0 } known ? known.Sum() : null;
}
