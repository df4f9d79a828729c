using System.Text.Json;
using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads search results and name suggestions.</summary>
internal sealed class SearchReader(AskData ask, Kinds named)
{
    public const int LongestText = 200;

    private const int MostOfEach = 5;

    /// <summary>If there is more than a page, only that is reported: counting takes longer than finding the first results.</summary>
    private const int PageSize = 20;

    private const int MostSuggestions = 8;

    private static readonly string Document = Operations.OfPage("search");

    /// <summary>Types without a point, which cannot be found near a place.</summary>
    private static readonly FoundType[] WithoutPoint = [FoundType.Areas, FoundType.Municipalities, FoundType.Datasets];

    /// <param name="today">Events that ended before this day are past.</param>
    public async Task<SearchModel> ReadAsync(SearchQuestion question, DateOnly today, CancellationToken cancellation)
    {
        var model = new SearchModel(question);
        if (question.Text.Length == 0)
        {
            return model;
        }

        if (question.Text.Length > LongestText || question.Near.Length > LongestText)
        {
            return model with { Problem = SearchProblem.TooLong };
        }

        if (SearchText.Read(question.Text) is not { } text)
        {
            return model with { Problem = SearchProblem.NothingToFind };
        }

        if (text.HasTooManyTerms || SearchText.Read(question.Near) is { HasTooManyTerms: true })
        {
            return model with { Problem = SearchProblem.TooManyWords };
        }

        var near = question.Near.Length == 0 ? null : await FindPlaceAsync(question.Near, cancellation);
        return question.Near.Length > 0 && near is null
            ? model with { Problem = SearchProblem.NoSuchPlace }
            : await FindAsync(model with { Near = near }, today, cancellation);
    }

    /// <summary>Returns names that begin with the text; a text that is too long or means nothing has none.</summary>
    public async Task<IReadOnlyList<JsonElement>> SuggestAsync(string text, CancellationToken cancellation)
    {
        if (text.Length is 0 or > LongestText || SearchText.Read(text) is not { HasTooManyTerms: false })
        {
            return [];
        }

        var data = await ask(Document, "Suggest", FrontReader.Variables(new { text, first = MostSuggestions }), cancellation);
        return [.. data.Items("suggest")];
    }

    private async Task<SearchModel> FindAsync(SearchModel model, DateOnly today, CancellationToken cancellation)
    {
        var (question, near) = (model.Question, model.Near);
        var sought = new Sought(question.Text, near is null ? null : new { latitude = near.Latitude, longitude = near.Longitude }, today);
        var first = await FirstAsync(sought, cancellation);
        var found = first.Where(one => one.Edges.Count > 0);
        return model with
        {
            Counts = [.. first.Select(one => (one.Type, one.Number))],
            Groups = question.Type is null ? [.. found.Select(one => one.Few(MostOfEach))]
                : [.. await Task.WhenAll(found.Where(one => one.Type == question.Type)
                    .Select(one => PageAsync(question, one, sought, cancellation)))],
            Kinds = question is { Type: null or FoundType.Places, After: "", Before: "" }
                ? await KindsAsync(question.Text, sought.Near, cancellation)
                : [],
        };
    }

    /// <summary>Kinds of places with this English name, if any place has them: most rows have only Japanese names.</summary>
    private async Task<IReadOnlyList<FoundKind>> KindsAsync(string text, object? near, CancellationToken cancellation)
    {
        if (named.Called(text) is not { Count: > 0 } called)
        {
            return [];
        }

        var data = await ask(Document, "PlacesOfKinds", FrontReader.Variables(new { kinds = called, near }), cancellation);
        return [.. (data.Member("facilities")?.Items("groups") ?? [])
            .Select(group => new FoundKind(group.Member("key")!.Value.Text("category")!, group.Whole("count") ?? 0))];
    }

    /// <summary>Reads the first page of each type, including types without results.</summary>
    private async Task<IReadOnlyList<TypeFound>> FirstAsync(Sought sought, CancellationToken cancellation)
    {
        var variables = new
        {
            text = sought.Text,
            near = sought.Near,
            coming = DaysOf(FoundType.Events, sought.Today)!.Where,
            past = DaysOf(FoundType.PastEvents, sought.Today)!.Where,
            isAnywhere = sought.Near is null,
            few = PageSize,
        };
        var data = await ask(Document, "SearchFirst", FrontReader.Variables(variables), cancellation);
        return
        [
            .. from type in Enum.GetValues<FoundType>()
               where sought.Near is null || !WithoutPoint.Contains(type)
               select TypeFound.Of(type, data.Member(JsonNamingPolicy.CamelCase.ConvertName(type.ToString())) ?? default),
        ];
    }

