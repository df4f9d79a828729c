using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Lists;

/// <summary>The choices above the table, each value a link that sets or clears it.</summary>
internal sealed class ListFacets(Words words, ListText text, Listing listing, Func<ListQuery, string> link)
{
    private const int MostFacets = 5;

    public IReadOnlyList<ListFacet> Of(ListQuery query, ListData data, DateOnly today) =>
    [
        .. Days(query.First, today),
        .. Hours(query.First),
        .. data.Counts.Where(counts => IsShown(query.First, counts, data.Total))
            .Select(counts => Of(query.First, counts)).Where(facet => facet.Choices.Count > 0).Take(MostFacets),
    ];

    /// <summary>A value that all rows share is no choice; a yes/no column with only one value is, if other rows leave it open.</summary>
    private static bool IsShown(ListQuery query, ListCounts counts, long total) => counts switch
    {
        { Field: { Form: FieldForm.YesNo } field } when !ListForm.IsPlain(field) => false,
        { Field: { Form: FieldForm.YesNo } field, Values: [var only] } => only.Count < total || IsChosen(query, field, only.Value),
        _ => counts.Values.Count > 1,
    };

    private ListFacet Of(ListQuery query, ListCounts counts) => counts.Field is { } field
        ? new ListFacet(text.NameOf(field), [.. counts.Values.Where(value => !ListText.IsFileName(field, value.Value))
            .Select(value => Choice(
            text.ValueOf(field, value.Value), value.Count, Toggled(query, field, value.Value), IsChosen(query, field, value.Value)))])
        : new ListFacet(words.Municipality,
        [
            .. query.Cities.Where(chosen => counts.Values.All(city => city.Value != chosen)).Select(chosen => new ListChoice(
                ListSentence.CityOf(chosen), null, link(Toggled(query, chosen)), IsChosen: true)),
            .. counts.Values.Select(city => Choice(
                city.Name ?? city.Value, city.Count, Toggled(query, city.Value), query.Cities.Contains(city.Value))),
        ]);

    private ListChoice Choice(string name, long count, ListQuery then, bool isChosen) =>
        new(name, words.Number(count), link(then), isChosen);

    private static bool IsChosen(ListQuery query, ListField field, string value) =>
        query.Conditions.OfType<IsOneOf>().Any(one => one.Path == field.Path && one.Values.Contains(value));

    private static ListQuery Toggled(ListQuery query, string city) => query with
    {
        Cities = query.Cities.Contains(city)
            ? [.. query.Cities.Where(other => other != city)]
            : [.. query.Cities.Append(city).Order(StringComparer.Ordinal)],
    };

    private static ListQuery Toggled(ListQuery query, ListField field, string value)
    {
        var before = query.Conditions.OfType<IsOneOf>().FirstOrDefault(one => one.Path == field.Path);
        var rest = query.Conditions.Where(one => !ReferenceEquals(one, before));
        string[] values = IsChosen(query, field, value)
            ? [.. before!.Values.Where(other => other != value)]
            : [.. (before?.Values ?? []).Append(value).Order(StringComparer.Ordinal)];
        return query with { Conditions = [.. rest, .. values.Length == 0 ? [] : (ListCondition[])[new IsOneOf(field.Path, values)]] };
    }

    private IEnumerable<ListFacet> Days(ListQuery query, DateOnly today)
    {
        if (listing.Days is null || listing.Dataset is not null)
        {
            return [];
        }

        // A weekend that has begun is this one.
        var saturday = today.DayOfWeek == DayOfWeek.Sunday ? today.AddDays(-1) : today.AddDays(DayOfWeek.Saturday - today.DayOfWeek);
        ListChoice On(string name, DateOnly first, DateOnly? last) => (query.FirstDay, query.LastDay) == (first, last)
            ? new ListChoice(name, null, link(query with { FirstDay = null, LastDay = null }), IsChosen: true)
            : new ListChoice(name, null, link(query with { FirstDay = first, LastDay = last }), IsChosen: false);
        return [new ListFacet(words.ListDays, [On(words.ListToday, today, today), On(words.ListWeekend, saturday, saturday.AddDays(1)),
            On(words.ListComing, today, null)])];
    }

    private IEnumerable<ListFacet> Hours(ListQuery query) => listing.Opening is null || !listing.Fields.Any(IsOfHours) ? []
        : [new ListFacet(words.ListOpen, [new ListChoice(
            words.ListOpenNow, null, link(query with { OpenNow = !query.OpenNow }), query.OpenNow)])];

    private static bool IsOfHours(ListField field) => field.Declared?.Role is ColumnRole.OpensAt or ColumnRole.ClosesAt;
}
