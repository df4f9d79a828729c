using System.Globalization;
using System.Text.Json;
using Gateway.Catalog.Hours;

namespace Gateway.Tests.Graph.Places;

/// <summary>The arguments of one list, each present or not.</summary>
/// <param name="Near">The point to sort by distance from.</param>
/// <param name="Radius">The maximum distance in metres.</param>
/// <param name="Text">The search text.</param>
/// <param name="At">The minute at which places must be open.</param>
/// <param name="IsClosedOut">Whether places closed at that minute are left out.</param>
/// <param name="Category">The category to filter by.</param>
/// <param name="ByName">Whether to sort by name; true = descending.</param>
internal sealed record CombinedQuestion(
    Spot? Near, double? Radius, string? Text, DateTime At, bool IsClosedOut, string? Category, bool? ByName)
{
    public static CombinedQuestion Random(Random random, IReadOnlyList<PlacedRow> rows) => new(
        random.Next(2) == 0 ? PlacedCity.NearSome(random, rows) : null,
        random.Next(2) == 0 ? PlaceQuestion.Radius(random) : null,
        random.Next(2) == 0 ? CombinedCity.Texts[random.Next(CombinedCity.Texts.Length)] : null,
        new DateTime(2026, 11, 23).AddMinutes(random.Next(7 * 24 * 4) * 15),
        random.Next(2) == 0,
        random.Next(3) == 0 ? "PUBLIC_TOILET" : null,
        random.Next(3) == 0 ? random.Next(2) == 0 : null);

    public string NearArgument => Near is not { } spot ? ""
        : string.Create(CultureInfo.InvariantCulture, $", near: {{ {spot.Text}{(Radius is { } r ? $", radius: {r:R}" : "")} }}");

    public string SearchArgument => Text is null ? "" : $", search: {JsonSerializer.Serialize(Text)}";

    /// <summary>The arguments of a list of places, without the page.</summary>
    public string OfPlaces
    {
        get
        {
            var opening = IsClosedOut ? $"opening: {{ at: \"{At:s}\", status: {{ in: [OPEN, UNKNOWN] }} }} " : "";
            var category = Category is null ? "" : $"category: {{ eq: {Category} }}";
            var order = ByName is { } isLastFirst ? $", order: {{ name: {(isLastFirst ? "DESC" : "ASC")} }}" : "";
            return $"where: {{ {opening}{category} }}{order}{SearchArgument}{NearArgument}";
        }
    }

    public bool Fits(PlacedRow row) => (Category is null || row.Category == Category) && IsNear(row);

    public bool IsNear(PlacedRow row) => Near is not { } centre || (row.Spot is { } spot && !(spot.To(centre) > Radius));

    public bool IsIn(OpeningCells hours) => !IsClosedOut || HoursReader.Read(hours).At(At) != OpenStatus.Closed;

    /// <summary>Returns the distance that sorts the nearest first.</summary>
    public long Millimetres(PlacedRow row) =>
        Near is { } centre ? (long)Math.Floor((row.Spot!.Value.To(centre) * 1000) + 0.5) : 0;
}
