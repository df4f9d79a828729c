using System.Text.Json;
using Gateway.Catalog.Words;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Asks for what a search finds, and how names begin.</summary>
internal sealed class SearchReader(AskData ask)
{
    public const int LongestText = 200;

    private const int MostOfEach = 5;

    private const int PageSize = 20;

    private const int MostSuggestions = 8;

    private static readonly string Document = Operations.OfPage("search");

    /// <summary>What only has a name and no point: it is not found near a place.</summary>
    private static readonly FoundType[] WithoutPoint = [FoundType.Areas, FoundType.Municipalities, FoundType.Datasets];

    public async Task<SearchModel> ReadAsync(SearchQuestion question, CancellationToken cancellation)
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

        var near = question.Near.Length == 0 ? null : await MeantAsync(question.Near, cancellation);
        return question.Near.Length > 0 && near is null
            ? model with { Problem = SearchProblem.NoSuchPlace }
            : await FindAsync(model with { Near = near }, cancellation);
    }

    /// <summary>How names begin so; what is too long or means nothing has none.</summary>
    public async Task<IReadOnlyList<JsonElement>> SuggestAsync(string text, CancellationToken cancellation)
    {
        if (text.Length is 0 or > LongestText || SearchText.Read(text) is not { HasTooManyTerms: false })
        {
            return [];
        }

        var data = await ask(Document, "Suggest", FrontReader.Variables(new { text, first = MostSuggestions }), cancellation);
        return [.. data.Items("suggest")];
    }

    private async Task<SearchModel> FindAsync(SearchModel model, CancellationToken cancellation)
    {
        var (question, near) = (model.Question, model.Near);
        var point = near is null ? null : new { latitude = near.Latitude, longitude = near.Longitude };
        var variables = FrontReader.Variables(new { text = question.Text, near = point, withoutPoint = near is null });
        var data = await ask(Document, "SearchCounts", variables, cancellation);
        var counts = Enum.GetValues<FoundType>().Where(type => near is null || !WithoutPoint.Contains(type))
            .Select(type => (Type: type, Count: data.Total(type.ToString().ToLowerInvariant()))).ToList();
        var groups = new List<FoundGroup>();
        foreach (var (type, count) in counts.Where(one => one.Count > 0 && (question.Type is null || question.Type == one.Type)))
        {
            groups.Add(await PageAsync(question, type, count, point, cancellation));
        }

        return model with { Counts = counts, Groups = groups };
    }

    private async Task<FoundGroup> PageAsync(
        SearchQuestion question, FoundType type, long count, object? near, CancellationToken cancellation)
    {
        var size = question.Type is null ? MostOfEach : PageSize;
        var isBack = question.Before.Length > 0;
        var variables = FrontReader.Variables(new
        {
            text = question.Text,
            @in = new[] { NameOf(type) },
            near,
            first = isBack ? null : (int?)size,
            after = question.After is { Length: > 0 } after ? after : null,
            last = isBack ? (int?)size : null,
            before = isBack ? question.Before : null,
        });
        var data = await ask(Document, "SearchPage", variables, cancellation);
        var search = data.Member("search") ?? default;
        var page = search.Member("pageInfo") ?? default;
        return new FoundGroup(
            type,
            count,
            [.. search.Items("edges").Select(edge => FoundReader.Read(type, edge))],
            page.Flag("hasPreviousPage") ? page.Text("startCursor") : null,
            page.Flag("hasNextPage") ? page.Text("endCursor") : null);
    }

    /// <summary>A point as it is written, or that of the place whose name fits best.</summary>
    private async Task<NearPoint?> MeantAsync(string near, CancellationToken cancellation)
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

    /// <summary>As the graph calls it.</summary>
    private static string NameOf(FoundType type) => type switch
    {
        FoundType.Places => "FACILITY",
        FoundType.Events => "EVENT",
        FoundType.Areas => "AREA",
        FoundType.Municipalities => "MUNICIPALITY",
        _ => "DATASET",
    };
}
