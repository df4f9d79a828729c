using System.Globalization;
using Gateway.Catalog;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>The population of municipalities, as far as the database knows it; each is looked up once.</summary>
internal sealed class InhabitantBook(Loader loader, DataCatalog catalog)
{
    private readonly Dictionary<string, (DateOnly Day, long Count)[]> surveys = new(StringComparer.Ordinal);

    /// <summary>
    /// Returns the population by the survey nearest to 1 January of the fiscal year, the earlier one in a tie; null = there is none.
    /// </summary>
    public (DateOnly Day, long Count)? Near(string municipality, int fiscalYear)
    {
        if (!surveys.TryGetValue(municipality, out var known))
        {
            surveys[municipality] = known = Surveys(municipality);
        }

        var wanted = new DateOnly(Math.Clamp(fiscalYear + 1, 1, 9999), 1, 1).DayNumber;
        return known.Length == 0 ? null : known.MinBy(survey => (Math.Abs(survey.Day.DayNumber - wanted), survey.Day));
    }

    /// <summary>Returns the row of the municipality itself for each survey, or else the sum of its areas.</summary>
    private (DateOnly Day, long Count)[] Surveys(string municipality)
    {
        var people = catalog.Entity(EntityRole.People);
        var (area, day) = (catalog.ReferenceTo(EntityRole.Area, people)!, people.Column(ColumnRole.SurveyDate));
        var total = people.Column(ColumnRole.Total);
        return
        [
            .. from row in loader.FindAll(people, catalog.ReferenceTo(EntityRole.Municipality, people)!, municipality)
               where row[day.Index] is string && row[total.Index] is long
               group row by (string)row[day.Index]! into survey
               let whole = survey.Where(row => row[area.Index] is null).ToList()
               let rows = whole.Count > 0 ? whole[..1] : [.. survey]
               select (DateOnly.Parse(survey.Key, CultureInfo.InvariantCulture), rows.Sum(row => (long)row[total.Index]!)),
        ];
    }
}
