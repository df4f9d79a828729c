namespace Gateway.Import.Formats;

/// <summary>
/// How much a source may unfold to. What is read as a stream (CSV) has no bound; what must lie in memory or is unpacked has.
/// </summary>
internal sealed record IntakeLimits
{
    /// <summary>The largest workbook, in bytes as published.</summary>
    public long WorkbookBytes { get; init; } = 64L << 20;

    /// <summary>The largest sum of the parts of a workbook, unpacked.</summary>
    public long WorkbookUnpacked { get; init; } = 512L << 20;

    /// <summary>The largest map: a GeoJSON or KML file, or all files of a Shapefile, in bytes.</summary>
    public long MapBytes { get; init; } = 64L << 20;

    /// <summary>The largest sum of the members of an archive, unpacked.</summary>
    public long ArchiveUnpacked { get; init; } = 2L << 30;

    /// <summary>The most members of an archive.</summary>
    public int ArchiveMembers { get; init; } = 2_000;

    /// <summary>How many times larger than packed a large member may be; tables pack to a tenth, bombs to a thousandth.</summary>
    public int PackingRatio { get; init; } = 100;

    /// <summary>Members smaller than this may be packed as tightly as they like.</summary>
    public long PackingRatioFrom { get; init; } = 4L << 20;
}