    /// <summary>Returns a page of a type whose first page was already read.</summary>
    private async Task<FoundGroup> PageAsync(SearchQuestion question, TypeFound first, Sought sought, CancellationToken cancellation)
    {
        var isFirst = question is { After: "", Before: "" };
        var shown = isFirst ? first
            : TypeFound.Of(first.Type, await ReadAsync(sought, first.Type, (PageSize, question.After, question.Before), cancellation));
        return shown.Few(PageSize) with
        {
            Number = first.Number,
            Before = shown.Page.Flag("hasPreviousPage") ? shown.Page.Text("startCursor") : null,
            After = shown.Page.Flag("hasNextPage") ? shown.Page.Text("endCursor") : null,
        };
    }

    private Task<JsonElement> ReadAsync(
        Sought sought, FoundType type, (int Size, string After, string Before) page, CancellationToken cancellation)
    {
        var (text, near, isBack) = (sought.Text, sought.Near, page.Before.Length > 0);
        var after = page.After is { Length: > 0 } cursor ? cursor : null;
        var before = isBack ? page.Before : null;
        var (first, last) = isBack ? ((int?)null, (int?)page.Size) : (page.Size, null);
        return DaysOf(type, sought.Today) is { } days
            ? AskAsync("EventPage", new { text, where = days.Where, order = days.Order, near, first, after, last, before }, cancellation)
            : AskAsync(
                "SearchPage", new { text, @in = new[] { FoundReader.NameOf(type) }, near, first, after, last, before }, cancellation);
    }

    private async Task<JsonElement> AskAsync<T>(string operation, T variables, CancellationToken cancellation) =>
        (await ask(Document, operation, FrontReader.Variables(variables), cancellation)).Member("search") ?? default;

    /// <summary>
    /// The filter and order for a type of events: the next first; of the others, the latest first, and those without a day last.
    /// </summary>
    /// <returns>Null for types that are not events.</returns>
    private static EventDays? DaysOf(FoundType type, DateOnly today)
    {
        var day = DayText.Of(today);
        object? none = null;
        object[] isComing = [new { startDate = new { gte = day } }, new { endDate = new { gte = day } }];
        object[] hasBegun = [new { startDate = new { lt = day } }, new { startDate = new { eq = none } }];
        object[] hasEnded = [new { endDate = new { lt = day } }, new { endDate = new { eq = none } }];
        return type switch
        {
            FoundType.Events => new(new { or = isComing }, [new { startDate = "ASC" }]),
            FoundType.PastEvents => new(new { or = hasBegun, and = new object[] { new { or = hasEnded } } }, [new { startDate = "DESC" }]),
            _ => null,
        };
    }

    /// <summary>Returns a point as typed, or that of the place whose name matches best.</summary>
    private async Task<NearPoint?> FindPlaceAsync(string near, CancellationToken cancellation)
    {
        if (PointText.Find(near) is var (latitude, longitude))
        {
            return new NearPoint(latitude, longitude, near, null);
        }

        if (SearchText.Read(near) is null)
        {
            return null;
        }

        var data = await ask(Document, "PlaceMeant", FrontReader.Variables(new { text = near }), cancellation);
        return data.Items("facilities").Select(place => RowReader.PointOf(place)).FirstOrDefault() is { } place
            ? new NearPoint(place.Latitude, place.Longitude, place.Name, place.Href)
            : null;
    }

    /// <summary>The search.</summary>
    /// <param name="Near">The point it should be near, as the graph takes it; null = anywhere.</param>
    private sealed record Sought(string Text, object? Near, DateOnly Today);

    private sealed record EventDays(object Where, object[] Order);

    /// <summary>A page of the results of one type.</summary>
    private sealed record TypeFound(FoundType Type, IReadOnlyList<JsonElement> Edges, JsonElement Page)
    {
        /// <summary>The number of results; beyond a page only that there are more.</summary>
        public FoundNumber Number => new(Edges.Count, Page.Flag("hasNextPage"));

        public static TypeFound Of(FoundType type, JsonElement read) =>
            new(type, [.. read.Items("edges")], read.Member("pageInfo") ?? default);

        /// <summary>Returns the first results.</summary>
        public FoundGroup Few(int most) => new(Type, Number, [.. Edges.Take(most).Select(FoundReader.Read)], null, null);
    }
}
