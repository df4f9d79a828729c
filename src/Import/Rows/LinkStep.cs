using Gateway.Catalog;
using Gateway.Import.Places;

namespace Gateway.Import.Rows;

/// <summary>
/// Writes the texts by which an event finds its place and a place its town. Where a text would lead to a wrong link it is left out:
/// a wrong link is worse than none.
/// </summary>
internal sealed class LinkStep(Binding binding, PlaceStep place)
{
    private readonly DatasetKind kind = binding.Map.Kind;
    private readonly Entity entity = binding.Map.Entity;
    private readonly bool isEvent = binding.Map.Entity.Columns.Any(c => c.Name == "match_venue");

    public void Read(RowDraft row)
    {
        var lot = TownText.FoldLot(place.Rest);
        if (isEvent)
        {
            // Layouts without a filled venue name it as the place to meet.
            var venue = row.Text(entity.Column("venue_name")) ?? row.Text(entity.Column("meeting_place"));
            row[entity.Column("match_venue")] = MatchText.Venue(venue);

            // Many things share an address: it only speaks where the venue is not named, or is named by its room alone.
            row[entity.Column("match_address")] = MatchText.Name(venue) is not { } name || MatchText.IsRoom(name) ? lot : null;
            return;
        }

        row[entity.Column("match_name")] = IsNamed(row) ? MatchText.Name(row.Text(entity.Column("name"))) : null;
        row[entity.Column("match_address")] = kind.Venue is VenueLink.NameAndAddress ? lot : null;
        row[entity.Column("match_town")] = TownText.Fold(place.Rest);
    }

    private bool IsNamed(RowDraft row) => kind.Venue switch
    {
        VenueLink.None => false,
        VenueLink.OwnName => kind.OwnNameWords.Any(w => row.Text(entity.Column("name"))?.Contains(w, StringComparison.Ordinal) == true),
        _ => true,
    };
}
