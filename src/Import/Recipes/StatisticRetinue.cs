using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>Stores the area before the figures of a row, and each figure as a row, the first in place of the row itself.</summary>
internal sealed class StatisticRetinue(Loader loader, DataCatalog catalog, Entity entity) : RowRetinue
{
    private readonly AreaBook areas = new(loader, catalog);
    private readonly Column area = catalog.ReferenceTo(EntityRole.Area, entity)!;
    private readonly Column municipality = catalog.ReferenceTo(EntityRole.Municipality, entity)!;
    private readonly Column category = entity.Column(ColumnRole.StatisticCategory);
    private readonly Column value = entity.Column(ColumnRole.StatisticValue);
    private readonly Column unit = entity.Column(ColumnRole.StatisticUnit);

    public override void Precede(ReadRow row, object?[] values)
    {
        var brought = (BroughtFigures)row.Brought!;
        values[area.Index] = brought.Area is { } stated ? areas.Need(stated, values[municipality.Index] as string) : null;
        if (brought.Figures.Count > 0)
        {
            Fill(values, brought.Figures[0]);
        }
    }

    public override IEnumerable<object?[]> Beside(ReadRow row, string key)
    {
        foreach (var figure in ((BroughtFigures)row.Brought!).Figures.Skip(1))
        {
            var values = (object?[])row.Values.Clone();
            values[entity.Key.Index] = StableKey.Of(key, figure.Category);
            Fill(values, figure);
            yield return values;
        }
    }

    private void Fill(object?[] values, Figure figure) =>
        (values[category.Index], values[value.Index], values[unit.Index]) = (figure.Category, figure.Value, figure.Unit);
}
