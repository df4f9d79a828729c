using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Formats;
using Gateway.Import.Headings;
using Gateway.Import.Identity;
using Gateway.Import.Inputs;
using Gateway.Import.Loading;
using Gateway.Import.Recipes;
using Gateway.Import.Records;
using Gateway.Import.Rows;
using Gateway.Import.Surveying;
using Gateway.Store;
using Gateway.Store.Opening;

namespace Gateway.Import;

/// <summary>
/// Imports files into a database, one transaction per table: the first pass finds out what the file is, the second stores its rows.
/// Importing the same file again changes nothing.
/// </summary>
internal sealed class Importer(
    CityStore database, MunicipalityTable municipalities, TimeProvider? clock = null, IntakeLimits? limits = null)
{
    /// <summary>The rule of a failure: a file of the sample city was to be imported into a database that holds real data.</summary>
    public const string NoPlaceForSample = "sample";

    /// <summary>Progress is reported every this many rows.</summary>
    private const int Stride = 500;

    private readonly HeadingBook book = new(database.Catalog);
    private readonly TableReader reader = new(database.Catalog, municipalities);
    private readonly IntakeLimits limits = limits ?? new IntakeLimits();
    private readonly Tables tables = new(limits ?? new IntakeLimits());
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <summary>
    /// Imports several sources together, each table in its own transaction. The outcome for each does not depend on their order.
    /// </summary>
    /// <param name="inputs">The sources.</param>
    /// <param name="settled">Called with the report of each table as soon as it is final.</param>
    /// <param name="cancellation">Stops the run before the next table.</param>
    /// <returns>The reports of its tables, for each source.</returns>
    /// <exception cref="DatabaseFailure">The database cannot be used; nothing of the current table was stored.</exception>
    public IReadOnlyList<IReadOnlyList<FileReport>> Run(
        IReadOnlyList<ImportInput> inputs, Action<FileReport>? settled = null, CancellationToken cancellation = default)
    {
        var plan = new RunPlan(database, reader, tables);
        var known = new KnownTables(database, limits);
        List<ImportInput> ordered = [.. inputs.OrderBy(i => i.Source.Folder, StringComparer.Ordinal)
            .ThenBy(i => i.Source.Name, StringComparer.Ordinal)];
        plan.Prepare(ordered, cancellation);
        var reports = new Dictionary<ImportInput, IReadOnlyList<FileReport>>(ReferenceEqualityComparer.Instance);
        foreach (var input in ordered)
        {
            var own = new List<FileReport>();
            reports.Add(input, own);
            foreach (var report in ImportTables(input, plan, known, cancellation))
            {
                own.Add(report);
                settled?.Invoke(report);
            }
        }

        return [.. inputs.Select(i => reports[i])];
    }

    /// <summary>Imports all tables of a source, each in its own transaction.</summary>
    /// <exception cref="DatabaseFailure">The database cannot be used; nothing of the current table was stored.</exception>
    public IReadOnlyList<FileReport> ImportAll(
        ImportSource source, ImportOptions options, Action<ImportProgress>? progress = null, CancellationToken cancellation = default) =>
        Run([new ImportInput(source, options, progress)], cancellation: cancellation)[0];

    /// <summary>Imports a source of one table.</summary>
    /// <exception cref="DatabaseFailure">The database cannot be used; nothing was stored.</exception>
    public FileReport Import(
        ImportSource source, ImportOptions options, Action<ImportProgress>? progress = null, CancellationToken cancellation = default) =>
        ImportAll(source, options, progress, cancellation).Single();

    private IEnumerable<FileReport> ImportTables(
        ImportInput input, RunPlan plan, KnownTables known, CancellationToken cancellation)
    {
        foreach (var (name, table) in tables.Of(input.Source))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return table.Value is { } found
                ? Import(found, plan.Next(input, found), input, plan, known, cancellation)
                : new FileReport(name) { Failure = table.Failure };
        }
    }

    private FileReport Import(
        Table table, Origin origin, ImportInput input, RunPlan plan, KnownTables known, CancellationToken cancellation)
    {
        if (plan.IsAlone(origin) && known.Find(table, origin, input.Options) is var (dataset, kept))
        {
            plan.Keep(dataset.Key, kept.Part);
            return FileReport.Known(table, dataset, kept);
        }

        return Read(table, origin, input, plan, known, cancellation);
    }

    private FileReport Read(
        Table table, Origin origin, ImportInput input, RunPlan plan, KnownTables known, CancellationToken cancellation)
    {
        FileReport? report = null;
        var failure = Unreadable.Try(() =>
        {
            using var ledger = Stores.KeyLedger();
            var opened = reader.Read(table, input.Options, ledger, cancellation);
            if (opened.Value is not { } reading)
            {
                report = FileReport.Failed(table, opened.Failure);
                return;
            }

            using var loader = database.BeginLoad();
            var placement = plan.Place(origin, input, reading, table, loader, cancellation);
            report = placement.SupersededBy is null
                ? Load(loader, placement, reading, ledger, input, taken => known.Read(table, input.Options, taken), cancellation)
                : ReportSuperseded(placement, reading);
            if (report is { Failure: null, SupersededBy: null })
            {
                loader.Commit();
                plan.Stored(placement);
            }
        });
        return report ?? FileReport.Failed(table, failure);
    }

    private FileReport Load(
        Loader loader, Placement placement, FileReading reading, KeyLedger ledger, ImportInput input, Func<int, KeptReading?> remember,
        CancellationToken cancellation)
    {
        var (survey, catalog, options, identity) = (reading.Survey, database.Catalog, input.Options, placement.Identity);
        var now = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
        if (options.IsSample && loader.FindDatasets(ofSample: false).Count > 0)
        {
            return new FileReport(survey.File.Name)
            {
                Failure = new FileFailure(NoPlaceForSample, "The database contains real data; the sample city is not added to it."),
            };
        }

        if (!options.IsSample && !options.KeepSample)
        {
            loader.RemoveSample();
        }

        reading.Around = new BorderBook(loader, catalog).Around;
        var dataset = new DatasetRow(loader, catalog);
        var others = placement.Others(dataset.Origins(identity.Key), options.Vanished);
        var places = new MunicipalityBook(loader, catalog, municipalities);
        places.Need(reading.Publisher.Municipality?.Code);
        var file = FileRow.Put(loader, catalog, survey, identity.Key, placement.Part, now);
        var writer = new RowWriter(loader, catalog, survey.Recipe, survey.Match.Map.Entity, places, identity.Key, file);
        var scope = StableKey.Scope(identity.Key, placement.Part);
        PutRows(reading.Rows(ledger).Select(r => (r.Row, StableKey.Of(scope, r.Row.Marks, r.Identity.HasOwnId, r.Identity.Ordinal))),
            writer, rows => ReportProgress(input.Progress, reading, rows), cancellation);
        if (reading.HasChanged)
        {
            return new FileReport(survey.File.Name)
            {
                Failure = new FileFailure("changed", "The file changed while it was being read; nothing was imported. Import it again."),
            };
        }

        var gone = writer.RemoveVanished(options.Vanished, placement.Spares(others, options.Vanished));
        FindingRows.Put(loader, catalog, identity.Key, placement.Part, others.Count > 0, reading.Findings);
        gone += placement.Outgrown.Sum(d => Remove(loader, d.Key));
        var outcomes = writer.Outcomes;
        var own = new KeptOrigin(placement.Origin, placement.Stem, placement.Part, reading.Rejected,
            remember(outcomes.Added + outcomes.Changed + outcomes.Unchanged));
        var title = dataset.Put(identity, survey, options, reading.Fill, [.. others, own], now);
        foreach (var publisher in placement.Outgrown.Select(d => d.Publisher).Append(reading.Publisher.Municipality?.Code).Distinct())
        {
            new ListingBook(loader, book).Settle(publisher);
        }

        if (placement.AllReplaced is { } replaced)
        {
            // Reported but not stored: otherwise importing the same file again would report something else.
            reading.Findings.Add(new Finding(FileRules.Replaced, Value: $"{replaced} → {survey.File.Name}"));
        }

        return Report(reading, identity, title, outcomes, gone) with { Replaces = placement.AllReplaced };
    }

    /// <returns>The number of rows removed with it.</returns>
    private int Remove(Loader loader, string dataset)
    {
        var entity = database.Catalog.Entity(EntityRole.Dataset);
        var rows = loader.Find(entity, dataset)?[entity.Column("row_count").Index] is long count ? (int)count : 0;
        loader.RemoveDataset(dataset);
        return rows;
    }

    /// <summary>Reports an older edition, which changes nothing in the database.</summary>
    private static FileReport ReportSuperseded(Placement placement, FileReading reading)
    {
        var findings = new FindingLog();
        findings.Add(new Finding(FileRules.Superseded, Value: $"{reading.Survey.File.Name} → {placement.SupersededBy}"));
        return new FileReport(reading.Survey.File.Name)
        {
            Dataset = placement.Identity.Key,
            Kind = reading.Survey.Kind.Name,
            Publisher = reading.Publisher.Name,
            Encoding = reading.Survey.File.EncodingName,
            SupersededBy = placement.SupersededBy,
            Findings = findings.Groups(),
            Noticed = findings.Kept(),
            LeftOut = reading.Survey.File.LeftOut,
        };
    }

    private static FileReport Report(FileReading reading, DatasetIdentity identity, string title, LoadOutcomes outcomes, int gone) =>
        new(reading.Survey.File.Name)
        {
            Dataset = identity.Key,
            Title = title,
            Kind = reading.Survey.Kind.Name,
            Edition = reading.Survey.Edition,
            Publisher = reading.Publisher.Name,
            Encoding = reading.Survey.File.EncodingName,
            Added = outcomes.Added,
            Changed = outcomes.Changed,
            Unchanged = outcomes.Unchanged,
            Gone = gone,
            Rejected = reading.Rejected,
            Findings = reading.Findings.Groups(),
            Noticed = reading.Findings.Kept(),
            LeftOut = reading.Survey.File.LeftOut,
        };

    private static void PutRows(
        IEnumerable<(ReadRow Row, string Key)> rows, RowWriter writer, Action<int> tell, CancellationToken cancellation)
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

    private static void ReportProgress(Action<ImportProgress>? progress, FileReading reading, int rows) =>
        progress?.Invoke(new ImportProgress(
            reading.Survey.File.Name, rows, Math.Min(1, reading.Position / (double)Math.Max(1, reading.Survey.File.Length))));
}
