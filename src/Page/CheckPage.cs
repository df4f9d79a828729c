using System.Security.Cryptography;
using System.Text;
using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Parts;

namespace Gateway.Page;

/// <summary>Draws the report of a check: one HTML file without scripts that makes no requests, with a policy that forbids them.</summary>
internal static class CheckPage
{
    public static async Task<string> DrawAsync(CheckModel model, Language language, DataCatalog catalog)
    {
        var style = Encoding.UTF8.GetString(SiteFiles.Style.Bytes.Span);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var page = await PageRenderer.DrawAsync<CheckReport>(new View(language, "", ""), new Kinds(catalog), new()
        {
            [nameof(CheckReport.Model)] = model,
            [nameof(CheckReport.Style)] = style,
            [nameof(CheckReport.Policy)] = $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'",
        });
        return page.Text;
    }
}
