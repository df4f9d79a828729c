namespace Gateway.Page;

/// <summary>The texts of the header and footer, which are on every page.</summary>
public sealed partial class Words
{
    public string MainPages => T("主なページ", "Main pages");

    public string AboutThis => T("このサイトについて", "About this site");

    public string Money => T("財政", "Money");

    public string SearchAll => T("施設・イベント・地域・データセットを検索", "Search places, events, areas and data sets");

    public string AllData => T("データ一覧", "All data");

    public string Suggestions => T("候補", "Suggestions");

    public string Breadcrumb => T("現在の場所", "You are here");

    public char SentenceEnd => japanese ? '。' : '.';

    public string Comma => T("、", ", ");

    /// <summary>The name of a municipality; in English with its romanized name, where its kana are known.</summary>
    public string CityName(string name, string? romaji) => T(name, romaji is null ? name : $"{romaji} ({name})");

    public string NameOf(FieldName name) => T(name.InJapanese, name.InEnglish);

    public string Rounded(double number) => number.ToString("0.##", culture);

    /// <summary>The days and times of something, as far as they are known.</summary>
    public string Span(DateOnly? start, DateOnly? end, TimeOnly? from, TimeOnly? to)
    {
        var days = end is { } last && last != start ? $"{Day(start)} – {Day(last)}" : Day(start);
        var times = (from, to) switch
        {
            (null, null) => "",
            (null, { } until) => T($"{Clock(until)}まで", $"until {Clock(until)}"),
            ({ } first, null) => T($"{Clock(first)}から", $"from {Clock(first)}"),
            ({ } first, { } until) => $"{Clock(first)}–{Clock(until)}",
        };
        return $"{days} {times}".Trim();
    }

    public string OfDay(Models.EventDay day) => Span(
        day.Date,
        null,
        day.StartsAt is { } starts ? TimeOnly.FromDateTime(starts) : null,
        day.EndsAt is { } ends ? TimeOnly.FromDateTime(ends) : null);
}
