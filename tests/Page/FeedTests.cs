using System.Xml.Linq;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The feed of what is new: feed readers accept it, and it says which date is which.</summary>
public sealed class FeedTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] Wanted = ["id", "title", "updated", "author", "link"];

    [Fact]
    public async Task It_has_what_atom_wants_and_each_data_set_once_the_newest_first()
    {
        var answer = await sample.GoAsync("/feed.xml");
        var feed = XDocument.Parse(answer.Text).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        var moments = entries.Select(entry => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, null)).ToList();

        Assert.Equal("application/atom+xml; charset=utf-8", answer.ContentType);
        Assert.All([feed, .. entries], one => Assert.All(
            Wanted, name => Assert.NotNull(one.Element(Atom + name))));
        Assert.Equal(moments.OrderDescending(), moments);
        Assert.Equal(moments[0], DateTimeOffset.Parse(feed.Element(Atom + "updated")!.Value, null));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public async Task An_entry_leads_to_the_page_of_its_data_set()
    {
        var entry = XDocument.Parse((await sample.GoAsync("/feed.xml")).Text).Descendants(Atom + "entry").First();
        var link = entry.Element(Atom + "link")!.Attribute("href")!.Value;

        var page = await sample.GoAsync(Uri.UnescapeDataString(new Uri(link).AbsolutePath));

        Assert.Equal(200, page.Status);
    }

    /// <summary>The date of an import is never shown as an update date.</summary>
    [Theory]
    [InlineData("\"2026-06-01\"", "公開者による更新日は2026年6月1日です。")]
    [InlineData("null", "公開者による更新日の記載はありません。")]
    public async Task When_it_was_taken_in_and_when_it_was_updated_are_told_apart(string updated, string told)
    {
        var site = PlayedSite.Of(_ => $$"""
            { "datasets": { "nodes": [ { "id": "RGF0YXNldDo=", "title": "a <b> & \u0001", "publisherName": "見本市", "rowCount": 3,
              "importedAt": "2026-10-31T16:00:00Z", "updatedOn": {{updated}} } ] } }
            """);

        var feed = XDocument.Parse((await Visits.GoAsync(site, "/feed.xml", PlayedSite.Japanese)).Text);
        var entry = feed.Descendants(Atom + "entry").Single();

        Assert.Equal("a <b> & （見本市）", entry.Element(Atom + "title")!.Value);
        Assert.Equal($"2026年11月1日にこのサイトへ取り込みました。 {told} 全3件。", entry.Element(Atom + "summary")!.Value);
    }

    [Theory]
    [InlineData("みほんし", "A (Mihon City)")]
    [InlineData(null, "A (見本市)")]
    public async Task Who_reads_english_is_told_the_publisher_in_latin_letters(string? kana, string title)
    {
        var site = PlayedSite.Of(_ => $$"""
            { "datasets": { "nodes": [ { "id": "RGF0YXNldDo=", "title": "a", "publisherName": "見本市", "rowCount": 3,
              "publisher": { "nameKana": {{(kana is null ? "null" : $"\"{kana}\"")}} }, "importedAt": "2026-10-31T16:00:00Z" } ] } }
            """);

        var feed = XDocument.Parse((await Visits.GoAsync(site, "/feed.xml", PlayedSite.English)).Text);

        Assert.Equal(title, feed.Descendants(Atom + "entry").Single().Element(Atom + "title")!.Value);
    }

    [Fact]
    public async Task Without_data_it_is_empty_and_every_page_names_it()
    {
        var feed = XDocument.Parse((await Visits.GoAsync(PlayedSite.Empty(), "/feed.xml", PlayedSite.Japanese)).Text);

        Assert.Empty(feed.Descendants(Atom + "entry"));
        Assert.Equal("2026-11-23T00:00:00+09:00", feed.Root!.Element(Atom + "updated")!.Value);
        Assert.Contains(
            "title=\"新着・更新データ\" href=\"/feed.xml?lang=ja\"", await sample.FrontAsync(PlayedSite.Japanese), StringComparison.Ordinal);
    }
}
