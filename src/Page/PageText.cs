namespace Gateway.Page;

/// <summary>A text of a page in both languages.</summary>
public sealed record PageText(string English, string Japanese);
