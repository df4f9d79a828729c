namespace Gateway.Page;

/// <summary>A chapter of the guide to asking.</summary>
/// <param name="Name">As it stands in the address: <c>filters</c>.</param>
/// <param name="Text">Its paragraphs.</param>
/// <param name="Example">The operation that shows it; null = it shows none.</param>
public sealed record GuideChapter(string Name, PageText Title, IReadOnlyList<PageText> Text, string? Example)
{
    public string Path => "/guide/" + Name;
}
