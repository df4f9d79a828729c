using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>Stores the collection days of each class of waste after their area.</summary>
internal sealed class CollectionRetinue(Loader loader, DataCatalog catalog, Entity areas) : RowRetinue
{
    private readonly Entity calendars = catalog.Entity(EntityRole.Collection);
    private readonly Column area = catalog.ReferenceTo(EntityRole.CollectionArea, catalog.Entity(EntityRole.Collection))!;
    private readonly (Column Calendar, Column Area)[] shared = Shared(catalog, catalog.Entity(EntityRole.Collection), areas);
    private readonly List<object?[]> found = [];
    private object?[] values = [];

    public override Entity Gathered => calendars;

    public override void Precede(ReadRow row, object?[] values) => this.values = [.. values];

    public override void Follow(ReadRow row, string key)
    {
        // The keys of cells that say something must not depend on those that do not.
        foreach (var (place, collected) in ((BroughtCollection)row.Brought!).Classes.GroupBy(one => one.Class)
            .SelectMany(same => same.OrderByDescending(one => one.IsStated).Index()))
        {
            var calendar = new object?[calendars.Columns.Count];
            Array.ForEach(shared, column => calendar[column.Calendar.Index] = values[column.Area.Index]);
            calendar[calendars.Key.Index] = StableKey.Of(key, collected.Class, place.ToString(null, null));
            calendar[area.Index] = key;
            calendar[calendars.Column(ColumnRole.WasteClass).Index] = collected.Class;
            calendar[calendars.Column(ColumnRole.DayRule).Index] = collected.Rule;
            calendar[calendars.Column("position").Index] = (long)collected.Position;
            calendar[calendars.Column(CollectionDates.Column).Index] = collected.Days?.Text;
            found.Add(calendar);
        }
    }

    public override void Gather()
    {
        found.ForEach(calendar => loader.Put(new LoadRow(calendars, calendar)));
        found.Clear();
    }

    /// <summary>Returns the columns that a calendar shares with its area: its owner, and where it was read.</summary>
    private static (Column Calendar, Column Area)[] Shared(DataCatalog catalog, Entity calendars, Entity areas)
    {
        ColumnRole[] roles = [ColumnRole.SourceLine, ColumnRole.SourceOriginal];
        EntityRole[] references = [EntityRole.Municipality, EntityRole.Dataset, EntityRole.SourceFile];
        return
        [
            .. roles.Select(role => (calendars.Column(role), areas.Column(role))),
            .. references.Select(role => (catalog.ReferenceTo(role, calendars)!, catalog.ReferenceTo(role, areas)!)),
        ];
    }
}
