using Gateway.Catalog;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Sets the texts by which events find a place and the place finds its town. A text that could produce a wrong link is left out: a wrong
/// link is worse than none.
/// </summary>
internal sealed class TownStep(Binding binding, PlaceStep place)
{
    private readonly DatasetKind kind = binding.Map.Kind;
    private readonly Column name = binding.Map.Entity.Column(ColumnRole.Name);
    private readonly Column matchName = binding.Map.Entity.Column(ColumnRole.MatchName);
    private readonly Column matchAddress = binding.Map.Entity.Column(ColumnRole.MatchAddress);
    private readonly Column matchTown = binding.Map.Entity.Column(ColumnRole.MatchTown);

    public void Read(RowDraft row)
    {
        var town = TownText.Fold(place.Rest);
        row[matchName] = IsNamed(row) ? MatchText.Name(row.Text(name)) : null;
        row[matchAddress] = kind.Venue is VenueLink.NameAndAddress ? TownText.Lot(town) : null;
        row[matchTown] = town;
    }

    private bool IsNamed(RowDraft row) => row.IsNamed && kind.Venue switch
    {
        VenueLink.None => false,
        VenueLink.OwnName => kind.OwnNameWords.Any(w => row.Text(name)?.Contains(w, StringComparison.Ordinal) == true),
        _ => true,
    };
}
