using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Reports a point far outside the prefecture of its row. It changes nothing.</summary>
internal sealed class ElsewhereStep(Binding binding, PlaceStep place)
{
    private readonly Column latitude = binding.Map.Entity.Column(ColumnRole.Latitude);
    private readonly Column longitude = binding.Map.Entity.Column(ColumnRole.Longitude);

    public void Read(RowDraft row)
    {
        if (place.Place is { } city && row[latitude] is double north && row[longitude] is double east
            && !PrefectureBoxes.CanHold(city.Prefecture, north, east))
        {
            row.Note(PlaceRules.CoordinatesElsewhere, -1, string.Create(CultureInfo.InvariantCulture, $"{north},{east} ({city.FullName})"));
        }
    }
}
