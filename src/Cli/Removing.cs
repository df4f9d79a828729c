using Gateway.Catalog;
using Gateway.Cli.Shell;
using Gateway.Import.Headings;
using Gateway.Import.Loading;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>
/// Removes a data set from a database: the removal of its rows is remembered, so that clients following changes learn of it.
/// </summary>
internal static class Removing
{
    /// <param name="name">Its slug, its key or its global id.</param>
    /// <returns>Its title and number of rows.</returns>
    /// <exception cref="Stop">There is no data set of that name, or several.</exception>
    public static (string Title, long Rows) Run(CityStore database, string name)
    {
        using var loader = database.BeginLoad();
        var dataset = database.Catalog.Entity(EntityRole.Dataset);
        var found = Find(loader, dataset, name);
        if (found.Count != 1)
        {
            throw found.Count == 0
                ? new Stop(ExitCode.Failed, Word.NoDataset, name)
                : new Stop(
                    ExitCode.Usage,
                    words => [words.Of(Word.SeveralDatasets, name, found.Count), .. found.Select(row => Describe(dataset, row))]);
        }

        var title = (string)found[0][dataset.Column("title").Index]!;
        if (found[0][dataset.Column("imported_at").Index] is null)
        {
            throw new Stop(ExitCode.Failed, Word.OnlyListed, title);
        }

        var rows = (long)found[0][dataset.Column("row_count").Index]!;
        loader.RemoveDataset((string)found[0][dataset.Key.Index]!);

        // A list of open data may still name it, or it was itself a list that named others.
        new ListingBook(loader, new HeadingBook(database.Catalog)).Settle(found[0][dataset.Column("publisher_id").Index] as string);
        loader.Commit();
        return (title, rows);
    }

    private static IReadOnlyList<object?[]> Find(Loader loader, Entity dataset, string name)
    {
        var key = GlobalId.TryParse(name, out var type, out var inside) && type == dataset.Name ? inside : name;
        return loader.Find(dataset, key) is { } row ? [row] : loader.FindAll(dataset, dataset.Column("slug"), name);
    }

    private static string Describe(Entity dataset, object?[] row) =>
        $"  {GlobalId.Format(dataset.Name, (string)row[dataset.Key.Index]!)}  {row[dataset.Column("title").Index]}";
}
