using Gateway.Page;

namespace Gateway.Tests.Page;

/// <summary>Requests the pages of the desk as the wire does.</summary>
internal static class DeskPage
{
    /// <param name="path">The path of one of them, <c>/guide/near</c>.</param>
    public static Task<PageAnswer> GetAsync(SampleSite sample, string path, View view, params (string Parameter, string Value)[] query)
    {
        var exact = sample.Site.Desk.Pages.FirstOrDefault(page => page.Route == path);
        var end = path.LastIndexOf('/') + 1;
        var (route, name) = exact is null ? (path[..end] + "{name}", path[end..]) : (path, "");
        var words = query.ToDictionary(q => q.Parameter, q => (IReadOnlyList<string>)[q.Value]);
        return sample.Site.Desk.Pages.Single(page => page.Route == route)
            .AnswerAsync(new PageRequest(view, name, words, CancellationToken.None));
    }
}
