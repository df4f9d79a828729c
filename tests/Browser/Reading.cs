namespace Gateway.Tests.Browser;

/// <summary>How a page is read. <see cref="All"/> covers every pair of width, language and colour scheme.</summary>
/// <param name="Width">The width of the window, in pixels.</param>
public sealed record Reading(int Width, bool Japanese, bool Dark)
{
    public static IReadOnlyList<Reading> All { get; } =
        [new(1280, true, false), new(1280, false, true), new(390, true, true), new(390, false, false)];

    /// <summary>
    /// Colours are the same in both languages, and checking them is half of the work: it is done in the language that is read at both
    /// widths, in light and dark.
    /// </summary>
    public bool LooksAtColours => Japanese;

    /// <summary>Returns the suffix of picture names.</summary>
    public override string ToString() => $"{Width}-{(Japanese ? "ja" : "en")}{(Dark ? "-dark" : "")}";
}
