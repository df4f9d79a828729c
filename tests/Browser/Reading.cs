namespace Gateway.Tests.Browser;

/// <summary>How a page is read. Among <see cref="All"/> is every pair of width, language and light.</summary>
/// <param name="Width">Of the window, in pixels.</param>
public sealed record Reading(int Width, bool Japanese, bool Dark)
{
    public static IReadOnlyList<Reading> All { get; } =
        [new(1280, true, false), new(1280, false, true), new(390, true, true), new(390, false, false)];

    /// <summary>
    /// Colours are the same in both languages, and to go through them is half of the work: it is done in the one that is read at both
    /// widths, in light and in the dark.
    /// </summary>
    public bool LooksAtColours => Japanese;

    /// <summary>As the names of pictures end.</summary>
    public override string ToString() => $"{Width}-{(Japanese ? "ja" : "en")}{(Dark ? "-dark" : "")}";
}
