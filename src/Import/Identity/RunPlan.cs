using Gateway.Catalog;
using Gateway.Import.Formats;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Import.Rows;
using Gateway.Import.Surveying;
using Gateway.Store;
using Gateway.Store.Opening;

namespace Gateway.Import.Identity;

/// <summary>
/// The identities of one run. Tables whose names give the same slug are surveyed before the first of them is loaded, and placed together;
/// all others are placed when their turn comes.
/// </summary>
internal sealed class RunPlan(CityStore database, TableReader reader, Tables tables)
{
    private readonly RunLedger run = new();
    private readonly Dictionary<Origin, Placement> placed = [];
    private readonly Dictionary<Origin, int> met = [];
    private readonly HashSet<string> kinds = [.. database.Catalog.Kinds.Select(DatasetName.Kebab)];

    /// <summary>Surveys tables in advance where names have to be told apart.</summary>
    public void Prepare(IReadOnlyList<ImportInput> inputs, CancellationToken cancellation)
    {
        var outlines = new List<Outline>();
        var numbers = new Dictionary<Origin, int>();
        foreach (var input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            outlines.AddRange(Outlines(input).Select(o => o with { Origin = Number(o.Origin, numbers) }));
        }

        outlines.ForEach(o => run.AddStem(o.Stem));

        // A name that says nothing gives the slug of the kind, which is not known yet.
        var alike = outlines.GroupBy(o => kinds.Contains(o.Stem) ? "" : o.Stem).Where(g => g.Count() > 1).ToList();
        if (alike.Count > 0)
        {
            using var loader = database.BeginLoad();
            foreach (var group in alike.OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                PlaceTogether([.. group.Select(o => Survey(o, loader, cancellation)).OfType<Candidate>()],
                    Shelf(loader, group.First().Input.Options));
            }
        }
    }

    /// <summary>Returns the origin of the table whose turn it is; to be called once for each, in the order of the run.</summary>
    public Origin Next(ImportInput input, Table table) => Number(OriginOf(input, table.File, table.Sheet), met);

    /// <summary>Decides where a table goes.</summary>
    public Placement Place(
        Origin origin, ImportInput input, FileReading reading, Table table, Loader loader, CancellationToken cancellation)
    {
        var shelf = Shelf(loader, input.Options);
        var candidate = Candidate(origin, input, reading, table, loader, cancellation);
        var placement = placed.TryGetValue(origin, out var planned) && IsOf(planned, candidate, shelf)
            ? planned
            : new Placer(shelf, run).Place([candidate])[0];

        // Looked up only now that its turn has come: earlier tables of the run may have taken over what was there.
        return placement with { Outgrown = shelf.Outgrown(placement, candidate, table.Sha256) };
    }

    /// <summary>Whether it is alone in this run, so that no other table affects where it goes.</summary>
    public bool IsAlone(Origin origin) => !placed.ContainsKey(origin);

    /// <summary>Records that a table of this run is already in the database and stays there.</summary>
    public void Keep(string dataset, string? part)
    {
        run.Claim(dataset, part);
        run.Store(dataset);
    }

    public void Stored(Placement placement) => run.Store(placement.Identity.Key);

    /// <summary>Whether the plan still holds: the file has not changed, and no other process has taken the name in the meantime.</summary>
    private bool IsOf(Placement placement, Candidate candidate, Shelf shelf) =>
        placement.Identity.Key == DatasetIdentity.Of(candidate.Kind, candidate.Publisher, placement.Identity.Slug).Key
        && (!placement.IsNew || run.IsStored(placement.Identity.Key) || !shelf.IsTaken(placement.Identity.Key));

    private void PlaceTogether(IReadOnlyList<Candidate> tables, Shelf shelf)
    {
        foreach (var same in tables.GroupBy(t => (t.Stem, t.Kind.Name, t.Publisher.Municipality?.Code, t.IsSample)))
        {
            Candidate[] members = [.. same];
            foreach (var (candidate, placement) in members.Zip(new Placer(shelf, run).Place(members)))
            {
                placed[candidate.Origin] = placement;
            }
        }
    }

