using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Import.Shapes;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>The borders of municipalities in the database, each looked up once.</summary>
internal sealed class BorderBook(Loader loader, DataCatalog catalog)
{
    private readonly Dictionary<string, Func<Shape, bool>?> borders = new(StringComparer.Ordinal);

    /// <summary>Returns a check of whether a shape is in the municipality or close to it; null = its border is unknown.</summary>
    public Func<Shape, bool>? Around(string municipality)
    {
        if (!borders.TryGetValue(municipality, out var around))
        {
            borders[municipality] = around = Border(municipality) is { } border ? ShapeCheck.Around(border) : null;
        }

        return around;
    }

    private Shape? Border(string municipality)
    {
        var (cities, zones) = (catalog.Entity(EntityRole.Municipality), catalog.Entity(EntityRole.Zone));
        return catalog.ReferenceTo(EntityRole.Zone, cities) is { } link
            && loader.Find(cities, municipality)?[link.Index] is string zone
            && loader.Find(zones, zone)?[zones.Column(ColumnRole.Geometry).Index] is string text
            ? ShapeText.Read(text)
            : null;
    }
}
