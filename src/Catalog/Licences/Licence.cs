namespace Gateway.Catalog.Licences;

/// <summary>The terms under which data is published, as far as anyone showing the data must know them.</summary>
/// <param name="Name">Its short name, the same in both languages: <c>CC BY 4.0</c>.</param>
/// <param name="Japanese">Its Japanese name.</param>
/// <param name="English">Its English name.</param>
/// <param name="Wording">The wording it demands.</param>
internal sealed record Licence(string Name, string Japanese, string English, CreditWording Wording)
{
    /// <summary>The address of its text; null when its version is not known.</summary>
    public string? Url { get; init; }

    /// <summary>The address of its Japanese text, where that differs.</summary>
    public string? JapaneseUrl { get; init; }
}

/// <summary>The wording that a licence demands beside its name.</summary>
internal enum CreditWording
{
    /// <summary>
    /// The author, and that the data was changed: the gateway's output is derived from the published file and not the file itself.
    /// </summary>
    Adapted,

    /// <summary>The same, preceded by the word for source and with the address of the page, as Japanese terms of use demand.</summary>
    AdaptedFromPage,

    /// <summary>That information from the database is contained.</summary>
    Contained,

    /// <summary>Nothing is demanded, or changed copies are not allowed: only the source is named.</summary>
    Named,
}
