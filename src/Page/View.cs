namespace Gateway.Page;

/// <summary>The language of a page.</summary>
public enum Language
{
    English,
    Japanese,
}

/// <summary>The reader's view of the site: the language, and the gateway's address as this reader sees it.</summary>
/// <param name="Address">Scheme, host and base path, without a trailing slash.</param>
/// <param name="Base">The base path alone: empty, or <c>/city</c>.</param>
/// <param name="IsLanguageChosen">Whether the reader chose the language by a link; further links then keep it.</param>
public sealed record View(Language Language, string Address, string Base, bool IsLanguageChosen = false)
{
    public Words Words { get; } = new(Language);

    /// <summary>Returns a link to another page of the gateway, such as <c>/datasets/aed</c>.</summary>
    public string To(string path)
    {
        var mark = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return Base + path + (IsLanguageChosen ? $"{mark}lang={Words.Code}" : "");
    }
}
