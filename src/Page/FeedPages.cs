using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>New and changed data, for feed readers: <c>/feed.xml</c>.</summary>
internal sealed class FeedPages
{
    public const string Path = "/feed.xml";

    private readonly PagePrinter printer;
    private readonly FeedReader reader;
    private readonly StampedCache<IReadOnlyList<FeedEntry>> entries = new(1);

    public FeedPages(PagePrinter printer, AskData ask)
    {
        (this.printer, reader) = (printer, new FeedReader(ask));
        Pages = [new(Path, AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var known = await entries.GetAsync(stamp, "", () => reader.ReadAsync(CancellationToken.None));
        return new PageAnswer(200, FeedText.Write(known, request.View, stamp.Day)) { ContentType = FeedText.Type };
    }
}
