using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Import.Findings;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Determines the municipality of a zone: by its code, by the code of its town, by a name that begins with the prefecture, otherwise the
/// publisher.
/// </summary>
/// <param name="zone">The kind of zones in the layer.</param>
internal sealed class ZonePlaceStep(RowSetting setting, string zone)
{
    private const int CodeLength = 5;

    private readonly Binding binding = setting.Binding;
    private readonly Column municipality = InhabitedStep.Municipality(setting.Binding);

    /// <summary>
    /// Whether the layer names each municipality; then an unnamed zone belongs to none: land whose border is not settled.
    /// </summary>
    private readonly bool statesIt = zone is ZoneKinds.Municipality
        && (setting.Binding.Has(ColumnRole.PublisherCode) || setting.Binding.Has(ColumnRole.PublisherCity));

    private readonly Column name = setting.Binding.Map.Entity.Column(ColumnRole.Name);
    private readonly Column code = setting.Binding.Map.Entity.Column(ColumnRole.Code);

    public void Read(RowDraft row)
    {
        var found = ByCode(row) ?? ByNames(row) ?? (statesIt ? null : Publisher);
        row[municipality] = found?.Code;
        if (found is null)
        {
            row.Note(PlaceRules.MunicipalityUnknown);
        }
        else if (row.Shape is { } shape && !Holds(found, shape))
        {
            row.Note(PlaceRules.ShapeElsewhere, -1, found.FullName);
        }
    }

    /// <summary>The publisher, if it is a municipality and not a prefecture.</summary>
    private Municipality? Publisher => setting.Publisher.Municipality is { IsPrefecture: false } city ? city : null;

    /// <summary>
    /// Whether the zone is in the municipality, by its border where that is known, otherwise by the bounding box of its prefecture.
    /// </summary>
    private bool Holds(Municipality city, Shape shape) =>
        zone is not ZoneKinds.Municipality && setting.Around(city.Code) is { } isAround ? isAround(shape)
        : shape.Box() is var box && IsIn(city, box.SouthWest) && IsIn(city, box.NorthEast);

    private static bool IsIn(Municipality city, Corner corner) =>
        PrefectureBoxes.CanHold(city.Prefecture, corner.Latitude, corner.Longitude);

    private Municipality? ByCode(RowDraft row)
    {
        var stated = binding.Text(ColumnRole.PublisherCode, row.Cells);
        return stated.Length > 0 ? CodeCell.Read(stated, setting.Finder).Municipality
            : row.Text(code) is { } town && TownParts.IsTown(town) && MunicipalityCode.Complete(town[..CodeLength]) is { } whole
                ? setting.Finder.ByCode(whole)
            : null;
    }

    private Municipality? ByNames(RowDraft row)
    {
        var city = binding.Text(ColumnRole.PublisherCity, row.Cells);
        return city.Length > 0
            ? setting.Finder.ByNames(binding.Text(ColumnRole.PublisherPrefecture, row.Cells), city, setting.Publisher.Prefecture).City
            : row.Text(name) is { } named && setting.Finder.Head(named, home: null) is { Prefecture: not null, City: { } begins } ? begins
            : null;
    }
}
