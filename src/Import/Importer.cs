using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Formats;
using Gateway.Import.Loading;
using Gateway.Import.Records;
using Gateway.Store;

namespace Gateway.Import;

/// <summary>
/// Brings files into a database, each in one transaction: first a pass over the file that finds out what it is, then one that stores its
/// rows. The same file again changes nothing.
/// </summary>
internal sealed class Importer(Database database, MunicipalityTable municipalities, TimeProvider? clock = null, IntakeLimits? limits = null)
{
    /// <summary>Progress is told every so many rows.</summary>
    private const int Stride = 500;

    private readonly TableReader reader = new(database.Catalog, municipalities);
    private readonly Tables tables = new(limits ?? new IntakeLimits());
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <summary>Imports all tables of a source, each in a transaction of its own.</summary>
    /// <exception cref="DatabaseFailure">The database cannot be used; nothing of the table at hand was stored.</exception>
    public IEnumerable<FileReport> ImportAll(
        ImportSource source, ImportOptions options, Action<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        foreach (var (name, table) in tables.Of(source))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return table.Value is { } found
                ? Import(found, options, progress, cancellation)
                : new FileReport(name) { Failure = table.Failure };
        }
    }

    /// <summary>Imports a source of one table.</summary>
    /// <exception cref="DatabaseFailure">The database cannot be used; nothing was stored.</exception>
    public FileReport Import(
        ImportSource source, ImportOptions options, Action<ImportProgress>? progress = null, CancellationToken cancellation = default) =>
        ImportAll(source, options, progress, cancellation).Single();

    private FileReport Import(Table table, ImportOptions options, Action<ImportProgress>? progress, CancellationToken cancellation)
    {
        FileReport? report = null;
        var failure = Unreadable.Try(() =>
        {
            using var ledger = new KeyLedger();
            var opened = reader.Read(table, options, ledger);
            report = opened.Value is { } reading
                ? Load(reading, ledger, options, rows => Tell(progress, reading, rows), cancellation)
                : new FileReport(table.Name) { Failure = opened.Failure };
        });
        return report ?? new FileReport(table.Name) { Failure = failure };
    }

    private FileReport Load(FileReading reading, KeyLedger ledger, ImportOptions options, Action<int> tell, CancellationToken cancellation)
    {
        using var loader = database.BeginLoad();
        var report = Load(loader, reading, ledger, options, tell, cancellation);
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

        var slug = options.Dataset is { } named && DatasetName.Plain($"{named} {survey.File.Part}") is { Length: > 0 } plain
            ? plain
            : DatasetName.SlugOf(survey.File.Hint, survey.Kind);
        var dataset = DatasetName.Key(publisher.Municipality, survey.Kind, slug);
        var places = new MunicipalityBook(loader, catalog, municipalities);
        places.Need(publisher.Municipality?.Code);
        var writer = new RowWriter(loader, catalog, survey.Match.Map.Entity, places, dataset, FileRow.Put(loader, catalog, survey, dataset, now));
        PutRows(reading, ledger, writer, tell, cancellation);
        var gone = writer.RemoveVanished(options.Vanished);
        FindingRows.Put(loader, catalog, dataset, reading.Findings);
        var title = new DatasetRow(loader, catalog).Put(dataset, slug, survey, publisher, options, reading.Rejected, now);
        return new FileReport(survey.File.Name)
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
        foreach (var (row, identity) in reading.Rows(ledger))
        {
            writer.Put(row, identity);
            if (reading.Taken % Stride == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                tell(reading.Taken);
            }
        }
    }

    private static void Tell(Action<ImportProgress>? progress, FileReading reading, int rows) =>
        progress?.Invoke(new ImportProgress(
            reading.Survey.File.Name, rows, Math.Min(1, reading.Position / (double)Math.Max(1, reading.Survey.File.Length))));
}
