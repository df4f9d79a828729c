using System.Globalization;
using System.Text;

namespace Gateway.Tests.City;

/// <summary>A fictional municipality that published only its border, its towns with theirs, and their population.</summary>
internal static class BorderedTown
{
    public const string Code = "999997";

    private static readonly (string Name, double West, int People)[] Towns =
        [("東町", 139.95, 1200), ("中町", 139.96, 800), ("西町", 139.97, 400), ("南町", 139.98, 300)];

    /// <summary>Writes its files and returns their paths.</summary>
    public static string[] Write(string folder) =>
    [
        Write(folder, $"{Code}_population_20260401.csv", "地域名,調査年月日,総人口,男性,女性,世帯数\n" + string.Concat(
            Towns.Select(town => $"{town.Name},2026-04-01,{town.People},{town.People / 2},{town.People / 2},{town.People / 3}\n"))),
        Write(folder, $"{Code}_町丁目.geojson", Layer("町丁名", [.. Towns.Select(town => (town.Name, town.West, 0.01))])),
        Write(folder, $"{Code}_行政区域.geojson", Layer("name", ("見本県見本市", 139.94, 0.06))),
    ];

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Layer(string heading, params (string Name, double West, double Side)[] zones)
    {
        var features = zones.Select(zone =>
        {
            var (west, east, south, north) = (Text(zone.West), Text(zone.West + zone.Side), Text(36.04), Text(36.04 + zone.Side));
            string[] corners = [$"[{west},{south}]", $"[{east},{south}]", $"[{east},{north}]", $"[{west},{north}]", $"[{west},{south}]"];
            return new StringBuilder("{\"type\":\"Feature\",\"properties\":{\"").Append(heading).Append("\":\"").Append(zone.Name)
                .Append("\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[").AppendJoin(',', corners).Append("]]}}").ToString();
        });
        return "{\"type\":\"FeatureCollection\",\"features\":[" + string.Join(',', features) + "]}";
    }

    private static string Text(double degrees) => degrees.ToString("0.####", CultureInfo.InvariantCulture);
}
