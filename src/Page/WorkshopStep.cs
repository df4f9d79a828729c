namespace Gateway.Page;

/// <summary>A step of the workshop: what is wrong with a file, and how to fix it in a spreadsheet.</summary>
/// <param name="Wrong">Why programs stumble over it.</param>
/// <param name="Mend">What to do, step by step.</param>
public sealed record WorkshopStep(PageText Title, PageText Wrong, IReadOnlyList<PageText> Mend);
