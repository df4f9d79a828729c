using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>What the pages of everyday things have in common.</summary>
internal static class DailyReader
{
    /// <summary>A municipality by its name, without counting anything.</summary>
    public static DailyCity? CityOf(JsonElement? from) => from is { } city
        ? new DailyCity(
            city.Text("code")!,
            city.CityName()!,
            RomanName.OfCity(city.Text("nameKana")),
            0)
        : null;
}
