namespace Gateway.Catalog.Licences;

/// <summary>Terms under which data is published, as far as whoever shows the data must know them.</summary>
/// <param name="Name">Its short name, which is the same in both languages: <c>CC BY 4.0</c>.</param>
/// <param name="Japanese">What it is called on a Japanese screen.</param>
/// <param name="English">What it is called on an English one.</param>
/// <param name="Wording">What it wants to be said.</param>
internal sealed record Licence(string Name, string Japanese, string English, CreditWording Wording)
{
    /// <summary>Where it can be read; null when it is not known which edition of it is meant.</summary>
    public string? Url { get; init; }

    /// <summary>Where it can be read in Japanese, when that is another place.</summary>
    public string? JapaneseUrl { get; init; }
}

/// <summary>What a licence wants to be said beside its name.</summary>
internal enum CreditWording
{
    /// <summary>Who made it, and that it was changed: what the gateway gives is made of the published file and is not the file.</summary>
    Adapted,

    /// <summary>The same with the word for a source before it and the address of the page, as Japanese terms of use word it.</summary>
    AdaptedFromPage,

    /// <summary>That information of the database is contained.</summary>
    Contained,

    /// <summary>Nothing is demanded, or no changed copy may be claimed: the source is named and no more.</summary>
    Named,
}
