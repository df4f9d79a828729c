using System.Buffers;
using Gateway.Page.Models;
using Microsoft.AspNetCore.Components;

namespace Gateway.Page.Parts;

/// <summary>What every page and every part of a page knows: its reader's view, the kinds, and the facts about the gateway.</summary>
public abstract class Sheet : ComponentBase
{
    [CascadingParameter]
    public View View { get; set; } = default!;

    [CascadingParameter]
    public Kinds Kinds { get; set; } = default!;

    /// <summary>The facts about the gateway whose page this is; a stand-alone report has none.</summary>
    [CascadingParameter]
    public SiteFacts Facts { get; set; } = default!;

    [CascadingParameter]
    public MapUse MapUse { get; set; } = default!;

    protected Words W => View.Words;

    /// <summary>
    /// Returns published text for places where no <c>bdi</c> can enclose it (a title or an attribute), without the control characters that
    /// change the direction of what follows.
    /// </summary>
    protected static string Plain(string text) =>
        text.AsSpan().IndexOfAny(Directions) < 0 ? text : string.Concat(text.Where(c => !Directions.Contains(c)));

    private static readonly SearchValues<char> Directions =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
}
