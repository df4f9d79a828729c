using Gateway.Catalog;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Sets the texts by which an event finds its place.</summary>
internal sealed class VenueStep(Binding binding, PlaceStep place)
{
    private readonly Column venueName = binding.Map.Entity.Column(ColumnRole.VenueName);
    private readonly Column meetingPlace = binding.Map.Entity.Column(ColumnRole.MeetingPlace);
    private readonly Column matchVenue = binding.Map.Entity.Column(ColumnRole.MatchVenue);
    private readonly Column matchAddress = binding.Map.Entity.Column(ColumnRole.MatchAddress);

    public void Read(RowDraft row)
    {
        // Layouts whose venue is not filled name it as the meeting place.
        var venue = row.Text(venueName) ?? row.Text(meetingPlace);
        row[matchVenue] = MatchText.Venue(venue);

        // Many things share an address: it counts only where the venue is not named, or named only by its room.
        row[matchAddress] = MatchText.Name(venue) is not { } named || MatchText.IsRoom(named) ? TownText.FoldLot(place.Rest) : null;
    }
}
