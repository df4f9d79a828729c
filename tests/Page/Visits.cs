using Gateway.Page;

namespace Gateway.Tests.Page;

/// <summary>Goes to a page by its address, as the server's routes do.</summary>
internal static class Visits
{
    /// <param name="address">The part after the host, with unescaped values: <c>/search?q=図書館</c>.</param>
    public static Task<PageAnswer> GoAsync(Site site, string address, View view)
    {
        var (path, words) = address.Split('?', 2) is [var before, var behind] ? (before, behind) : (address, "");
        var page = site.Pages.FirstOrDefault(page => page.Route == path)
            ?? site.Pages.Where(page => NameIn(page, path) is not null).MaxBy(page => page.Route.Length)!;
        var name = NameIn(page, path) ?? "";
        var query = words.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('=', 2))
            .GroupBy(word => word[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(word => word[1])], StringComparer.Ordinal);
        return page.AnswerAsync(new PageRequest(view, name, query, CancellationToken.None));
    }

    /// <summary>Returns the part of the path in place of the name; null when the path belongs to another page.</summary>
    private static string? NameIn(SitePage page, string path) =>
        page.Route.Split("{name}") is [var start, var end] && path.Length >= start.Length + end.Length
            && path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal)
            ? path[start.Length..^end.Length]
            : null;
}
