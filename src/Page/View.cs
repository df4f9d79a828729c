namespace Gateway.Page;

/// <summary>In which language a page is written.</summary>
public enum Language
{
    English,
    Japanese,
}

/// <summary>For whom a page is drawn: in which language, and where the gateway stands as this reader sees it.</summary>
/// <param name="Address">Scheme, host and base path, without a slash at the end.</param>
/// <param name="Base">The base path alone: empty, or <c>/city</c>.</param>
/// <param name="IsChosen">The reader chose the language by a link; further links then keep it.</param>
public sealed record View(Language Language, string Address, string Base, bool IsChosen = false)
{
    public Words Words { get; } = new(Language);

    /// <summary>A link to another page of the gateway, <c>/datasets/aed</c>.</summary>
    public string To(string path)
    {
        var mark = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return Base + path + (IsChosen ? $"{mark}lang={Words.Code}" : "");
    }
}
