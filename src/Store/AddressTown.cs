using Gateway.Plan;

namespace Gateway.Store;

/// <summary>A town of a list of addresses: its point, when there is one and no doubt about it, its lots and its numbered parts.</summary>
internal sealed class AddressTown(string name)
{
    /// <summary>Two points of one name that are farther apart, in metres, are of two towns, and nobody knows which is meant.</summary>
    private const double SameTown = 1000;

    private string? first;

    public string Name => name;

    public (double Latitude, double Longitude)? Point { get; private set; }

    /// <summary>Several towns of the municipality are called so.</summary>
    public bool IsDoubtful { get; private set; }

    public bool HasLots { get; set; }

    /// <summary>Its houses are numbered by blocks, so that no lot of the land is an address.</summary>
    public bool HasBlocks { get; set; }

    /// <summary>見本1丁目 and its neighbours, by their numbers.</summary>
    public Dictionary<string, AddressTown> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>Hears of a point of this name. The first stays; another list may put a large town elsewhere.</summary>
    public void Take(string publication, (double Latitude, double Longitude) point)
    {
        IsDoubtful |= first == publication && Sphere.Metres(Point!.Value, point) > SameTown;
        first ??= publication;
        Point ??= point;
    }

    /// <summary>The middle of its numbered parts; null when it has none, or one of them is in doubt.</summary>
    public (double Latitude, double Longitude)? MiddleOfParts()
    {
        var points = Parts.Values.Where(part => part.Point is not null).Select(part => part.Point!.Value).ToList();
        return points.Count == 0 || Parts.Values.Any(part => part.IsDoubtful)
            ? null
            : (points.Average(point => point.Latitude), points.Average(point => point.Longitude));
    }
}
