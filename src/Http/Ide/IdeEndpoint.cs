using Gateway.Http.Answers;
using Gateway.Http.Pages;
using Gateway.Http.Requests;
using Gateway.Page;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Ide;

/// <summary>
/// Banana Cake Pop below the GraphQL endpoint, and once more below <c>/try/{name}/</c> with an example operation in it. The page's own
/// links are relative, so it works under any address that ends in a slash.
/// </summary>
/// <param name="files">The files of Banana Cake Pop; none if the gateway was built without them.</param>
/// <param name="site">Provides the example operations, and a page for when there is no Banana Cake Pop.</param>
/// <param name="sdl">The schema, shown on that page.</param>
internal sealed class IdeEndpoint(IdeFiles files, Site site, Func<string> sdl)
{
    public const string TryPath = "/try";

    private const string Methods = "GET, HEAD, OPTIONS";

    private readonly IdePage? page = IdePage.Of(files);

    /// <summary>Answers what a browser reads at and below <c>/graphql</c>; null when it asks for nothing of the IDE.</summary>
    public Task? TryServe(HttpContext http)
    {
        // Routes match in any case.
        http.Request.Path.StartsWithSegments(Address.GraphQL, out var below);
        if (!below.HasValue)
        {
            return Negotiation.WantsPage(http.Request.Headers.Accept) ? RedirectBelow(http) : null;
        }

        var name = below.Value[1..];
        return name == IdeWriter.Config ? WriteOwnConfigAsync(http)
            : name.Length > 0 ? Serve(http, name, null)
            : Negotiation.WantsPage(http.Request.Headers.Accept) ? ServePageAsync(http, null)
            : null;
    }

    /// <summary>Answers <c>/try/{name}/…</c>.</summary>
    public async Task TryExampleAsync(HttpContext http)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            await MethodRefusal.WriteAsync(http, Methods);
            return;
        }

        var parts = http.Request.Path.Value![(TryPath.Length + 1)..].Split('/', 2);
        if (await site.ExampleAsync(PageReader.ViewOf(http), parts[0], http.RequestAborted) is not { } example)
        {
            await RefuseAsync(http, $"Example {parts[0]} not found.");
        }
        else if (parts.Length == 1)
        {
            await RedirectBelow(http);
        }
        else if (parts[1].Length == 0)
        {
            await ServePageAsync(http, example);
        }
        else
        {
            await (Serve(http, parts[1], example) ?? RefuseAsync(http, "File not found."));
        }
    }

    private Task? Serve(HttpContext http, string name, Example? example)
    {
        if (name == IdeWriter.Config)
        {
            return IdeWriter.WriteConfigAsync(http, example, isOwn: false);
        }

        if (name == IdePage.ScriptName)
        {
            return IdeWriter.WriteScriptAsync(http);
        }

        if (name == IdeFiles.Worker && page is not null)
        {
            return IdeWriter.WriteIdleWorkerAsync(http);
        }

        return files.Find(name) is { } file ? IdeWriter.WriteAsync(http, file) : null;
    }

    /// <summary>Writes the configuration by which a newcomer finds a query in the first tab, ready to run.</summary>
    private async Task WriteOwnConfigAsync(HttpContext http) => await IdeWriter.WriteConfigAsync(
        http, (await site.ExamplesAsync(http.RequestAborted)).FirstOrDefault(example => example.Name == GuideChapters.First), isOwn: true);

    private Task ServePageAsync(HttpContext http, Example? example) => page is not null
        ? IdeWriter.WriteAsync(http, page)
        : WriteWithoutAsync(http, example);

    private async Task WriteWithoutAsync(HttpContext http, Example? example) =>
        await PageWriter.WriteAsync(http, await site.WithoutIdeAsync(PageReader.ViewOf(http), sdl(), example));

    /// <summary>
    /// Redirects to the address with a slash at its end: the pages are below it, so that their own links can be relative. A cache must not
    /// keep it without asking, since where it leads depends on what the proxy says.
    /// </summary>
    private static Task RedirectBelow(HttpContext http)
    {
        var request = http.Request;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Redirect($"{request.PathBase}{request.Path}/{request.QueryString}", permanent: true);
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext http, string message) =>
        ResponseWriter.WriteAsync(http, new WireError(404, message));
}
