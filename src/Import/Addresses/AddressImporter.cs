using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Formats;
using Gateway.Import.Inputs;
using Gateway.Store;

namespace Gateway.Import.Addresses;

/// <summary>
/// Imports address lists into the database, all files of a run in one transaction: names and points may come in two separate files.
/// </summary>
/// <param name="open">Opens the database, once the files are known to be address lists; a missing one is created.</param>
internal sealed class AddressImporter(Func<CityStore> open, MunicipalityTable municipalities, IntakeLimits? limits = null)
{
    private readonly Tables tables = new(limits ?? new IntakeLimits());

    /// <exception cref="AddressFailure">
    /// A file is not such a list, or cannot be read to its end; nothing of any file was imported.
    /// </exception>
    public AddressReport Run(IReadOnlyList<ImportSource> sources, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        List<AddressTable> lists = [.. sources.SelectMany(source => Lists(source))];
        RequirePoints(lists);
        var names = new TownNames();
        var reports = lists.ToDictionary(list => list, list => new AddressFileReport(list.Name, list.Layout));
        foreach (var list in lists.Where(list => list.Layout.Level is null))
        {
            ReadNames(list, names, reports[list], progress, cancellation);
        }

        var reader = new AddressReader(municipalities, names);
        var points = lists.Where(list => list.Layout.Level is not null)
            .SelectMany(list => Points(list, reader, reports[list], progress, cancellation));
        using var loader = open().BeginLoad();
        var (count, places) = loader.PutAddresses(points, fraction =>
        {
            cancellation.ThrowIfCancellationRequested();
            progress(new ImportProgress("located-places", 0, fraction));
        });
        var report = new AddressReport([.. lists.Select(list => reports[list])], count, places);
        if (count > 0)
        {
            loader.Commit();
        }

        return report;
    }

    private IEnumerable<AddressTable> Lists(ImportSource source) => tables.Of(source).Select(found =>
        found.Table.Value is { } table
            ? AddressTable.Of(table) ?? throw new AddressFailure(found.Name, new FileFailure("addresses-layout",
                $"This is not a supported list of addresses. Supported: {string.Join("; ", AddressLayout.All.Select(l => l.Title))}."))
            : throw new AddressFailure(found.Name, found.Table.Failure!));

    private static void RequirePoints(List<AddressTable> lists)
    {
        if (lists.Find(list => list.Layout.NeedsNames) is { } points && !lists.Exists(list => list.Layout.Level is null))
        {
            throw new AddressFailure(points.Name, new FileFailure("addresses-names",
                "It has the IDs of towns but not their names: also give the file with the names (mt_town), in the same run."));
        }

        if (lists.Find(list => list.Layout.Level is null) is { } names && !lists.Exists(list => list.Layout.Level is not null))
        {
            throw new AddressFailure(names.Name, new FileFailure("addresses-points",
                "It has the names of towns but no points: also give a file with points (mt_town_pos …), in the same run."));
        }
    }

    private static void ReadNames(
        AddressTable list, TownNames names, AddressFileReport report, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        foreach (var row in list.Rows(fraction => ReportProgress(list, report, fraction, progress, cancellation)))
        {
            if (names.Take(row))
            {
                report.Taken++;
            }
            else
            {
                report.Reject(row["ablt_date"].Length > 0 ? AddressRejection.Abolished : AddressRejection.NoName, row.Line);
            }
        }
    }

    private static IEnumerable<AddressPoint> Points(
        AddressTable list, AddressReader reader, AddressFileReport report, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        foreach (var row in list.Rows(fraction => ReportProgress(list, report, fraction, progress, cancellation)))
        {
            var (point, rejection) = reader.Read(list.Layout, row);
            if (rejection is { } why)
            {
                report.Reject(why, row.Line);
            }
            else
            {
                report.Taken++;
                yield return point;
            }
        }
    }

    private static void ReportProgress(
        AddressTable list, AddressFileReport report, double fraction, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        progress(new ImportProgress(list.Name, (int)report.Taken, fraction));
    }
}
