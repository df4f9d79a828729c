using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>One page of the site: where it stands, and how it is answered.</summary>
/// <param name="Route">A pattern of routes: <c>/datasets/{name}</c>.</param>
internal sealed record SitePage(string Route, Func<PageRequest, Task<PageAnswer>> AnswerAsync);

/// <summary>Who asks for a page, and for what of it.</summary>
/// <param name="Name">What stands at <c>{name}</c> in the address; empty where nothing does.</param>
/// <param name="Query">What stands behind the question mark, each word with its values in order; the language is in the view.</param>
internal sealed record PageRequest(
    View View, string Name, IReadOnlyDictionary<string, IReadOnlyList<string>> Query, CancellationToken Cancellation)
{
    /// <summary>The first value of a word, without space around it; empty where it is not said.</summary>
    public string Value(string word) => Query.TryGetValue(word, out var values) && values is [var first, ..] ? first.Trim() : "";
}

/// <summary>A page as it is sent.</summary>
/// <param name="Text">Its markup, or what another <see cref="ContentType"/> says it is.</param>
internal sealed record PageAnswer(int Status, string Text)
{
    public string ContentType { get; init; } = "text/html; charset=utf-8";

    /// <summary>What it is called where it is kept; null = it is shown.</summary>
    public string? FileName { get; init; }

    /// <summary>The global id of the one data set that it is about; null = it is about none, or several.</summary>
    public string? Dataset { get; init; }

    public Wish? Wish { get; init; }

    /// <summary>The one other host whose pictures the page may show; null = none.</summary>
    public string? ImagesFrom { get; init; }
}
