using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Inputs;
using Gateway.Import.Places;
using Gateway.Import.Records;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Surveying;

/// <summary>
/// The first pass over a table, for callers that need its rows: to store them, or only to look at them. Needs no database.
/// </summary>
internal sealed class TableReader(DataCatalog catalog, MunicipalityTable municipalities)
{
    private readonly MunicipalityFinder finder = new(municipalities);
    private readonly HeadingBook book = new(catalog);

    /// <param name="ledger">Records each row that will be taken.</param>
    public Attempt<FileReading> Read(Table table, ImportOptions options, KeyLedger ledger, CancellationToken cancellation = default)
    {
        void Add(RowMarks marks)
        {
            cancellation.ThrowIfCancellationRequested();
            ledger.Add(marks.PublishedId, marks.Identity, marks.Rest);
        }

        var surveyed = new Surveyor(book).Survey(table, options, Add);
        if (surveyed.Value is not { } survey)
        {
            return surveyed.Failure!;
        }

        survey.Unit = options.Unit;
        survey.OwnName = options.Title ?? survey.TitleAbove ?? DatasetName.Words(survey.SlugOf(options.Dataset));
        var findings = new FindingLog();
        var given = options.Municipality is { } code ? CodeCell.Read(code, finder) : default;
        var publisher = new PublisherRule(finder, findings).Decide(survey, given, options.ForceMunicipality, options.Publisher);
        return new FileReading(survey, publisher, finder, findings);
    }
}
