using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>One page of the site: its route, and how it is answered.</summary>
/// <param name="Route">A route pattern: <c>/datasets/{name}</c>.</param>
internal sealed record SitePage(string Route, Func<PageRequest, Task<PageAnswer>> AnswerAsync);

/// <summary>A request for a page.</summary>
/// <param name="Name">The value of <c>{name}</c> in the address; empty when the route has none.</param>
/// <param name="Query">The query parameters, each with its values in order; the language is in the view.</param>
internal sealed record PageRequest(
    View View, string Name, IReadOnlyDictionary<string, IReadOnlyList<string>> Query, CancellationToken Cancellation)
{
    /// <summary>Returns the first value of a parameter, trimmed; empty when it is not given.</summary>
    public string Value(string parameter) => Query.TryGetValue(parameter, out var values) && values is [var first, ..] ? first.Trim() : "";
}

/// <summary>A page as it is sent.</summary>
/// <param name="Text">Its markup, or content of another <see cref="ContentType"/>.</param>
internal sealed record PageAnswer(int Status, string Text)
{
    public string ContentType { get; init; } = "text/html; charset=utf-8";

    /// <summary>The file name for saving it; null = it is displayed.</summary>
    public string? FileName { get; init; }

    /// <summary>The global id of the one data set it is about; null = none or several.</summary>
    public string? Dataset { get; init; }

    public Wish? Wish { get; init; }

    /// <summary>The only other host whose images the page may show; null = none.</summary>
    public string? ImagesFrom { get; init; }
}
