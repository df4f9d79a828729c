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

    /// <summary>So many of each type are counted; of more it is told that there are more.</summary>
    private const int MostCounted = 100;

    /// <summary>So many rows of several types are read together, which is to look for them once.</summary>
    private const int MostTogether = 25;

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
        var counts = await CountAsync(question.Text, point, cancellation);
        var found = counts.Where(one => one.Number.Least > 0).ToDictionary(one => one.Type, one => one.Number);
        var groups = question.Type switch
        {
            { } type when found.ContainsKey(type) => [await PageAsync(question, type, found[type], point, cancellation)],
            null => await FirstAsync(question, found, point, cancellation),
            _ => [],
        };
        return model with { Counts = counts, Groups = groups };
    }

    /// <summary>How many there are of each type. Of all but places there are few as a rule: they are looked for together.</summary>
    private async Task<IReadOnlyList<(FoundType Type, FoundNumber Number)>> CountAsync(
        string text, object? near, CancellationToken cancellation)
    {
        var types = Enum.GetValues<FoundType>().Where(type => near is null || !WithoutPoint.Contains(type)).ToList();
        var others = types.Where(type => type != FoundType.Places).Select(FoundReader.NameOf);
        var data = await ask(
            Document, "SearchCounts", FrontReader.Variables(new { text, near, others, most = MostCounted }), cancellation);
        var numbers = new Dictionary<FoundType, FoundNumber> { [FoundType.Places] = NumberOf(data.Member("places")) };
        var areAll = !NumberOf(data.Member("others")).IsMore;
        var named = (data.Member("others")?.Items("nodes") ?? []).CountBy(node => FoundReader.TypeOf(node)).ToDictionary();
        foreach (var type in types.Where(type => type != FoundType.Places))
        {
            numbers[type] = areAll
                ? new FoundNumber(named.GetValueOrDefault(type), IsMore: false)
                : await CountAsync(text, near, type, cancellation);
        }

        return [.. types.Select(type => (type, numbers[type]))];
    }

    private async Task<FoundNumber> CountAsync(string text, object? near, FoundType type, CancellationToken cancellation)
    {
        var variables = FrontReader.Variables(new { text, near, @in = new[] { FoundReader.NameOf(type) }, most = MostCounted });
        return NumberOf((await ask(Document, "SearchCount", variables, cancellation)).Member("search"));
    }

    private static FoundNumber NumberOf(JsonElement? found) => found is { } list
        ? new FoundNumber(list.Items("nodes").Count(), (list.Member("pageInfo") ?? default).Flag("hasNextPage"))
        : default;

    /// <summary>The first of each type; of those of which there are few all are read together.</summary>
    private async Task<IReadOnlyList<FoundGroup>> FirstAsync(
        SearchQuestion question, Dictionary<FoundType, FoundNumber> found, object? near, CancellationToken cancellation)
    {
        var few = new List<FoundType>();
        foreach (var (type, number) in found.OrderBy(one => one.Value.Least))
        {
            if (!number.IsMore && few.Sum(other => found[other].Least) + number.Least <= MostTogether)
            {
                few.Add(type);
            }
        }

        var together = few.Count < 2 ? default : await ReadAsync(question.Text, few, near, (MostTogether, "", ""), cancellation);
        var groups = new List<FoundGroup>();
        foreach (var (type, number) in found.OrderBy(one => one.Key))
        {
            groups.Add(few.Count > 1 && few.Contains(type)
                ? new FoundGroup(type, number, LinesOf(type, together), null, null)
                : await PageAsync(question, type, number, near, cancellation));
        }

        return groups;
    }

    private async Task<FoundGroup> PageAsync(
        SearchQuestion question, FoundType type, FoundNumber number, object? near, CancellationToken cancellation)
    {
        var size = question.Type is null ? MostOfEach : PageSize;
        var search = await ReadAsync(question.Text, [type], near, (size, question.After, question.Before), cancellation);
        var page = search.Member("pageInfo") ?? default;
        return new FoundGroup(
            type,
            number,
            [.. search.Items("edges").Select(FoundReader.Read)],
            page.Flag("hasPreviousPage") ? page.Text("startCursor") : null,
            page.Flag("hasNextPage") ? page.Text("endCursor") : null);
    }

    private async Task<JsonElement> ReadAsync(
        string text,
        IReadOnlyList<FoundType> types,
        object? near,
        (int Size, string After, string Before) page,
        CancellationToken cancellation)
    {
        var isBack = page.Before.Length > 0;
        var variables = FrontReader.Variables(new
        {
            text,
            @in = types.Select(FoundReader.NameOf),
            near,
            first = isBack ? null : (int?)page.Size,
            after = page.After is { Length: > 0 } after ? after : null,
            last = isBack ? (int?)page.Size : null,
            before = isBack ? page.Before : null,
        });
        return (await ask(Document, "SearchPage", variables, cancellation)).Member("search") ?? default;
    }

    /// <summary>The first of a type among what was found of several.</summary>
    private static IReadOnlyList<FoundLine> LinesOf(FoundType type, JsonElement search) =>
    [
        .. search.Items("edges").Where(edge => FoundReader.TypeOf(edge.Member("node") ?? default) == type)
            .Take(MostOfEach).Select(FoundReader.Read),
    ];

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
}
