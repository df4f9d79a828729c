using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Recipes;

namespace Gateway.Import.Checking;

/// <summary>Gathers where the rows of a file would stand on the map, and which of these places something was noticed about.</summary>
internal sealed class PointGathering(Entity entity, FindingLog findings)
{
    private const string CoordinateRules = "coordinates-";

    /// <summary>More points than this cannot be told apart on a page.</summary>
    private const int MostPoints = 50_000;

    private readonly Column? latitude = entity.FindColumn(ColumnRole.Latitude);
    private readonly Column? longitude = entity.FindColumn(ColumnRole.Longitude);
    private readonly Column? name = entity.FindColumn(ColumnRole.Name);
    private readonly List<CheckedPoint> points = [];
    private int noticed = Noticed(findings);
    private int without;

    public IReadOnlyList<CheckedPoint> Points => points;

    /// <summary>Rows without a point; null when the rows of the kind are no places.</summary>
    public int? Without => latitude is null ? null : without;

    /// <summary>To be called after each row, so that what was noticed since the last one is about it.</summary>
    public void Add(ReadRow row)
    {
        var before = noticed;
        noticed = Noticed(findings);
        if (latitude is null || row.Values[latitude.Index] is not double north || row.Values[longitude!.Index] is not double east)
        {
            without++;
        }
        else if (points.Count < MostPoints || noticed > before)
        {
            points.Add(new CheckedPoint(row.Values[name!.Index] as string ?? "", row.Line, north, east, noticed > before));
        }
    }

    private static int Noticed(FindingLog findings) => findings.Counts
        .Where(c => c.Key.Severity > Severity.Info && c.Key.Name.StartsWith(CoordinateRules, StringComparison.Ordinal))
        .Sum(c => c.Value);
}
