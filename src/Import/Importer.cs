using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Headings;
using Gateway.Import.Loading;
using Gateway.Import.Places;
using Gateway.Import.Records;
using Gateway.Store;

namespace Gateway.Import;

/// <summary>
/// Brings files into a database, each in one transaction: first a pass over the file that finds out what it is, then one that stores its
/// rows. The same file again changes nothing.
/// </summary>
internal sealed class Importer(Database database, MunicipalityTable municipalities, TimeProvider? clock = null)
{
    /// <summary>Progress is told every so many rows.</summary>
    private const int Stride = 500;

    private readonly MunicipalityFinder finder = new(municipalities);
    private readonly HeadingBook book = new(database.Catalog);
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <exception cref="DatabaseFailure">The database cannot be used; nothing of the file was stored.</exception>
    public FileReport Import(
        ImportSource source, ImportOptions options, Action<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var ledger = new KeyLedger();
        var file = Intake.Read(source);
        var surveyed = file.Value is { } text
            ? new Surveyor(book).Survey(text, marks => ledger.Add(marks.PublishedId, marks.Identity, marks.Rest))
            : file.Failure!;
        if (surveyed.Value is not { } survey)
        {
            return new FileReport(source.Name) { Failure = surveyed.Failure };
        }

        var findings = new FindingLog();
        var given = options.Municipality is { } code ? CodeCell.Read(code, finder).Municipality : null;
        var publisher = new PublisherRule(finder, findings).Decide(survey, given, options.ForceMunicipality);
        var reading = new FileReading(survey, publisher, finder, findings);
        using var loader = database.BeginLoad();
        var report = Load(loader, reading, ledger, options, rows => Tell(progress, reading, rows), cancellation);
        loader.Commit();
        return report;
    }

    private FileReport Load(
        Loader loader, FileReading reading, KeyLedger ledger, ImportOptions options, Action<int> tell, CancellationToken cancellation)
    {
        var (survey, publisher, catalog) = (reading.Survey, reading.Publisher, database.Catalog);
        var now = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
        if (!options.IsSample && !options.KeepSample)
        {
            loader.RemoveSample();
        }

        var slug = options.Dataset is { } named && DatasetName.Plain(named) is { Length: > 0 } plain
            ? plain
            : DatasetName.SlugOf(survey.File.Source.Name, survey.Kind);
        var dataset = DatasetName.Key(publisher.Municipality, survey.Kind, slug);
        var places = new MunicipalityBook(loader, catalog, municipalities);
        places.Need(publisher.Municipality?.Code);
        var writer = new RowWriter(loader, catalog, survey.Match.Map.Entity, places, dataset, FileRow.Put(loader, catalog, survey, dataset, now));
        PutRows(reading, ledger, writer, tell, cancellation);
        var gone = writer.RemoveVanished(options.Vanished);
        FindingRows.Put(loader, catalog, dataset, reading.Findings);
        var title = new DatasetRow(loader, catalog).Put(dataset, slug, survey, publisher, options, reading.Rejected, now);
        return new FileReport(survey.File.Source.Name)
        {
            Dataset = dataset,
            Title = title,
            Kind = survey.Kind.Name,
            Edition = survey.Edition,
            Publisher = publisher.Name,
            Encoding = survey.File.EncodingName,
            Added = writer.Added,
            Changed = writer.Changed,
            Unchanged = writer.Unchanged,
            Gone = gone,
            Rejected = reading.Rejected,
            Findings = FindingGroup.Of(reading.Findings),
        };
    }

    private static void PutRows(FileReading reading, KeyLedger ledger, RowWriter writer, Action<int> tell, CancellationToken cancellation)
    {
        var repeated = false;
        using var identities = ledger.Settle().GetEnumerator();
        foreach (var row in reading.Rows())
        {
            if (!identities.MoveNext())
            {
                throw new InvalidOperationException("The file grew while it was read.");
            }

            repeated |= row.Marks.PublishedId is not null && !identities.Current.HasOwnId;
            writer.Put(row, identities.Current);
            if (reading.Taken % Stride == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                tell(reading.Taken);
            }
        }

        if (repeated)
        {
            reading.Findings.Add(new Finding(Rules.IdNotUnique, Column: reading.Survey.Binding.HeadingOf("code")));
        }
    }

    private static void Tell(Action<ImportProgress>? progress, FileReading reading, int rows) =>
        progress?.Invoke(new ImportProgress(
            reading.Survey.File.Source.Name, rows, Math.Min(1, reading.Position / (double)Math.Max(1, reading.Survey.File.Length))));
}
