using System.Globalization;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>What may be done with the data: the licences of the data sets, whom to credit, and the gateway's terms.</summary>
internal sealed class TermsPages
{
    public const string Path = "/terms";

    private readonly PagePrinter printer;
    private readonly TermsReader reader;
    private readonly StampedCache<IReadOnlyList<TermsLine>> cache = new(1);

    public TermsPages(PagePrinter printer, TermsReader reader)
    {
        (this.printer, this.reader) = (printer, reader);
        Pages = [new(Path, AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var lines = await cache.GetAsync(stamp, "", () => reader.ReadAsync(CancellationToken.None));
        var page = int.TryParse(request.Value("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return await printer.DrawAsync<Parts.Terms>(
            request.View, new() { ["Lines"] = lines, ["Search"] = request.Value("q"), ["Asked"] = page });
    }
}
