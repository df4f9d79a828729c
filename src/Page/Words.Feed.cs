namespace Gateway.Page;

/// <summary>The texts of the feed.</summary>
public sealed partial class Words
{
    public string FeedTitle => T("新着・更新データ", "New and updated data");

    public string FeedNote => T(
        "新しく取り込んだデータセットと、内容が変わったデータセットをお知らせします。", "Newly imported data sets and data sets with changed contents.");

    public string FeedLink => T("新着・更新データのフィード（Atom）", "Feed of new and updated data (Atom)");

    public string FeedEntry(string title, string? publisher, string? romaji) =>
        publisher is null ? title : T($"{title}（{publisher}）", $"{title} ({romaji ?? publisher})");

    public string FeedImported(string day) => T($"{day}にこのサイトへ取り込みました。", $"Imported on {day}.");

    public string FeedUpdated(string day) => T($"公開者による更新日は{day}です。", $"Updated by the publisher on {day}.");

    public string FeedUpdateNotSaid => T("公開者による更新日の記載はありません。", "The publisher does not state when it was updated.");

    public string FeedRows(long rows) => T($"全{Number(rows)}件。", rows == 1 ? "1 row." : $"{Number(rows)} rows.");

    public string PublisherNotKnown => T("公開者不明", "publisher unknown");
}
