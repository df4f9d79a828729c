using Gateway.Catalog;
using Gateway.Import.Places;

namespace Gateway.Import.Rows;

/// <summary>
/// Writes the texts by which an event finds its place and a place its town. Where a text would lead to a wrong link it is left out:
/// a wrong link is worse than none.
/// </summary>
internal sealed class LinkStep
{
    private readonly DatasetKind kind;
    private readonly PlaceStep place;
    private readonly Column address;
    private readonly Column name;

    // Of an event, and of a facility.
    private readonly (Column Venue, Column MeetingPlace, Column Match)? venues;
    private readonly (Column Match, Column Town)? towns;

    public LinkStep(Binding binding, PlaceStep place)
    {
        (kind, this.place) = (binding.Map.Kind, place);
        var entity = binding.Map.Entity;
        address = entity.Column("match_address");
        name = entity.Column("name");
        if (entity.Columns.Any(c => c.Name == "match_venue"))
        {
            venues = (entity.Column("venue_name"), entity.Column("meeting_place"), entity.Column("match_venue"));
        }
        else
        {
            towns = (entity.Column("match_name"), entity.Column("match_town"));
        }
    }

    public void Read(RowDraft row)
    {
        if (venues is var (venueName, meetingPlace, matchVenue))
        {
            // Layouts without a filled venue name it as the place to meet.
            var venue = row.Text(venueName) ?? row.Text(meetingPlace);
            row[matchVenue] = MatchText.Venue(venue);

            // Many things share an address: it only speaks where the venue is not named, or is named by its room alone.
            row[address] = MatchText.Name(venue) is not { } named || MatchText.IsRoom(named) ? TownText.FoldLot(place.Rest) : null;
        }
        else if (towns is var (matchName, matchTown))
        {
            var town = TownText.Fold(place.Rest);
            row[matchName] = IsNamed(row) ? MatchText.Name(row.Text(name)) : null;
            row[address] = kind.Venue is VenueLink.NameAndAddress ? TownText.Lot(town) : null;
            row[matchTown] = town;
        }
    }

    private bool IsNamed(RowDraft row) => row.IsNamed && kind.Venue switch
    {
        VenueLink.None => false,
        VenueLink.OwnName => kind.OwnNameWords.Any(w => row.Text(name)?.Contains(w, StringComparison.Ordinal) == true),
        _ => true,
    };
}