    private Shelf Shelf(Loader loader, ImportOptions options) => new(loader, database.Catalog, options.KeepSample || options.IsSample);

    private Candidate? Survey(Outline outline, Loader loader, CancellationToken cancellation)
    {
        Candidate? candidate = null;
        Unreadable.Try(() =>
        {
            using var ledger = Stores.KeyLedger();
            candidate = outline.Open() is { } table && reader.Read(table, outline.Input.Options, ledger, cancellation).Value is { } reading
                ? Candidate(outline.Origin, outline.Input, reading, table, loader, cancellation)
                : null;
        });
        return candidate;
    }

    private Candidate Candidate(
        Origin origin, ImportInput input, FileReading reading, Table table, Loader loader, CancellationToken cancellation)
    {
        var survey = reading.Survey;
        return new Candidate(origin, survey.SlugOf(input.Options.Dataset), survey.Kind, survey.Recipe, reading.Publisher,
            [.. survey.Columns.Select(c => c.Heading)], input.Options.IsSample,
            dataset => CountCommon(input, table, dataset, loader, cancellation));
    }

    /// <summary>
    /// Counts the rows in common: those with the same key, and the same name where they have one, since bare numbers recur everywhere.
    /// </summary>
    private int CountCommon(ImportInput input, Table table, ShelvedDataset dataset, Loader loader, CancellationToken cancellation)
    {
        var common = 0;
        Unreadable.Try(() =>
        {
            using var ledger = Stores.KeyLedger();
            if (reader.Read(table, input.Options, ledger, cancellation).Value is { } reading)
            {
                var entity = reading.Survey.Match.Map.Entity;
                var name = entity.FindColumn(ColumnRole.Name);
                common = reading.Rows(ledger).Count(r =>
                    loader.Find(entity, StableKey.Of(dataset.Key, r.Row.Marks, r.Identity.HasOwnId, r.Identity.Ordinal)) is { } stored
                    && (name is null || Equals(stored[name.Index], r.Row.Values[name.Index])));
            }
        });
        return common;
    }

    /// <summary>Returns the tables of an input, as far as they can be listed without reading them.</summary>
    private IEnumerable<Outline> Outlines(ImportInput input)
    {
        var source = input.Source;
        if (Path.GetExtension(source.Name).ToUpperInvariant() is not (".XLSX" or ".XLSM" or ".XLS" or ".ODS" or ".ZIP" or ".GZ"))
        {
            return [new Outline(Stem(source.Hint, null, input.Options), OriginOf(input, source.Name, null), input,
                () => tables.Of(source).Select(t => t.Table.Value).FirstOrDefault())];
        }

        return tables.Of(source).Select(t => t.Table.Value).OfType<Table>()
            .Select(t => new Outline(Stem(t.Hint, t.Part, input.Options), OriginOf(input, t.File, t.Sheet), input, () => t));
    }

    private static string Stem(string hint, string? part, ImportOptions options) =>
        options.Dataset is not null && DatasetName.Plain($"{options.Dataset} {part}") is { Length: > 0 } plain
            ? plain
            : DatasetName.Stem(hint);

    /// <summary>Returns the origin of a table; a source of one file is identified by its id, wherever the file is today.</summary>
    private static Origin OriginOf(ImportInput input, string file, string? sheet)
    {
        var (source, options) = (input.Source, input.Options);
        if (options is not { Source: not null, Dataset: not null })
        {
            return new Origin(options.Source, options.Dataset, source.Folder, file, sheet);
        }

        var member = file.StartsWith(source.Name, StringComparison.Ordinal) ? file[source.Name.Length..].TrimStart('/') : "";
        return new Origin(options.Source, options.Dataset, "", member, sheet);
    }

    /// <summary>Numbers equal origins: an archive may hold two files of the same name.</summary>
    private static Origin Number(Origin origin, Dictionary<Origin, int> met)
    {
        var number = met[origin] = met.GetValueOrDefault(origin) + 1;
        return number == 1 ? origin : origin with { File = $"{origin.File} ({number})" };
    }

    /// <summary>What the name alone says about a table.</summary>
    private sealed record Outline(string Stem, Origin Origin, ImportInput Input, Func<Table?> Open);
}
