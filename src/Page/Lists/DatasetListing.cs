using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>The rows of one data set as a list: its columns are those of its file.</summary>
internal static class DatasetListing
{
    /// <returns>Null for a data set without rows: it was not imported, or no list of the catalogue has rows of its kind.</returns>
    public static Listing? Of(DataCatalog catalog, DatasetModel model)
    {
        if (!model.Line.IsImported || catalog.Kinds.FirstOrDefault(kind => kind.Name == model.Line.Kind) is not { } kind)
        {
            return null;
        }

        var entity = catalog.Entity(kind);
        return entity.ListField is not null
            ? new Listing(entity, model.Line.Path, ListFields.OfDataset(catalog, entity, model.Columns))
            {
                Dataset = new ListedDataset(model.Line.Id, model.Line.Rows),
                FilePath = model.Line.FilePath,
                InFile = RowsOperation.InFile(catalog, entity),
                City = Listing.CityOf(catalog, entity),
            }
            : null;
    }
}
