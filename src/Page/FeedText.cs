using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>Writes new and changed data as an Atom feed (RFC 4287).</summary>
internal static class FeedText
{
    public const string Type = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="today">The date of a feed without entries.</param>
    public static string Write(IReadOnlyList<FeedEntry> entries, View view, DateOnly today)
    {
        var (words, self) = (view.Words, view.Address + FeedPages.Path);
        var newest = entries.Count > 0 ? entries[0].ImportedAt : new DateTimeOffset(today, TimeOnly.MinValue, JapanTime.Offset);
        var feed = new XElement(Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", words.Code),
            new XElement(Atom + "id", self),
            new XElement(Atom + "title", words.FeedTitle),
            new XElement(Atom + "subtitle", words.FeedNote),
            new XElement(Atom + "updated", Moment(newest)),
            new XElement(Atom + "author", new XElement(Atom + "name", words.SiteName)),
            Link("self", InLanguage(self, words)),
            Link("alternate", InLanguage(view.Address + "/datasets", words)),
            entries.Select(entry => Write(entry, view)));
        return new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").Append(feed).Append('\n').ToString();
    }

    private static XElement Write(FeedEntry entry, View view)
    {
        var (words, address) = (view.Words, view.Address + entry.Path);
        return new XElement(Atom + "entry",
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", Fit(words.FeedEntry(entry.Title, entry.Publisher, entry.PublisherRomaji))),
            new XElement(Atom + "updated", Moment(entry.ImportedAt)),
            new XElement(Atom + "author", new XElement(Atom + "name", Fit(entry.Publisher ?? words.PublisherNotKnown))),
            Link("alternate", InLanguage(address, words)),
            new XElement(Atom + "summary", string.Join(' ', Sentences(entry, words))));
    }

    /// <summary>When it was imported here and when it was changed at its source are two things, and each is labelled.</summary>
    private static IEnumerable<string> Sentences(FeedEntry entry, Words words)
    {
        yield return words.FeedImported(words.Day(JapanTime.DayOf(entry.ImportedAt)));
        yield return entry.UpdatedOn is { } day ? words.FeedUpdated(words.Day(day)) : words.FeedUpdateNotSaid;
        yield return words.FeedRows(entry.Rows);
    }

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string InLanguage(string address, Words words) => $"{address}?lang={words.Code}";

    private static string Moment(DateTimeOffset at) => at.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>XML allows no control characters, but titles may contain them.</summary>
    private static string Fit(string text) => string.Concat(text.Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
