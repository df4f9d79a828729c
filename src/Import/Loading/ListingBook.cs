using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Headings;
using Gateway.Import.Identity;
using Gateway.Import.Places;
using Gateway.Import.Surveying;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>
/// Joins a publisher's data sets with its lists of open data: one that is both listed and imported is one data set, whose gaps the list
/// fills; one that is only listed is a data set without rows. The order of imports does not matter, since the join is recomputed after
/// each.
/// </summary>
internal sealed class ListingBook(Loader loader, HeadingBook book)
{
    private readonly HeadingMap map = book.Maps.First(m => m.Recipe is RowRecipe.DataList);
    private readonly Entity entity = book.Catalog.Entity(EntityRole.Dataset);

    public void Settle(string? publisher)
    {
        if (publisher is null)
        {
            return;
        }

        var datasets = loader.FindAll(entity, entity.Column("publisher_id"), publisher).Select(row => new DatasetEntry(entity, row))
            .ToList();
        var listings = datasets.Where(IsList).SelectMany(Listings).ToList();
        var joined = new HashSet<Listing>();
        var people = book.Catalog.Entity(EntityRole.Municipality);
        var name = loader.Find(people, publisher)?[people.Column("name").Index] as string;
        foreach (var dataset in datasets.Where(d => d.IsImported))
        {
            var listing = Find(listings, dataset, name);
            _ = listing is null || joined.Add(listing);
            Join(dataset, listing, name);
        }

        PutOnlyListed(datasets, [.. listings.Where(l => !joined.Contains(l))], publisher);
    }

    private bool IsList(DatasetEntry dataset) => dataset["kind"] == map.Kind.Name && dataset.IsImported;

    private IEnumerable<Listing> Listings(DatasetEntry list)
    {
        var (row, file) = (map.Entity, book.Catalog.Entity(EntityRole.SourceFile));
        var headings = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var rows = loader.FindAll(row, row.Column("dataset_id"), list.Key).OrderBy(r => (long)r[row.Column("source_line").Index]!)
            .Select(r =>
        {
            var key = (string)r[row.Column("file_id").Index]!;
            return (headings.TryGetValue(key, out var known)
                ? known
                : headings[key] = Headings(loader.Find(file, key)![file.Column("columns").Index]),
                Cells(r[row.Column("source_original").Index]));
        });
        return Listing.Of(map, [.. rows]);
    }

    private static IReadOnlyList<string> Headings(object? columns) =>
        [.. JsonSerializer.Deserialize<string?[][]>((string)columns!)!.Select(c => c[0] ?? "")];

    private static string[] Cells(object? original) => JsonSerializer.Deserialize<string[]>((string)original!)!;

    /// <summary>Finds the entry of a data set: by address, otherwise by file name, otherwise by title.</summary>
    private Listing? Find(List<Listing> listings, DatasetEntry dataset, string? publisher)
    {
        var source = book.Catalog.Entity(EntityRole.SourceFile);
        var files = listings.Count == 0 ? [] : loader.FindAll(source, source.Column("dataset_id"), dataset.Key)
            .Select(f => Path.GetFileNameWithoutExtension((string)f[source.Column("file_name").Index]!)).ToList();
        return listings.Find(l => dataset["source_url"] is { } address && l.Addresses.Contains(address))
            ?? listings.Find(l => files.Exists(l.FileNames.Contains))
            ?? listings.Find(l => MatchText.Name(l.Title) is var title
                && (title == MatchText.Name(dataset["title"]) || MatchText.Name(publisher + l.Title) == MatchText.Name(dataset["title"])));
    }

    /// <summary>Records whether the data set is listed, and fills its gaps; values filled by an earlier list count as gaps again.</summary>
    private void Join(DatasetEntry dataset, Listing? listing, string? publisher)
    {
        var before = dataset.Credit;
        foreach (var (column, value) in dataset.Listed)
        {
            dataset[column] = dataset[column] == value ? null : dataset[column];
        }

        var given = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var generated = DatasetRow.Title(book.Catalog.Kind(dataset["kind"]!), publisher, dataset["slug"]!);
        dataset["title"] = dataset["title"] == generated ? null : dataset["title"];
        foreach (var (column, value) in listing?.Values ?? new Dictionary<string, string>())
        {
            if (dataset[column] is null)
            {
                dataset[column] = given[column] = value;
            }
        }

        dataset["title"] ??= generated;
        dataset["attribution"] = dataset["attribution"] == before ? dataset.Credit : dataset["attribution"];
        dataset.SetListed(listing is not null, given);
        Put(dataset);
    }

    private void PutOnlyListed(List<DatasetEntry> datasets, List<Listing> listings, string publisher)
    {
        var list = datasets.Find(IsList);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var listing in listings)
        {
            var row = OnlyListed(listing, publisher, list!);
            if (kept.Contains(row.Key))
            {
                // Two data sets of a list with the same file name are distinguished by their titles.
                Name(row, DatasetName.Plain($"{row["slug"]} {listing.Title}"), publisher);
            }

            if (datasets.TrueForAll(d => d.Key != row.Key || !d.IsImported) && kept.Add(row.Key))
            {
                Put(row);
            }
        }

        foreach (var gone in datasets.Where(d => !d.IsImported && !kept.Contains(d.Key)))
        {
            loader.RemoveDataset(gone.Key);
        }
    }

    /// <summary>Returns a listed data set under the key that its file will have when imported, as far as its name tells the kind.</summary>
    private DatasetEntry OnlyListed(Listing listing, string publisher, DatasetEntry list)
    {
        var file = listing.FileNames.FirstOrDefault(f => f.Length > 0) ?? listing.Title;
        var kind = book.Catalog.Kinds.FirstOrDefault(k => k.Title == listing.Title)
            ?? (KindName.Of(book.Catalog.Kinds, file, [listing.Title]) is [var named, ..] ? named.Kind : null)
            ?? book.CatchAll(RowRecipe.Table).Kind;
        var row = new DatasetEntry(entity, new object?[entity.Columns.Count]);
        (row["kind"], row["publisher_id"], row["publisher_name"], row["columns"]) = (kind.Name, publisher, list["publisher_name"], "[]");
        Name(row, DatasetName.SlugOf(file, kind), publisher);
        foreach (var (column, value) in listing.Values)
        {
            row[column] = value;
        }

        row["attribution"] = row.Credit;
        row.SetListed(true, new SortedDictionary<string, string>(listing.Values.ToDictionary(), StringComparer.Ordinal));
        row.SetEmpty(loader.Version, list.IsSample);
        return row;
    }

    private void Name(DatasetEntry row, string slug, string publisher)
    {
        row["slug"] = slug;
        row["id"] = DatasetName.Key(new Municipality(publisher, "", "", ""), book.Catalog.Kind(row["kind"]!), slug);
    }

    private void Put(DatasetEntry dataset) => loader.Put(new LoadRow(entity, dataset.Row));
}
