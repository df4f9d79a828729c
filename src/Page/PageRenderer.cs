using System.Text.Encodings.Web;
using System.Text.Unicode;
using Gateway.Page.Models;
using Gateway.Page.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gateway.Page;

/// <summary>Draws a page to HTML. Only Razor's components are used: no controllers, no sockets, no framework scripts.</summary>
internal static class PageRenderer
{
    /// <summary>Japanese is written as it is; by default each character would become a numeric reference.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly ServiceProvider Services = new ServiceCollection().AddSingleton(Encoder).BuildServiceProvider();

    /// <param name="facts">The facts about the gateway whose page it is; null for a stand-alone report.</param>
    /// <param name="tiles">The background of maps; null = none.</param>
    public static async Task<PageAnswer> DrawAsync<TPage>(
        View view, Kinds kinds, Dictionary<string, object?> values, SiteFacts? facts = null, MapTiles? tiles = null)
        where TPage : Sheet
    {
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var maps = new MapUse(tiles);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Frame.View)] = view,
            [nameof(Frame.Kinds)] = kinds,
            [nameof(Frame.Facts)] = facts,
            [nameof(Frame.MapUse)] = maps,
            [nameof(Frame.Page)] = typeof(TPage),
            [nameof(Frame.Values)] = values,
        });
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<Frame>(parameters)).ToHtmlString());
        return new PageAnswer(200, WithPlainLineEnds(html)) { ImagesFrom = maps.IsUsed ? tiles?.Origin : null };
    }

    /// <summary>Cells from Windows end lines with a carriage return, which is an error in HTML as a character reference.</summary>
    private static string WithPlainLineEnds(string html) => html.Contains("&#xD;", StringComparison.Ordinal)
        ? html.Replace("&#xD;&#xA;", "&#xA;", StringComparison.Ordinal).Replace("&#xD;", "&#xA;", StringComparison.Ordinal)
        : html;
}
