namespace Gateway.Catalog.Hours;

/// <summary>What may be affected by words that are not understood, or that say it is uncertain.</summary>
[Flags]
internal enum Doubt
{
    None = 0,

    /// <summary>It may be closed although the rest says open.</summary>
    MayBeClosed = 1,

    /// <summary>It may be open outside the stated days and hours.</summary>
    MayBeOpen = 2,

    /// <summary>It may be open on days stated as closed.</summary>
    LiftsClosing = 4,

    All = MayBeClosed | MayBeOpen | LiftsClosing,
}
