using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>What a row of people carries.</summary>
/// <param name="Area">The area that the row is about; null = the whole city.</param>
internal sealed record BroughtPeople(AreaText? Area, IReadOnlyList<AgeGroup> Groups) : Brought;

/// <summary>Stores the area of a row before it, and its age groups after it.</summary>
internal sealed class PeopleRetinue(Loader loader, DataCatalog catalog, Entity entity) : RowRetinue
{
    private readonly AreaBook areas = new(loader, catalog);
    private readonly Entity groups = catalog.Entity(EntityRole.AgeGroup);
    private readonly Column? area = catalog.ReferenceTo(EntityRole.Area, entity);
    private readonly Column? municipality = catalog.ReferenceTo(EntityRole.Municipality, entity);
    private readonly Column owner = catalog.ReferenceTo(EntityRole.People, catalog.Entity(EntityRole.AgeGroup))!;

    public override void Precede(ReadRow row, object?[] values)
    {
        if (row.Brought is BroughtPeople { Area: { } stated })
        {
            values[area!.Index] = areas.Need(stated, values[municipality!.Index] as string);
        }
    }

    /// <summary>Stores the groups, whose keys keep them in the order of the columns.</summary>
    public override void Follow(ReadRow row, string key) =>
        loader.PutDependents(groups, owner, key,
            ((BroughtPeople)row.Brought!).Groups.Select((group,
            i) => Values(group, string.Create(CultureInfo.InvariantCulture, $"{key}-{i:D3}"))));

    private object?[] Values(AgeGroup group, string key)
    {
        var row = new object?[groups.Columns.Count];
        row[groups.Key.Index] = key;
        row[groups.Column("age_from").Index] = (long?)group.From;
        row[groups.Column("age_to").Index] = (long?)group.To;
        row[groups.Column("male").Index] = group.Male;
        row[groups.Column("female").Index] = group.Female;
        row[groups.Column("total").Index] = group.Total;
        return row;
    }
}
