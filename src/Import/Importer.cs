using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Formats;
using Gateway.Import.Headings;
using Gateway.Import.Loading;
using Gateway.Import.Records;
using Gateway.Import.Rows;
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

    private readonly HeadingBook book = new(database.Catalog);
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
            var opened = reader.Read(table, options, ledger, cancellation);
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
        if (report.Failure is null)
        {
            loader.Commit();
        }

        return report;
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
        PutRows(reading.Rows(ledger).Select(r => (r.Row, Loading.RowKey.Of(identity.Key, r.Row.Marks, r.Identity.HasOwnId, r.Identity.Ordinal))), writer, tell, cancellation);
        if (reading.HasChanged)
        {
            return new FileReport(survey.File.Name)
            {
                Failure = new FileFailure("changed", "The file changed while it was read; nothing of it was stored. Import it again."),
            };
        }

        var gone = writer.RemoveVanished(options.Vanished);
        FindingRows.Put(loader, catalog, identity.Key, reading.Findings);
        var title = new DatasetRow(loader, catalog).Put(identity, survey, options, reading.Rejected, now);
        new ListingBook(loader, book).Settle(reading.Publisher.Municipality?.Code);
        return Report(reading, identity, title, writer, gone);
    }

    private static FileReport Report(FileReading reading, DatasetIdentity identity, string title, RowWriter writer, int gone) =>
        new(reading.Survey.File.Name)
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
            Noticed = reading.Findings.Kept(),
        };

    private static void PutRows(IEnumerable<(ReadRow Row, string Key)> rows, RowWriter writer, Action<int> tell, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var (row, key) in Ahead.Of(rows))
        {
            writer.Put(row, key);
            if (++count % Stride == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                tell(count);
            }
        }
    }

    private static void Tell(Action<ImportProgress>? progress, FileReading reading, int rows) =>
        progress?.Invoke(new ImportProgress(
            reading.Survey.File.Name, rows, Math.Min(1, reading.Position / (double)Math.Max(1, reading.Survey.File.Length))));
}
