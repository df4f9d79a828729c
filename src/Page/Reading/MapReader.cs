using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads what a map shows when it is moved: each place if there are few, else the number in each cell.</summary>
internal sealed partial class MapReader(AskData ask)
{
    /// <summary>More would be over 150 KB on the wire.</summary>
    private const int MostPoints = 3000;

    /// <summary>How far a drawn border may be from the true one, in metres: less than a dot.</summary>
    private const double Simplify = 60;

    public async Task<MapView> ReadAsync(MapQuestion question, MapBox box, CancellationToken cancellation)
    {
        // Cells are counted within their box whatever the other conditions are.
        var cells = question.Variables(false, ("box", box), ("zoom", box.CellZoom(question.Zoom)));
        var counted = (await AskAsync("MapCells", cells, cancellation)).Member("facilities") ?? default;
        var groups = counted.Items("cells").Select(
            cell => new MapGroup(cell.Real("latitude")!.Value, cell.Real("longitude")!.Value, cell.Whole("count")!.Value)).ToList();
        var total = groups.Sum(group => group.Count);
        if (total > MostPoints)
        {
            return new MapView(total, [], groups);
        }

        var points = await AskAsync("MapPoints", question.Variables(true, ("first", MostPoints)), cancellation);
        return new MapView(total, [.. points.Items("facilities").Select(ReadPoint)], []);
    }

    /// <summary>Returns the number of places of each kind, wherever they are.</summary>
    public async Task<IReadOnlyList<(string Category, long Count)>> ReadKindsAsync(MapQuestion question, CancellationToken cancellation)
    {
        var data = await AskAsync("MapKinds", question.Variables(false), cancellation);
        return [.. (data.Member("facilities")?.Items("groups") ?? [])
            .Select(group => (group.Member("key")!.Value.Text("category")!, group.Whole("count")!.Value))];
    }

    /// <returns>Null when there is no place with this id.</returns>
    public async Task<MapCard?> ReadCardAsync(string id, CancellationToken cancellation)
    {
        var data = await AskAsync("MapCard", FrontReader.Variables(new { id }), cancellation);
        return data.Member("facility") is { } place
            ? new MapCard(place.Text("name")!, place.Text("kindLabel")!, place.Text("address"), place.Text("phone"))
            : null;
    }

    /// <summary>Returns GeoJSON; null when no imported map has the border.</summary>
    public async Task<JsonElement?> ReadBorderAsync(string code, CancellationToken cancellation)
    {
        var data = await AskAsync("MapBorder", FrontReader.Variables(new { code, simplify = Simplify }), cancellation);
        return data.Member("municipality")?.Member("boundary");
    }

    /// <summary>Whether a text is the global id of a place; the graph refuses others.</summary>
    public static bool IsPlace(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            && Convert.ToBase64String(bytes, 0, length) == text && PlaceId().IsMatch(Encoding.ASCII.GetString(bytes, 0, length));
    }

    internal static MapPoint ReadPoint(JsonElement from)
    {
        var id = from.Text("id")!;
        return new MapPoint(
            id, from.Text("name")!, from.Text("category")!, from.Real("latitude")!.Value, from.Real("longitude")!.Value,
            "/places/" + Uri.EscapeDataString(id));
    }

    [GeneratedRegex("^Facility:[0-9a-f]{32}$")]
    private static partial Regex PlaceId();

    private Task<JsonElement> AskAsync(string operation, JsonElement variables, CancellationToken cancellation) =>
        ask(Operations.OfPage("map"), operation, variables, cancellation);
}
