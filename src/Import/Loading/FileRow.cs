using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Rows;
using Gateway.Import.Surveying;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>The row of the file that rows came from, with its headings, which are stored once here and not in each row.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Salt">The contribution of its headings to the content hash of its rows.</param>
/// <param name="Siblings">All files of the data set including this one, each with its part of the series.</param>
internal sealed record FileRow(string Key, ulong Salt, IReadOnlyList<(string Key, string? Part)> Siblings)
{
    /// <summary>Stores the row. A file with another name or other headings is a different file.</summary>
    /// <param name="part">Which part of a series it is; null = the whole, or the first part.</param>
    public static FileRow Put(Loader loader, DataCatalog catalog, Survey survey, string dataset, string? part, string now)
    {
        var entity = catalog.Entity(EntityRole.SourceFile);
        var headings = string.Join('\u001E', survey.Columns.Select(c => c.Heading));
        var key = StableKey.Of(StableKey.Scope(dataset, part), "file", survey.File.Name, headings);
        var row = new object?[entity.Columns.Count];
        row[entity.Key.Index] = key;
        row[entity.Column("file_name").Index] = survey.File.Name;
        row[entity.Column("columns").Index] = Columns(survey.Columns);
        row[entity.Column("dataset_id").Index] = dataset;
        row[entity.Column(Publication.Part).Index] = part;
        row[entity.Column("sha256").Index] = survey.File.Sha256;
        row[entity.Column("imported_at").Index] = now;
        loader.Put(new LoadRow(entity, row));
        var files = loader.FindAll(entity, entity.Column("dataset_id"), dataset)
            .Select(f => ((string)f[entity.Key.Index]!, f[entity.Column(Publication.Part).Index] as string));
        return new FileRow(key, (ulong)StableKey.Hash(headings), [.. files]);
    }

    /// <summary>Returns heading and graph path of each column, in the catalogue's format for short lists of objects.</summary>
    public static string Columns(IEnumerable<FileColumn> columns) =>
        JsonSerializer.Serialize(columns.Select(c => new[] { c.Heading, c.Target?.Path }), Json.Plain);
}
