namespace Gateway.Page;

/// <summary>A step of the workshop: what is wrong with a file, and how it is mended in a spreadsheet.</summary>
/// <param name="Wrong">Why programs stumble over it.</param>
/// <param name="Mend">What to do, one thing after the other.</param>
public sealed record WorkshopStep(PageText Title, PageText Wrong, IReadOnlyList<PageText> Mend);
