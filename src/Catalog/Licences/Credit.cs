namespace Gateway.Catalog.Licences;

/// <summary>Whom to name for a data set, made of what is known of it; what is not known is not invented.</summary>
/// <param name="Title">The title of the data set.</param>
/// <param name="Publisher">Who published it; null = not known.</param>
/// <param name="Stated">Its licence, in the words in which it was stated; null = none was.</param>
/// <param name="Line">The credit line that was stated for it; one that only joins the others says nothing more than they.</param>
/// <param name="Url">Where it was published.</param>
internal sealed record Credit(string Title, string? Publisher, string? Stated, string? Line, string? Url)
{
    private readonly Licence? known = LicenceTable.Find(Stated);

    /// <summary>The readable name of the data set; null outside a catalogue.</summary>
    public string? Slug { get; init; }

    /// <summary>The name of the licence when it is a known one, its words when not.</summary>
    public string? Licence => known?.Name ?? Words;

    public string? LicenceUrl => known?.Url;

    private string? Words => string.IsNullOrWhiteSpace(Stated) ? null : Stated.Trim();

    /// <summary>The credit line that a data set has when none is stated.</summary>
    public static string LineOf(string? publisher, string title, string? licence) =>
        string.Join(", ", new[] { publisher, title, licence }.Where(t => !string.IsNullOrEmpty(t)));

    /// <summary>The sentence that a screen shows beside the data.</summary>
    public string Text(bool isJapanese) => isJapanese ? Japanese() : English();

    private string Japanese()
    {
        var source = WholeLine ?? $"「{Title}」（{StatedLine ?? Publisher ?? "公開者の表示なし"}）";
        return known?.Wording switch
        {
            CreditWording.Adapted => $"{source}を加工して作成。{Named(known.Japanese, known.JapaneseUrl)}",
            CreditWording.AdaptedFromPage => $"出典：{source}{Bracketed(Url)}を加工して作成。{Named(known.Japanese, known.Url)}",
            CreditWording.Contained => $"{source}の情報を含む。{Named(known.Japanese, known.Url)}",
            CreditWording.Named => $"出典：{source}。{Named(known.Japanese, known.JapaneseUrl)}",
            _ => $"出典：{source}。{(Words is null ? "ライセンスの表示なし" : "ライセンス：" + Words)}",
        };
    }

    private string English()
    {
        var source = WholeLine ?? $"“{Title}” ({StatedLine ?? Publisher ?? "publisher not stated"})";
        return known?.Wording switch
        {
            CreditWording.Adapted => $"Adapted from {source}. {NamedInEnglish(known)}",
            CreditWording.AdaptedFromPage => $"Source: adapted from {source}{(Url is null ? "" : $" ({Url})")}. {NamedInEnglish(known)}",
            CreditWording.Contained => $"Contains information from {source}, which is made available under the {NamedInEnglish(known)}",
            CreditWording.Named => $"Source: {source}. {NamedInEnglish(known)}",
            _ => $"Source: {source}. {(Words is null ? "No licence is stated." : $"Licence: {Words}")}",
        };
    }

    private string? StatedLine =>
        string.IsNullOrWhiteSpace(Line) || Line == LineOf(Publisher, Title, Stated) ? null : Line.Trim().TrimEnd('。', '.');

    /// <summary>A line that names the data set too needs nothing beside it.</summary>
    private string? WholeLine => StatedLine?.Contains(Title, StringComparison.Ordinal) == true ? StatedLine : null;

    private static string Named(string name, string? url) => name + Bracketed(url);

    private static string Bracketed(string? url) => url is null ? "" : $"（{url}）";

    private static string NamedInEnglish(Licence licence) => licence.Url is null ? licence.English : $"{licence.English} ({licence.Url})";
}
