using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Recipes;

namespace Gateway.Import.Checking;

/// <summary>Collects the map positions of a file's rows, and marks those about whose coordinates something was noticed.</summary>
internal sealed class PointGathering(Entity entity, FindingLog findings)
{
    private const string CoordinateRules = "coordinates-";

    /// <summary>More points than this cannot be distinguished on a page.</summary>
    private const int MostPoints = 50_000;

    private readonly Column? latitude = entity.FindColumn(ColumnRole.Latitude);
    private readonly Column? longitude = entity.FindColumn(ColumnRole.Longitude);
    private readonly Column? name = entity.FindColumn(ColumnRole.Name);
    private readonly List<CheckedPoint> points = [];
    private int noticed = Noticed(findings);
    private int without;

    public IReadOnlyList<CheckedPoint> Points => points;

    /// <summary>The number of rows without a point; null when rows of the kind are not places.</summary>
    public int? Without => latitude is null ? null : without;

    /// <summary>Adds a row; to be called right after the row is read, so that findings since the previous call are about it.</summary>
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
