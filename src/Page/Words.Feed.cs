namespace Gateway.Page;

/// <summary>The texts of the feed.</summary>
public sealed partial class Words
{
    public string FeedTitle => T("新着・更新データ", "New and changed data");

    public string FeedNote => T(
        "新しく取り込んだデータセットと、内容が変わったデータセットをお知らせします。", "Data sets that came, and those in which something changed.");

    public string FeedLink => T("新着・更新データのフィード（Atom）", "Feed of new and changed data (Atom)");

    public string FeedEntry(string title, string? publisher, string? romaji) =>
        publisher is null ? title : T($"{title}（{publisher}）", $"{title} ({romaji ?? publisher})");

    public string FeedImported(string day) => T($"{day}にこのサイトへ取り込みました。", $"Taken in here on {day}.");

    public string FeedUpdated(string day) => T($"公開者による更新日は{day}です。", $"Its publisher says that it was updated on {day}.");

    public string FeedUpdateNotSaid => T("公開者による更新日の記載はありません。", "Its publisher does not say when it was updated.");

    public string FeedRows(long rows) => T($"全{Number(rows)}件。", rows == 1 ? "1 row." : $"{Number(rows)} rows.");

    public string PublisherNotKnown => T("公開者不明", "publisher not known");
}
