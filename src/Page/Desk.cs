using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>
/// The pages for people who work with the data: how to ask, what the names in the schema mean, what may be done with the data, and how to
/// turn a file into a good one.
/// </summary>
internal sealed class Desk
{
    private readonly GuidePages guide;

    /// <param name="check">Checks the files of the workshop; null = the workshop shows them unchecked.</param>
    public Desk(DataCatalog catalog, SiteFacts facts, AskData ask, PagePrinter printer, CheckFiles? check)
    {
        guide = new GuidePages(printer, new GuideReader(ask));
        Check = new CheckDesk(printer, catalog);
        Ask = new AskDesk(printer);
        Reports = new ReportDesk(printer, new AnyRowReader(ask, catalog), catalog);
        Keys = new KeyDesk(printer, facts.Limits);
        Pages =
        [
            .. guide.Pages,
            .. new ReferencePages(printer, new SchemaReader(ask)).Pages,
            .. new TermsPages(printer, new TermsReader(ask)).Pages,
            .. new WorkshopPages(printer, check).Pages,
        ];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    public CheckDesk Check { get; }

    public AskDesk Ask { get; }

    public KeyDesk Keys { get; }

    public ReportDesk Reports { get; }

    /// <summary>The examples of the guide, with values that fit the data.</summary>
    public Task<IReadOnlyList<Example>> ExamplesAsync() => guide.ExamplesAsync();
}
