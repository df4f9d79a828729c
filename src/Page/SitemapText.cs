using System.Globalization;
using System.Security;
using System.Text;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>Writes the files for search engines: where all pages are, and which are not for them.</summary>
internal static class SitemapText
{
    private const string Start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private const string Names = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    /// <summary>The index of the parts.</summary>
    public static string Index(IEnumerable<string> parts, View view)
    {
        var text = new StringBuilder(Start).Append("<sitemapindex ").Append(Names).Append(">\n");
        foreach (var part in parts)
        {
            text.Append("<sitemap><loc>").Append(SecurityElement.Escape(view.Address + part)).Append("</loc></sitemap>\n");
        }

        return text.Append("</sitemapindex>\n").ToString();
    }

    /// <summary>
    /// Writes one part. Only dates that publishers state are given: when a file was read does not tell whether it changed.
    /// </summary>
    public static string Part(IEnumerable<SitemapLine> lines, View view)
    {
        var text = new StringBuilder(Start).Append("<urlset ").Append(Names).Append(">\n");
        foreach (var line in lines)
        {
            text.Append("<url><loc>").Append(SecurityElement.Escape(view.Address + line.Path)).Append("</loc>");
            if (line.ChangedOn is { } day)
            {
                text.Append("<lastmod>").Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("</lastmod>");
            }

            text.Append("</url>\n");
        }

        return text.Append("</urlset>\n").ToString();
    }

    public static string Robots(View view) => $"""
        User-agent: *
        Disallow: {view.Base}/graphql
        Disallow: {view.Base}/try/
        Disallow: {view.Base}/search
        Disallow: {view.Base}/suggest

        Sitemap: {view.Address}/sitemap.xml

        """.ReplaceLineEndings("\n");
}
