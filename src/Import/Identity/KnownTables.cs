using System.IO.Hashing;
using System.Text;
using Gateway.Catalog;
using Gateway.Import.Formats;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Store;

namespace Gateway.Import.Identity;

/// <summary>
/// The tables of one run that need not be read again: the same bytes were read in the same way when their data set was last imported.
/// </summary>
/// <remarks>
/// Each load rewrites the origins of its data set. So as long as the reading of a table is recorded there, no other import has brought rows
/// of it, and the data set was neither removed nor moved.
/// </remarks>
internal sealed class KnownTables(CityStore database, IntakeLimits limits)
{
    /// <summary>
    /// Differs for each build of the program, even between two of the same version: the way files are read may have changed.
    /// </summary>
    private static readonly Guid Program = typeof(KnownTables).Module.ModuleVersionId;

    private readonly Entity entity = database.Catalog.Entity(EntityRole.Dataset);
    private Dictionary<Origin, KeptReading>? before;

    /// <summary>Returns the record of a table that is being read now, as its data set will keep it.</summary>
    public KeptReading? Read(Table table, ImportOptions options, int taken) =>
        options.IsSample ? null : new KeptReading(table.Sha256, RuleOf(options), taken);

    /// <summary>Finds the data set of a table and how it was imported; null when it must be read.</summary>
    public (DatasetEntry Dataset, KeptOrigin Kept)? Find(Table table, Origin origin, ImportOptions options)
    {
        if (!options.SkipsKnown || options.IsSample || !IsKnown((before ??= ReadBefore()).GetValueOrDefault(origin), table, options))
        {
            return null;
        }

        // Checked again when its turn comes: other tables may have been imported since.
        using var loader = database.BeginLoad();
        var found = Datasets(loader).SelectMany(d => Shelf.OriginsOf(d[Publication.Origins]).Select(kept => (Dataset: d, Kept: kept)))
            .Where(one => one.Kept.Origin == origin).ToList();
        var sampleStays = options.KeepSample || loader.FindDatasets(ofSample: true).Count == 0;
        return found is [var (dataset, kept)] && IsKnown(kept.Reading, table, options) && sampleStays ? (dataset, kept) : null;
    }

    private bool IsKnown(KeptReading? reading, Table table, ImportOptions options) =>
        reading is not null && reading.Sha256 == table.Sha256 && reading.Rule == RuleOf(options);

    private Dictionary<Origin, KeptReading> ReadBefore()
    {
        var found = new Dictionary<Origin, KeptReading>();
        using var loader = database.BeginLoad();
        foreach (var kept in Datasets(loader).SelectMany(d => Shelf.OriginsOf(d[Publication.Origins])))
        {
            if (kept.Reading is { } reading)
            {
                found[kept.Origin] = reading;
            }
        }

        return found;
    }

    private IEnumerable<DatasetEntry> Datasets(Loader loader) =>
        loader.FindDatasets(ofSample: false).Select(row => new DatasetEntry(entity, row)).Where(d => d.IsImported);

    /// <summary>Returns a hash of everything that the result depends on, except the bytes.</summary>
    private string RuleOf(ImportOptions options) =>
        Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes($"{Program} {limits} {options with { SkipsKnown = true }}")));
}

/// <summary>How a table was read.</summary>
/// <param name="Sha256">The hash of the bytes.</param>
/// <param name="Rule">A hash that stands for the program and for the caller's options.</param>
/// <param name="Taken">The number of rows it gave.</param>
internal sealed record KeptReading(string Sha256, string Rule, int Taken);
