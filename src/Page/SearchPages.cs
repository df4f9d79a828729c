using System.Text.Json;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>The search over everything, and the suggestions of a search box while somebody types.</summary>
internal sealed class SearchPages
{
    private readonly PagePrinter printer;
    private readonly SearchReader reader;

    /// <summary>Many readers search for the same few words, and a word that occurs in very many names takes a while in each type.</summary>
    private readonly StampedCache<SearchModel> cache = new(200);

    public SearchPages(PagePrinter printer, AskData ask)
    {
        (this.printer, reader) = (printer, new SearchReader(ask, printer.Kinds));
        Pages = [new("/search", SearchAsync), new("/suggest", SuggestAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> SearchAsync(PageRequest request)
    {
        var model = await ReadAsync(request);
        var page = await printer.DrawAsync<Parts.SearchPage>(request.View, new() { ["Model"] = model });
        return model.Problem is null ? page with { Wish = model.Wish } : page with { Status = 400 };
    }

    private async Task<SearchModel> ReadAsync(PageRequest request)
    {
        var type = Enum.GetValues<FoundType>().Cast<FoundType?>()
            .FirstOrDefault(type => string.Equals(type.ToString(), request.Value("in"), StringComparison.OrdinalIgnoreCase));
        var question = new SearchQuestion(request.Value("q"), type, request.Value("near"), "", "");
        if (type is null && request.Value("in").Length > 0)
        {
            return new SearchModel(question) { Problem = SearchProblem.NoSuchType };
        }

        // Only one type has further pages; the first results of all types share one page.
        question = type is null ? question : question with { After = request.Value("after"), Before = request.Value("before") };
        try
        {
            var stamp = await printer.StampAsync(request.Cancellation);
            return await cache.GetAsync(
                stamp, KeyOf(question), cancellation => reader.ReadAsync(question, stamp.Day, cancellation), request.Cancellation);
        }
        catch (RefusedQuestionException) when (question.After.Length > 0 || question.Before.Length > 0)
        {
            return new SearchModel(question with { After = "", Before = "" }) { Problem = SearchProblem.NoSuchPage };
        }
    }

    /// <summary>Includes the lengths of what readers typed, so that no text can be mistaken for another followed by a place.</summary>
    private static string KeyOf(SearchQuestion question) => $"{question.Text.Length} {question.Near.Length} {question}";

    private async Task<PageAnswer> SuggestAsync(PageRequest request)
    {
        var found = await reader.SuggestAsync(request.Value("q"), request.Cancellation);
        var lines = found.Select(one => new
        {
            text = one.Text("text"),
            type = request.View.Words.TypeOf(one.Text("type")!),
            count = one.Whole("count"),
        });
        return new PageAnswer(200, JsonSerializer.Serialize(lines, LinkedData.InPage)) { ContentType = "application/json; charset=utf-8" };
    }
}
