using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Store;

namespace Gateway.Import.Identity;

/// <summary>The data sets of one publisher and kind in the database.</summary>
/// <param name="keepsSample">Whether the sample city stays; otherwise its keys are free.</param>
internal sealed class Shelf(Loader loader, DataCatalog catalog, bool keepsSample)
{
    private readonly Entity entity = catalog.Entity(EntityRole.Dataset);

    /// <summary>Returns the data sets with imported rows; one that is only listed is still waiting for its file.</summary>
    public IReadOnlyList<ShelvedDataset> Of(string? publisher, DatasetKind kind, bool samples) =>
    [
        .. loader.FindAll(entity, entity.Column("kind"), kind.Name).Select(row => new DatasetEntry(entity, row))
            .Where(d => d["publisher_id"] == publisher && d.IsImported && d.IsSample == samples)
            .Select(Read),
    ];

    /// <summary>
    /// Returns the data sets read from this very origin, with most of its columns, when it was taken for another kind, for the file of
    /// another publisher, or named otherwise in the sources file: the file as it is now, or as it is described now, succeeds them. A file
    /// name counts only where its folder is known.
    /// </summary>
    /// <param name="sha256">The hash of the table: a file of another publisher may have been saved under the same name.</param>
    public IReadOnlyList<ShelvedDataset> Outgrown(Placement placement, Candidate table, string sha256) =>
        placement.Origin is { Source: null, Folder: "" } ? [] :
        [
            .. loader.FindDatasets(ofSample: false).Select(row => new DatasetEntry(entity, row))
                .Where(d => d.Key != placement.Identity.Key && d.IsImported && !placement.Run.Has(d.Key))
                .Where(d => OriginsOf(d[Publication.Origins]) is [var only] && (placement.Origin.Source is not null
                    ? only.Origin with { Dataset = placement.Origin.Dataset } == placement.Origin
                    : only.Origin == placement.Origin && (d["publisher_id"] == placement.Identity.Publisher.Municipality?.Code
                        ? d["kind"] != table.Kind.Name
                        : only.Reading?.Sha256 == sha256)))
                .Select(Read).Where(d => d.HasLayout(table.Headings)),
        ];

    public bool IsTaken(string key) => loader.Find(entity, key) is { } row && new DatasetEntry(entity, row) is { IsImported: true } dataset
        && (keepsSample || !dataset.IsSample);

    public int CountRows(ShelvedDataset dataset, DatasetKind kind) => loader.CountRows(catalog.Entity(kind), dataset.Key);

    public static IReadOnlyList<KeptOrigin> OriginsOf(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<KeptOrigin[]>(json, Json.Plain)!;

    public static string Write(IEnumerable<KeptOrigin> origins) => JsonSerializer.Serialize(origins, Json.Plain);

    private ShelvedDataset Read(DatasetEntry dataset) => new(
        dataset.Key, dataset["slug"]!, OriginsOf(dataset[Publication.Origins]), Headings(dataset["columns"]), FilesOf(dataset.Key))
    {
        Publisher = dataset["publisher_id"],
    };

    private static string[] Headings(string? columns) =>
        columns is null ? [] : [.. JsonSerializer.Deserialize<JsonElement[][]>(columns)!.Select(c => c[0].GetString() ?? "")];

    private string[] FilesOf(string dataset)
    {
        var file = catalog.Entity(EntityRole.SourceFile);
        return [.. loader.FindAll(file, file.Column("dataset_id"), dataset).Select(f => (string)f[file.Column("file_name").Index]!)];
    }
}

/// <summary>A data set in the database, as far as its identity is concerned.</summary>
/// <param name="Origins">Its origins, latest last; empty in databases of earlier versions, which did not record them.</param>
/// <param name="Headings">Its columns.</param>
/// <param name="Files">The names of the files that its rows were read from.</param>
internal sealed record ShelvedDataset(
    string Key, string Slug, IReadOnlyList<KeptOrigin> Origins, IReadOnlyList<string> Headings, IReadOnlyList<string> Files)
{
    /// <summary>The code of its publisher; null = unknown.</summary>
    public string? Publisher { get; init; }

    public bool IsCalled(string stem) => Slug == stem || Origins.Any(o => o.Stem == stem);

    public KeptOrigin? Find(Origin origin) => Origins.FirstOrDefault(o => o.Origin == origin);

    /// <summary>Finds the origin whose file is another edition of the list, or another part of the series.</summary>
    public KeptOrigin? FindAnotherDate(Origin origin) => Origins.LastOrDefault(o => o.Origin.IsAnotherDateOf(origin));

    /// <summary>What to call its present content to people: the names of its files.</summary>
    public string Names => string.Join(", ", Origins.Count > 0 ? Origins.Select(o => o.Origin.Name) : Files.Count > 0 ? Files : [Slug]);

    /// <summary>
    /// Whether the data set, recorded by an earlier version without origins, has this file; file names decide, without the sheet where it
    /// was the only one.
    /// </summary>
    public bool IsOfFile(Origin origin) => Origins.Count == 0 && (Files.Contains(origin.Name) || Files.Contains(origin.File));

    /// <summary>Returns the origins that such a data set must have had if its files were in the folder of this one.</summary>
    public IEnumerable<Origin> GuessOrigins(Origin origin) => Origins.Count > 0 ? []
        : Files.Select(Origin.OfName).Select(old => origin with { File = old.File, Sheet = old.Sheet });

    /// <summary>Returns one of these that is another edition or another part.</summary>
    public Origin? GuessAnotherDate(Origin origin) => GuessOrigins(origin).FirstOrDefault(old => old.IsAnotherDateOf(origin));

    /// <summary>Whether its file has another date in its name, in any folder.</summary>
    public bool IsOfAnotherDate(Origin origin) =>
        GuessAnotherDate(origin) is not null || Origins.Any(o => (o.Origin with { Folder = origin.Folder }).IsAnotherDateOf(origin));

    /// <summary>Whether most columns are the same.</summary>
    public bool HasLayout(IReadOnlyCollection<string> headings) =>
        headings.Intersect(Headings).Count() * 2 > Math.Max(headings.Distinct().Count(), Headings.Distinct().Count());
}
