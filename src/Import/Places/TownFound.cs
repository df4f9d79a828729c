using Gateway.Catalog;

namespace Gateway.Import.Places;

/// <summary>What a code or a name means.</summary>
/// <param name="Municipality">The municipality; a ward counts as its city.</param>
/// <param name="Completed">Whether digits of the code were missing.</param>
internal readonly record struct TownFound(Municipality? Municipality, bool Completed = false)
{
    /// <summary>The former municipality that was named; the municipality, where known, is its successor.</summary>
    public FormerTown? Former { get; init; }
}
