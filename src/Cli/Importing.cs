using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Import;
using Gateway.Import.Addresses;
using Gateway.Import.Inputs;
using Gateway.Store;
using Gateway.Store.Opening;

namespace Gateway.Cli;

/// <summary>Runs the importer over the files and addresses of an order, or over the sample city.</summary>
internal static class Importing
{
    /// <summary>
    /// Imports each file in a transaction of its own; all are opened before the first is imported, because their names tell them apart.
    /// </summary>
    /// <exception cref="BrokenOffException">It ended after some of the files had been imported.</exception>
    public static async Task<IReadOnlyList<FileReport>> RunAsync(
        CityStore database, GatewaySettings settings, ImportOrder order, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        var files = ImportFiles.Of(order.Paths);
        using var intakes = new Intakes(settings.Downloads);
        List<Intakes.Intake> opened = [];
        List<FileReport> settled = [];
        try
        {
            foreach (var file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                progress(new ImportProgress(file, 0, 0));
                opened.Add(await intakes.OpenAsync(file, cancellation));
            }

            var inputs = Inputs(files, opened, order.Options, progress);
            var importer = new Importer(database, MunicipalityTable.BuiltIn());
            var reports = importer.Run([.. inputs.OfType<ImportInput>()], settled.Add, cancellation).GetEnumerator();
            return
            [
                .. inputs.Zip(files, opened).SelectMany(i => i.First is not null && reports.MoveNext()
                    ? reports.Current
                    : [new FileReport(i.Second) { Failure = i.Third.Failure }]),
            ];
        }
        catch (Exception cause) when (settled.Count > 0)
        {
            throw new BrokenOffException(settled, cause);
        }
        finally
        {
            opened.ForEach(o => o.Dispose());
        }
    }

    /// <summary>Returns one input per file; null if there is nothing to read.</summary>
    private static List<ImportInput?> Inputs(
        IReadOnlyList<string> files, List<Intakes.Intake> opened, ImportOptions options, Action<ImportProgress> progress)
    {
        var sizes = files.Select(SizeOf).ToArray();
        var (all, begun, done) = ((double)sizes.Sum(), new HashSet<int>(), 0L);
        return [.. opened.Select((intake, i) => intake.Source is null ? null : new ImportInput(
            intake.Source.ReadBy(options),
            options with { SourceUrl = options.SourceUrl ?? intake.Address },
            p => progress(p with { File = files[i], Fraction = Share(i, p.Fraction) })))];

        double Share(int file, double fraction)
        {
            done += begun.Add(file) ? sizes[file] : 0;
            return (done - sizes[file] + (fraction * sizes[file])) / all;
        }
    }

    /// <summary>Returns the size of a file, for its share in the total; one not downloaded yet counts as small.</summary>
    private static long SizeOf(string path) => ImportFiles.IsAddress(path) ? 1L << 16 : Math.Max(1, new FileInfo(path).Length);

    /// <summary>Adds the sample city to a database without data sets if wanted; removes it if not.</summary>
    public static void SettleSample(CityStore database, bool wanted)
    {
        try
        {
            if (wanted && database.IsEmpty())
            {
                AddSample(database);
            }
            else if (!wanted)
            {
                using var loader = database.BeginLoad();
                loader.RemoveSample();
                loader.Commit();
            }
        }
        catch (DatabaseFailure failure)
            when (failure.Kind is DatabaseFailureKind.Locked or DatabaseFailureKind.ReadOnly or DatabaseFailureKind.NotEmpty)
        {
            // An import is running, or there is no primary: serving must not wait for either.
        }
    }

    /// <summary>
    /// Adds the sample city. In a new database it appears all at once or not at all: it is built separately and copied, so neither a
    /// concurrent import nor a gateway killed halfway leaves half of it. If there is no room for temporary files, it is added file by file.
    /// </summary>
    private static void AddSample(CityStore database)
    {
        using var folder = new TemporaryFolder(Path.GetTempPath(), "sample");
        using var sample = database.IsNew() ? BuildSample(folder, database.Catalog) : null;
        if (sample is null)
        {
            PutSample(database);
        }
        else
        {
            sample.CopyTo(database, static _ => { }, CancellationToken.None);
        }
    }

    /// <summary>Returns a temporary database with the sample city; null if there is no room for one.</summary>
    private static CityStore? BuildSample(TemporaryFolder folder, DataCatalog catalog)
    {
        CityStore? sample = null;
        try
        {
            sample = Stores.Open(folder.NewFile(), catalog);
            PutSample(sample);
            return sample;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DatabaseFailure)
        {
            sample?.Dispose();
            return null;
        }
    }

    /// <summary>
    /// Imports the sample files, the list of addresses first, because it locates the places that follow. Stops if data was imported
    /// meanwhile, with which the sample must not be mixed.
    /// </summary>
    private static void PutSample(CityStore database)
    {
        new AddressImporter(() => database, MunicipalityTable.BuiltIn()).Run([SampleCity.Addresses()], _ => { }, CancellationToken.None);
        var importer = new Importer(database, MunicipalityTable.BuiltIn());
        foreach (var file in SampleCity.Files())
        {
            var reports = importer.ImportAll(new ImportSource(file.Name, file.Open), ImportOptions.Of(file));
            if (reports.Select(report => report.Failure).FirstOrDefault(failed => failed is not null) is { } failure)
            {
                if (failure.Rule == Importer.NoPlaceForSample)
                {
                    return;
                }

                throw new InvalidOperationException($"The sample file {file.Name} cannot be read: {failure}");
            }
        }
    }
}
