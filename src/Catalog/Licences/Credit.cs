namespace Gateway.Catalog.Licences;

/// <summary>The credit for a data set, composed from what is known of it; nothing unknown is invented.</summary>
/// <param name="Title">The title of the data set.</param>
/// <param name="Publisher">Its publisher; null = not known.</param>
/// <param name="Stated">Its licence, as stated; null = none was.</param>
/// <param name="Line">The attribution line stated for it; a line that only joins the other values adds nothing.</param>
/// <param name="Url">Where it was published.</param>
internal sealed record Credit(string Title, string? Publisher, string? Stated, string? Line, string? Url)
{
    private readonly Licence? known = LicenceTable.Find(Stated);

    /// <summary>The readable name of the data set; null outside a catalogue.</summary>
    public string? Slug { get; init; }

    /// <summary>The name of a known licence, otherwise the words as stated.</summary>
    public string? Licence => known?.Name ?? Words;

    public string? LicenceUrl => known?.Url;

    private string? Words => string.IsNullOrWhiteSpace(Stated) ? null : Stated.Trim();

    /// <summary>Composes the attribution line for a data set that states none.</summary>
    public static string LineOf(string? publisher, string title, string? licence) =>
        string.Join(", ", new[] { publisher, title, licence }.Where(t => !string.IsNullOrEmpty(t)));

    /// <summary>Returns the sentence to show beside the data.</summary>
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

    /// <summary>A line that also names the data set needs no title beside it.</summary>
    private string? WholeLine => StatedLine?.Contains(Title, StringComparison.Ordinal) == true ? StatedLine : null;

    private static string Named(string name, string? url) => name + Bracketed(url);

    private static string Bracketed(string? url) => url is null ? "" : $"（{url}）";

    private static string NamedInEnglish(Licence licence) => licence.Url is null ? licence.English : $"{licence.English} ({licence.Url})";
}
