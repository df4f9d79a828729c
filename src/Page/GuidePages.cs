using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>The guide to asking, chapter by chapter with live examples, and the list of all error codes.</summary>
internal sealed class GuidePages
{
    public const string Path = "/guide";

    public const string ErrorsPath = "/errors";

    private readonly PagePrinter printer;
    private readonly GuideReader reader;
    private readonly StampedCache<IReadOnlyList<Example>> examples = new(1);

    public GuidePages(PagePrinter printer, GuideReader reader)
    {
        (this.printer, this.reader) = (printer, reader);
        Pages = [new(Path, IndexAsync), new(Path + "/{name}", ChapterAsync), new(ErrorsPath, ErrorsAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>The examples, with values that fit the data.</summary>
    public async Task<IReadOnlyList<Example>> ExamplesAsync() => await ExamplesAsync(await printer.StampAsync(CancellationToken.None));

    private Task<IReadOnlyList<Example>> ExamplesAsync(Stamp stamp) =>
        examples.GetAsync(stamp, "", () => reader.ExamplesAsync(CancellationToken.None));

    private async Task<PageAnswer> IndexAsync(PageRequest request) => await printer.CachedAsync(
        await printer.StampAsync(request.Cancellation), request.View, Path, () => printer.DrawAsync<Parts.Guide>(request.View, []));

    private async Task<PageAnswer> ChapterAsync(PageRequest request)
    {
        if (GuideChapters.All.FirstOrDefault(one => one.Name == request.Name) is not { } chapter)
        {
            return await printer.NotFoundAsync(request.View);
        }

        var stamp = await printer.StampAsync(request.Cancellation);
        return await printer.CachedAsync(stamp, request.View, chapter.Path, async () => await printer.DrawAsync<Parts.GuideChapterSheet>(
            request.View, new() { ["Chapter"] = chapter, ["Answered"] = await AnswerAsync(stamp, chapter) }));
    }

    private async Task<AnsweredExample?> AnswerAsync(Stamp stamp, GuideChapter chapter) =>
        (await ExamplesAsync(stamp)).FirstOrDefault(example => example.Name == chapter.Example) is { } example
            ? await reader.AnswerAsync(example, CancellationToken.None)
            : null;

    private Task<PageAnswer> ErrorsAsync(PageRequest request) =>
        printer.DrawAsync<Parts.ErrorCodeList>(request.View, new() { ["Search"] = request.Value("q") });
}
