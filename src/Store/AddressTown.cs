using Gateway.Plan;

namespace Gateway.Store;

/// <summary>A town in a list of addresses: its point, unless missing or in doubt, its lots and its numbered parts.</summary>
internal sealed class AddressTown(string name)
{
    /// <summary>
    /// The distance, in metres, beyond which two points of one name belong to two towns, with no way to tell which is meant.
    /// </summary>
    private const double SameTown = 1000;

    private string? first;

    public string Name => name;

    public (double Latitude, double Longitude)? Point { get; private set; }

    /// <summary>Whether several towns of the municipality have this name.</summary>
    public bool IsDoubtful { get; private set; }

    public bool HasLots { get; set; }

    /// <summary>Whether its houses are numbered by block, so that a lot of land is not an address.</summary>
    public bool HasBlocks { get; set; }

    /// <summary>見本1丁目 and its siblings, by number.</summary>
    public Dictionary<string, AddressTown> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes a point of this name. The first one wins; another list may place a large town elsewhere.</summary>
    public void Take(string publication, (double Latitude, double Longitude) point)
    {
        IsDoubtful |= first == publication && Sphere.Metres(Point!.Value, point) > SameTown;
        first ??= publication;
        Point ??= point;
    }

    /// <summary>Returns the middle of its numbered parts; null if it has none or one of them is in doubt.</summary>
    public (double Latitude, double Longitude)? MiddleOfParts()
    {
        var points = Parts.Values.Where(part => part.Point is not null).Select(part => part.Point!.Value).ToList();
        return points.Count == 0 || Parts.Values.Any(part => part.IsDoubtful)
            ? null
            : (points.Average(point => point.Latitude), points.Average(point => point.Longitude));
    }
}
