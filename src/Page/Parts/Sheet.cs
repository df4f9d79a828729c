using Microsoft.AspNetCore.Components;

namespace Gateway.Page.Parts;

/// <summary>What every page and every part of one knows: who reads it, and what kinds there are.</summary>
public abstract class Sheet : ComponentBase
{
    [CascadingParameter]
    public View View { get; set; } = default!;

    [CascadingParameter]
    public Kinds Kinds { get; set; } = default!;

    protected Words W => View.Words;
}
