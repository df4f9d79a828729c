namespace Gateway.Catalog.Hours;

/// <summary>What words that are not understood, or that say that nobody knows, may touch.</summary>
[Flags]
internal enum Doubt
{
    None = 0,

    /// <summary>It may be closed when the rest says that it is open.</summary>
    MayBeClosed = 1,

    /// <summary>It may be open outside the stated days and hours.</summary>
    MayBeOpen = 2,

    /// <summary>It may be open on days that are called closed.</summary>
    LiftsClosing = 4,

    All = MayBeClosed | MayBeOpen | LiftsClosing,
}
