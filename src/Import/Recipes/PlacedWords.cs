using Gateway.Catalog;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What distinguishes places and events within their file: name, address or venue, first day.</summary>
internal sealed class PlacedWords(Binding binding)
{
    private readonly string kind = binding.Map.Kind.Name;

    public string[] Of(string[] cells)
    {
        var place = MunicipalityFinder.Squeeze(binding.Text(ColumnRole.Address, cells));
        if (place.Length == 0)
        {
            place = MunicipalityFinder.Squeeze(string.Concat(PlaceStep.Parts.Select(p => binding.Text(p, cells))));
        }

        var venue = place.Length == 0 ? binding.Text(ColumnRole.VenueName, cells) + binding.Text(ColumnRole.MeetingPlace, cells) : "";
        return
        [
            kind,
            MatchText.Name(binding.Text(ColumnRole.Name, cells) + binding.Text(ColumnRole.NamePart, cells)) ?? "",
            place + MunicipalityFinder.Squeeze(venue),
            DateWord.Of(binding.Text(ColumnRole.StartDate, cells)),
        ];
    }
}
