namespace Gateway.Page;

/// <summary>A chapter of the guide to asking.</summary>
/// <param name="Name">Its name in the address, such as <c>filters</c>.</param>
/// <param name="Text">Its paragraphs.</param>
/// <param name="Example">The operation that illustrates it; null = none.</param>
public sealed record GuideChapter(string Name, PageText Title, IReadOnlyList<PageText> Text, string? Example)
{
    public string Path => "/guide/" + Name;
}
