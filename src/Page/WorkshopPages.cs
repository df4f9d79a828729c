using System.Text;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The workshop: six steps from a messy file to a good one, each with its file and what the check says about it.</summary>
internal sealed class WorkshopPages
{
    public const string Path = "/workshop";

    private readonly PagePrinter printer;
    private readonly CheckFiles? check;
    private readonly StampedCache<IReadOnlyList<CheckedFile>> cache = new(2);

    public WorkshopPages(PagePrinter printer, CheckFiles? check)
    {
        (this.printer, this.check) = (printer, check);
        Pages = [new(Path, AnswerAsync), new(Path + "/{name}", FileAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>The files: one before each step, and the result of the last.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Enumerable.Range(1, WorkshopSteps.All.Count).Select(step => $"step-{step}.csv"), "999997_aed.csv"];

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var view = request.View;
        var files = await cache.GetAsync(new Stamp("", default), view.Words.Code, () => CheckAsync(view.Language));
        return await printer.DrawAsync<Parts.Workshop>(view, new() { ["Checked"] = files });
    }

    private Task<PageAnswer> FileAsync(PageRequest request) => Files.Contains(request.Name, StringComparer.Ordinal)
        ? Task.FromResult(new PageAnswer(200, TextOf(request.Name)) { ContentType = "text/csv; charset=utf-8", FileName = request.Name })
        : printer.NotFoundAsync(request.View);

    /// <summary>What the check says about each file; empty when there is no check.</summary>
    private async Task<IReadOnlyList<CheckedFile>> CheckAsync(Language language)
    {
        var found = new List<CheckedFile>();
        foreach (var name in check is null ? [] : Files)
        {
            var file = new CheckInput(name, Encoding.UTF8.GetBytes(TextOf(name)));
            found.AddRange((await check!([file], null, language, CancellationToken.None)).Files);
        }

        return found;
    }

    /// <summary>With the byte order mark by which a spreadsheet recognises the encoding.</summary>
    private static string TextOf(string name) => SiteFiles.Text($"workshop-{Files.ToList().IndexOf(name) + 1}.csv");
}
