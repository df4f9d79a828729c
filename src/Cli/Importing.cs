using Gateway.Catalog;
using Gateway.Import;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>Runs the importer over the files of an order, or over the sample city.</summary>
internal static class Importing
{
    /// <summary>Each file in a transaction of its own, one after the other.</summary>
    public static IReadOnlyList<FileReport> Run(Database database, ImportOrder order, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        var importer = new Importer(database, MunicipalityTable.BuiltIn());
        var files = ImportFiles.Of(order.Paths);
        var sizes = files.Select(file => Math.Max(1, new FileInfo(file).Length)).ToArray();
        var (all, done) = ((double)sizes.Sum(), 0L);
        var reports = new List<FileReport>(files.Count);
        for (var i = 0; i < files.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (before, size) = (done, sizes[i]);
            progress(new ImportProgress(files[i], 0, before / all));
            reports.AddRange(importer.ImportAll(
                ImportSource.File(files[i]), order.Options, p => progress(p with { File = files[i], Fraction = (before + (p.Fraction * size)) / all }), cancellation));
            done += size;
        }

        return reports;
    }

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
