using Gateway.Catalog;

namespace Gateway.Page.Lists;

/// <summary>The query in words: each condition by itself, with the query that remains without it.</summary>
internal sealed class ListSentence(Words words, ListText text, Listing listing)
{
    public IEnumerable<(string Text, ListQuery Without)> Of(ListQuery query) =>
    [
        .. Text(query),
        .. query.Cities.Select(code => (CityOf(code), query with { Cities = [.. query.Cities.Where(other => other != code)] })),
        .. Near(query),
        .. Days(query),
        .. query.OpenNow ? [(words.ListOpenNow, query with { OpenNow = false })] : (IEnumerable<(string, ListQuery)>)[],
        .. query.Conditions.Select(condition => (
            PhraseOf(condition), query with { Conditions = [.. query.Conditions.Where(other => !ReferenceEquals(other, condition))] })),
    ];

    /// <summary>Returns the whole query as one sentence.</summary>
    public string Whole(ListQuery query)
    {
        var cities = query.Cities.Select(CityOf).ToList();
        var rest = Of(query with { Cities = [] }).Select(condition => condition.Text);
        return words.SaysAll(cities.Count == 0 ? rest : rest.Prepend(words.SaysIn(words.SaysOr(cities))));
    }

    /// <summary>Returns the name of the city with a code; the code itself if it is unknown.</summary>
    public static string CityOf(string code) => MunicipalityTable.BuiltIn().Find(code)?.Name ?? code;

    private IEnumerable<(string, ListQuery)> Text(ListQuery query) =>
        query.Text.Length == 0 ? [] : [(words.SaysSearched(query.Text), query with { Text = "" })];

    private IEnumerable<(string, ListQuery)> Near(ListQuery query)
    {
        var without = query with { Near = null };
        return query.Near switch
        {
            null => [],
            { Radius: { } radius, Text: var place } => [(words.SaysWithin(place, words.Metres(radius)), without)],
            { Text: var place } => [(words.SaysNear(place), without)],
        };
    }

    private IEnumerable<(string, ListQuery)> Days(ListQuery query)
    {
        var (first, last) = (words.Day(query.FirstDay), words.Day(query.LastDay));
        var without = query with { FirstDay = null, LastDay = null };
        return (query.FirstDay, query.LastDay) switch
        {
            (null, null) => [],
            (_, null) => [(words.SaysOnFrom(first), without)],
            (null, _) => [(words.SaysOnUntil(last), without)],
            var (from, to) when from == to => [(words.SaysOn(first), without)],
            _ => [(words.SaysBetween(first, last), without)],
        };
    }

    private string PhraseOf(ListCondition condition)
    {
        var field = listing.Find(condition.Path)!;
        var name = text.NameOf(field);
        var isTime = field.Form is FieldForm.Day or FieldForm.Time;
        return condition switch
        {
            Contains contains => words.SaysContains(name, contains.Text),
            IsOneOf one => words.SaysIs(name, words.SaysOr(one.Values.Select(value => text.ValueOf(field, value)))),
            From from when isTime => words.SaysSince(name, text.ValueOf(field, from.Value)),
            UpTo upTo when isTime => words.SaysUntil(name, text.ValueOf(field, upTo.Value)),
            From from => words.SaysFrom(name, text.ValueOf(field, from.Value)),
            UpTo upTo => words.SaysUpTo(name, text.ValueOf(field, upTo.Value)),
            _ => words.SaysHas(name),
        };
    }
}
