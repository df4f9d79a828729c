using System.IO.Hashing;
using System.Text;
using Gateway.Catalog;
using Gateway.Import.Formats;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Store;

namespace Gateway.Import.Identity;

/// <summary>
/// The tables of one run that need not be read again: the same bytes were read in the same way when their data set was last brought in.
/// </summary>
/// <remarks>
/// Each load writes anew where its data set came from. So as long as the reading of a table stands there, nobody else brought rows of it,
/// and it was neither removed nor moved.
/// </remarks>
internal sealed class KnownTables(CityStore database, IntakeLimits limits)
{
    /// <summary>Differs for each build of the program, also for two of one version: what changed may be how files are read.</summary>
    private static readonly Guid Program = typeof(KnownTables).Module.ModuleVersionId;

    private readonly Entity entity = database.Catalog.Entity(EntityRole.Dataset);
    private Dictionary<Origin, KeptReading>? before;

    /// <summary>A table that is read now, as its data set will remember it.</summary>
    public KeptReading? Read(Table table, ImportOptions options, int taken) =>
        options.IsSample ? null : new KeptReading(table.Sha256, RuleOf(options), taken);

    /// <summary>The data set of a table, and how it was brought in; null when it must be read.</summary>
    public (DatasetEntry Dataset, KeptOrigin Kept)? Find(Table table, Origin origin, ImportOptions options)
    {
        if (!options.SkipsKnown || options.IsSample || !IsKnown((before ??= ReadBefore()).GetValueOrDefault(origin), table, options))
        {
            return null;
        }

        // Looked at again at its turn: others may have come since.
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

    /// <summary>All but the bytes that what comes of them depends on.</summary>
    private string RuleOf(ImportOptions options) =>
        Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes($"{Program} {limits} {options with { SkipsKnown = true }}")));
}

/// <summary>How a table was read.</summary>
/// <param name="Sha256">Of the bytes.</param>
/// <param name="Rule">Stands for the program and for what its caller said.</param>
/// <param name="Taken">How many rows it gave.</param>
internal sealed record KeptReading(string Sha256, string Rule, int Taken);
