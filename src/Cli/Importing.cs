using Gateway.Catalog;
using Gateway.Import;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>Runs the importer over the files and addresses of an order, or over the sample city.</summary>
internal static class Importing
{
    /// <summary>Each file in a transaction of its own, one after the other.</summary>
    public static async Task<IReadOnlyList<FileReport>> RunAsync(
        Database database, GatewaySettings settings, ImportOrder order, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        var importer = new Importer(database, MunicipalityTable.BuiltIn());
        var files = ImportFiles.Of(order.Paths);
        using var intakes = new Intakes(settings.Downloads);
        var sizes = files.Select(SizeOf).ToArray();
        var (all, done) = ((double)sizes.Sum(), 0L);
        var reports = new List<FileReport>(files.Count);
        for (var i = 0; i < files.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (before, size) = (done, sizes[i]);
            progress(new ImportProgress(files[i], 0, before / all));
            done += size;
            using var intake = await intakes.OpenAsync(files[i], cancellation);
            if (intake.Source is not { } source)
            {
                reports.Add(new FileReport(files[i]) { Failure = intake.Failure });
                continue;
            }

            reports.AddRange(importer.ImportAll(
                source, order.Options with { SourceUrl = order.Options.SourceUrl ?? intake.Address }, p => progress(p with { File = files[i], Fraction = (before + (p.Fraction * size)) / all }), cancellation));
        }

        return reports;
    }

    /// <summary>For the share of a file in all of them; what is not here yet counts as a small one.</summary>
    private static long SizeOf(string path) => ImportFiles.IsAddress(path) ? 1L << 16 : Math.Max(1, new FileInfo(path).Length);

    /// <summary>A database without data sets shows the sample city, when it is wanted; where it is not, it goes.</summary>
    public static void SettleSample(Database database, bool wanted)
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
        catch (DatabaseFailure failure) when (failure.Kind == DatabaseFailureKind.Locked)
        {
            // Somebody imports at this moment: real data is on its way, and serving must not wait for it.
        }
    }

    private static void AddSample(Database database)
    {
        var importer = new Importer(database, MunicipalityTable.BuiltIn());
        foreach (var file in SampleCity.Files())
        {
            var report = importer.Import(new ImportSource(file.Name, file.Open), ImportOptions.Of(file));
            if (report.Failure is { } failure)
            {
                throw new InvalidOperationException($"The sample file {file.Name} cannot be read: {failure}");
            }
        }
    }
}
