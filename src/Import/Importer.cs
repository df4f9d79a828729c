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
        var file = Look(source);
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
        if (report.Failure is null)
        {
            loader.Commit();
        }

        return report;
    }

    private static Attempt<TextFile> Look(ImportSource source)
    {
        try
        {
            return Intake.Read(source);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new FileFailure("unreadable", $"The file cannot be read: {failure.Message}");
        }
    }

    private FileReport Load(
        Loader loader, FileReading reading, KeyLedger ledger, ImportOptions options, Action<int> tell, CancellationToken cancellation)
    {
        var (survey, catalog) = (reading.Survey, database.Catalog);
        var now = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
        if (!options.IsSample && !options.KeepSample)
        {
            loader.RemoveSample();
        }

        var identity = DatasetIdentity.Of(survey, reading.Publisher, options.Dataset);
        var places = new MunicipalityBook(loader, catalog, municipalities);
        places.Need(reading.Publisher.Municipality?.Code);
        var file = FileRow.Put(loader, catalog, survey, identity.Key, now);
        var writer = new RowWriter(loader, catalog, survey.Match.Map.Entity, places, identity.Key, file);
        if (!PutRows(reading, ledger, writer, tell, cancellation))
        {
            return new FileReport(survey.File.Source.Name)
            {
                Failure = new FileFailure("changed", "The file changed while it was read; nothing of it was stored. Import it again."),
            };
        }

        var gone = writer.RemoveVanished(options.Vanished);
        FindingRows.Put(loader, catalog, identity.Key, reading.Findings);
        var title = new DatasetRow(loader, catalog).Put(identity, survey, options, reading.Rejected, now);
        return Report(reading, identity, title, writer, gone);
    }

    private static FileReport Report(FileReading reading, DatasetIdentity identity, string title, RowWriter writer, int gone) =>
        new(reading.Survey.File.Source.Name)
        {
            Dataset = identity.Key,
            Title = title,
            Kind = reading.Survey.Kind.Name,
            Edition = reading.Survey.Edition,
            Publisher = reading.Publisher.Name,
            Encoding = reading.Survey.File.EncodingName,
            Added = writer.Added,
            Changed = writer.Changed,
            Unchanged = writer.Unchanged,
            Gone = gone,
            Rejected = reading.Rejected,
            Findings = FindingGroup.Of(reading.Findings),
        };

    /// <returns>Whether the rows are those of the first pass.</returns>
    private static bool PutRows(FileReading reading, KeyLedger ledger, RowWriter writer, Action<int> tell, CancellationToken cancellation)
    {
        var repeated = false;
        using var identities = ledger.Settle().GetEnumerator();
        foreach (var row in reading.Rows())
        {
            if (!identities.MoveNext())
            {
                return false;
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

        return !identities.MoveNext();
    }

    private static void Tell(Action<ImportProgress>? progress, FileReading reading, int rows) =>
        progress?.Invoke(new ImportProgress(
            reading.Survey.File.Source.Name, rows, Math.Min(1, reading.Position / (double)Math.Max(1, reading.Survey.File.Length))));
}
