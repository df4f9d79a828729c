namespace Gateway.Import.Formats;

/// <summary>
/// The limits on what a source may expand to. Streamed input (CSV) is unlimited; whatever has to be held in memory or decompressed is
/// limited.
/// </summary>
internal sealed record IntakeLimits
{
    /// <summary>The largest workbook, in bytes as published.</summary>
    public long WorkbookBytes { get; init; } = 64L << 20;

    /// <summary>The largest total size of the parts of a workbook, decompressed.</summary>
    public long WorkbookUnpacked { get; init; } = 512L << 20;

    /// <summary>The largest map: a GeoJSON or KML file, or all files of a Shapefile, in bytes.</summary>
    public long MapBytes { get; init; } = 64L << 20;

    /// <summary>The largest total size of the members of an archive, decompressed.</summary>
    public long ArchiveUnpacked { get; init; } = 2L << 30;

    /// <summary>The maximum number of members of an archive.</summary>
    public int ArchiveMembers { get; init; } = 2_000;

    /// <summary>The maximum compression ratio of a large member; tables compress to a tenth, bombs to a thousandth.</summary>
    public int PackingRatio { get; init; } = 100;

    /// <summary>Smaller members may have any compression ratio.</summary>
    public long PackingRatioFrom { get; init; } = 4L << 20;
}
