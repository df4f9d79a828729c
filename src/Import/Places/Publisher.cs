using Gateway.Catalog;

namespace Gateway.Import.Places;

/// <summary>Who published a file.</summary>
/// <param name="Municipality">A municipality or a prefecture; null when unknown.</param>
/// <param name="Name">Its name, for people.</param>
internal sealed record Publisher(Municipality? Municipality, string? Name)
{
    /// <summary>The former municipality under whose code or name it published; the municipality is its successor.</summary>
    public FormerTown? Former { get; init; }

    /// <summary>Where to look for municipalities named without their prefecture.</summary>
    public string? Prefecture => Municipality?.Prefecture;
}
