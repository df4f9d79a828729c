using System.Buffers;
using Gateway.Page.Models;
using Microsoft.AspNetCore.Components;

namespace Gateway.Page.Parts;

/// <summary>What every page and every part of one knows: who reads it, what kinds there are, and what the gateway gives.</summary>
public abstract class Sheet : ComponentBase
{
    [CascadingParameter]
    public View View { get; set; } = default!;

    [CascadingParameter]
    public Kinds Kinds { get; set; } = default!;

    /// <summary>Of the gateway whose page this is; a report that stands by itself has none.</summary>
    [CascadingParameter]
    public SiteFacts Facts { get; set; } = default!;

    [CascadingParameter]
    public MapUse MapUse { get; set; } = default!;

    protected Words W => View.Words;

    /// <summary>
    /// Published text where no <c>bdi</c> can stand around it, in a title or an attribute: without the marks that turn the direction of
    /// what follows.
    /// </summary>
    protected static string Plain(string text) =>
        text.AsSpan().IndexOfAny(Directions) < 0 ? text : string.Concat(text.Where(c => !Directions.Contains(c)));

    private static readonly SearchValues<char> Directions =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
}
