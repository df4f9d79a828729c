using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>The rows of a data set as a file: what is asked for them, and what the file is called.</summary>
/// <param name="Id">The global id of the data set, the variable <c>id</c> of the operation.</param>
/// <param name="Name">Its slug.</param>
/// <param name="Document">The operation; null for a data set that has no rows of its own.</param>
/// <param name="OnMap">The operation of a map of them; the same where they have no shapes.</param>
public sealed record DataFile(string Id, string Name, string? Document, string? OnMap)
{
    public const string Operation = RowsOperation.Name;

    internal static DataFile Of(DataCatalog catalog, DatasetModel dataset)
    {
        var paths = dataset.Columns.Select(column => column.Field).OfType<string>().ToList();
        return new DataFile(
            dataset.Line.Id,
            dataset.Line.Slug,
            RowsOperation.OfFile(catalog, dataset.Line.Kind, paths),
            RowsOperation.OfFile(catalog, dataset.Line.Kind, paths, onMap: true));
    }
}
