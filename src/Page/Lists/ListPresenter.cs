using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>Puts a list into words and links: what its page shows.</summary>
/// <param name="typed">The query parameters as received.</param>
internal sealed class ListPresenter(
    View view, Kinds kinds, Listing listing, ListQuery query, IReadOnlyDictionary<string, IReadOnlyList<string>> typed)
{
    private const int MostFigures = 6;

    private readonly Words words = view.Words;
    private readonly ListText text = new(view.Words, kinds);

    /// <summary>The texts in Japanese, as rows state them.</summary>
    private readonly ListText inJapanese = new(new Words(Language.Japanese), kinds);
    private IReadOnlyList<ListField> shown = listing.Shown(query.AllColumns);

    public ListModel Present(ListData data, IReadOnlyList<ListProblem> problems, DateOnly today)
    {
        shown = [.. shown.Where(field => !IsEmpty(field, data) && !IsRedundant(field, data))];
        var sentence = new ListSentence(words, text, listing);
        var form = new ListForm(words, text, listing, typed);
        var inputs = form.Inputs(data);
        return new ListModel(view.Base + listing.Path, data.Total)
        {
            Sentence = sentence.Whole(query),
            Address = ListAddress.Of(listing, query.First with { IsCounted = false }),
            Whole = Link(new ListQuery()),
            IsDefault = ListAddress.IsDefault(listing, query.First),
            Search = listing.IsSearched ? Typed(ListParameters.Text) : null,
            Around = listing.IsLocated ? new ListAround(Typed(ListParameters.Near), Typed(ListParameters.Radius)) : null,
            City = HasCities(data, problems) ? WrongCity(problems) : null,
            Heads = [.. query.Near is null ? [] : (ListHead[])[new(words.ListDistance, null, null, "", true)], .. shown.Select(Head)],
            Parts = ListSeries.Of(
                listing, query, [.. data.Rows.Select(row => row.Row)], [.. data.Rows.Select(row => Line(row.Row, row.Distance))]),
            Chips = [.. sentence.Of(query).Select(one => new ListChip(one.Text, Link(one.Without.First)))],
            Facets = new ListFacets(words, text, listing, Link).Of(query, data, today),
            Counted = data.IsUncounted ? Link(query.First with { IsCounted = true }) : null,
            Inputs = [.. inputs.Select(input => input.Form == ListInputForm.Tick && form.IsTicked(input.Value)
                ? input with { Choices = [(input.Value, "")] } : input)],
            IsOpen = problems.Any(problem =>
                inputs.Any(input => input.Parameter == problem.Parameter || input.UpTo?.Parameter == problem.Parameter)),
            HiddenInputs =
            [
                .. ListForm.HiddenInputs(query, inputs),
                .. view.IsLanguageChosen ? [("lang", words.Code)] : (IEnumerable<(string, string)>)[],
            ],
            Problems = new ListProblemMessages(words, text, listing).Of(problems, inputs),
            Wish = WishOf(data, problems),
            Clear = query.IsFiltered ? Link(new ListQuery { Order = query.Order, Size = query.Size, AllColumns = query.AllColumns }) : null,
            First = query.After is null && query.Before is null ? null : Link(query.First),
            Previous = data.Previous is { } before ? Link(query.First with { Before = before }) : null,
            Next = data.Next is { } after ? Link(query.First with { After = after }) : null,
            Sizes = [.. ListQuery.Sizes.Select(size => (size, size == query.Size ? null : Link(query.First with { Size = size })))],
            Columns = Columns(),
            Figures = listing.Entity.Role == EntityRole.Budget ? [.. Figures(data)] : [],
            Files = [.. listing.FileEndings.Select(File)],
            TryIt = $"{view.Base}/try/{ListQuestions.NameOf(ListAddress.Of(listing.Path, query.First))}/",
            Question = ListQuestions.Of(listing, query),
            Places = data.Places is { } places ? Named(places) : null,
            MapSource = listing.Entity.Role == EntityRole.Place ? ListMapSource.Of(listing, query) : null,
        };
    }

    /// <summary>Links to the figures of the chosen cities, or else of those with the most rows.</summary>
    private IEnumerable<ListLink> Figures(ListData data)
    {
        var cities = query.Cities.Count > 0
            ? query.Cities.Where(_ => data.Total > 0).Select(code => (Code: code, Name: ListSentence.CityOf(code)))
            : data.Counts.Where(counts => counts.Field is null).SelectMany(counts => counts.Values)
                .Select(city => (Code: city.Value, Name: city.Name ?? city.Value));
        return cities.Take(MostFigures).Select(city => new ListLink(city.Name, view.To($"/municipalities/{city.Code}/figures")));
    }

    /// <summary>Whether no data set fills a column; it is shown all the same if a row of the page has a value in it.</summary>
    private bool IsEmpty(ListField field, ListData data) => listing.Dataset is null && field.FillRate is null or 0 && !query.AllColumns
        && query.Order?.Path != field.Path && data.Rows.Count > 0 && data.Rows.All(row => text.CellOf(field, row.Row) is null);

    /// <summary>Whether the column with the kind of place already shows everything in this one.</summary>
    private bool IsRedundant(ListField field, ListData data) => field.Declared?.Role == ColumnRole.KindLabel && listing.Dataset is null
        && !query.AllColumns && query.Order?.Path != field.Path
        && shown.FirstOrDefault(other => other.Declared?.Role == ColumnRole.Category) is { } category
        && data.Rows.All(row => text.CellOf(field, row.Row) is not { } label || label == inJapanese.CellOf(category, row.Row));

    /// <summary>A search counts as unsuccessful only when its words were the only condition, over all data sets.</summary>
    private Wish WishOf(ListData data, IReadOnlyList<ListProblem> problems) => new()
    {
        InVain = data.Total == 0 && problems.Count == 0 && listing.Dataset is null && !(query with { Text = "" }).IsFiltered
            ? query.Text
            : "",
        Around = query.Near is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : null,
    };

    private string Link(ListQuery to) => view.To(ListAddress.Of(listing, to));

    private string Typed(string parameter) => typed.TryGetValue(parameter, out var values) && values is [var first, ..] ? first : "";

    /// <summary>Points without a single kind are labelled generically: a legend has no line without text.</summary>
    private Spread Named(Spread places)
    {
        var name = listing.Entity.Role == EntityRole.Event ? words.Events : words.Places;
        return places with
        {
            Points = [.. places.Points.Select(point => point.Category.Length > 0 ? point : point with { Category = name })],
            Cells = [.. places.Cells.Select(cell => cell.Category.Length > 0 ? cell : cell with { Category = name })],
        };
    }

    private ListFile File(string ending)
    {
        var path = listing.FilePath + ending;
        var these = query.First with { Size = ListQuery.DefaultSize, AllColumns = false, IsCounted = false };
        return new ListFile(
            Words.FileOf(ending), view.To(path), query.IsFiltered ? view.To(ListAddress.Of(path, these)) : null, ending == ".json");
    }

    /// <summary>A reader of one city's data is not asked for a city.</summary>
    private bool HasCities(ListData data, IReadOnlyList<ListProblem> problems) => listing.City is not null
        && (listing.Dataset is null || query.Cities.Count > 0 || problems.Any(problem => problem.Parameter == ListParameters.City)
            || data.IsUncounted || data.Counts.Any(counts => counts.Field is null && counts.Values.Count > 1));

    private static string WrongCity(IReadOnlyList<ListProblem> problems) =>
        problems.FirstOrDefault(problem => problem.Parameter == ListParameters.City)?.Value ?? "";

    private ListLink? Columns() => listing.Fields.Count == listing.Shown(all: false).Count ? null
        : new ListLink(
            query.AllColumns ? words.ListFewColumns : words.ListAllColumns(words.Number(listing.Fields.Count)),
            Link(query with { AllColumns = !query.AllColumns }));

    private ListHead Head(ListField field)
    {
        var name = text.NameOf(field);
        if (!field.IsSortable)
        {
            return new ListHead(name, null, null, "", field.IsNumber);
        }

        var order = query.Order?.Path == field.Path ? query.Order : null;
        var (next, hint) = order switch
        {
            null => (new ListOrder(field.Path, IsDescending: false), words.ListSortUp(name)),
            { IsDescending: false } => (new ListOrder(field.Path, IsDescending: true), words.ListSortDown(name)),
            _ => ((ListOrder?)null, words.ListSortNot),
        };
        var now = order is null ? null : order.IsDescending ? "descending" : "ascending";
        return new ListHead(name, Link(query.First with { Order = next }), now, hint, field.IsNumber);
    }

    private ListLine Line(JsonElement row, double? distance) => new(
        row.Text("id") is { } id ? view.To(RowPath.Of(listing.Entity, id)) : null,
        [
            .. distance is { } metres ? [new ListCell(words.Metres(metres), IsNumber: true)] : (ListCell[])[],
            .. shown.Select(field => Cell(field, row)),
        ]);

    private ListCell Cell(ListField field, JsonElement row)
    {
        if (text.CellOf(field, row) is not { } whole)
        {
            return new ListCell(null, IsNumber: field.IsNumber);
        }

        var isLink = field.Form == FieldForm.Link && Uri.TryCreate(whole, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
        var brief = ListText.Short(isLink ? new Uri(whole).Host : whole);
        return new ListCell(brief, brief == whole || isLink ? null : whole, isLink ? whole : null, field.IsNumber);
    }
}
