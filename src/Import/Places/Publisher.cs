using Gateway.Catalog;

namespace Gateway.Import.Places;

/// <summary>Who published a file.</summary>
/// <param name="Municipality">A municipality or a prefecture; null when nothing tells.</param>
/// <param name="Name">Its name, for people.</param>
internal sealed record Publisher(Municipality? Municipality, string? Name)
{
    /// <summary>It published under a code or name that is no longer; the municipality is what it became.</summary>
    public FormerTown? Former { get; init; }

    /// <summary>Where to look for municipalities whose prefecture is not written.</summary>
    public string? Prefecture => Municipality?.Prefecture;
}
