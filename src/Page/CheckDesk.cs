using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>
/// The check of a file in the browser: its form, and the findings as a page and for download. It stores nothing of what it draws.
/// </summary>
internal sealed class CheckDesk(PagePrinter printer, DataCatalog catalog)
{
    public const string Path = "/check";

    /// <summary>Returns the code of a municipality with its check digit; null when the text is not a code.</summary>
    public static string? CodeOf(string text) => MunicipalityCode.Complete(text);

    /// <summary>Draws the form.</summary>
    /// <param name="isOpen">Whether this reader may use it; if not, the page says how else to check.</param>
    public Task<PageAnswer> FormAsync(View view, CheckBounds bounds, bool isOpen) => DrawFormAsync(view, bounds, isOpen, null);

    /// <summary>Draws the form again with the problem above it.</summary>
    /// <param name="code">The publisher's code as it was entered.</param>
    public async Task<PageAnswer> RefuseAsync(View view, CheckBounds bounds, CheckProblem problem, string code = "") =>
        await DrawFormAsync(view, bounds, problem != CheckProblem.Off, problem, code) with { Status = StatusOf(problem) };

    /// <summary>Draws the findings.</summary>
    public Task<PageAnswer> ResultAsync(View view, CheckModel model) =>
        printer.DrawAsync<Parts.CheckAnswer>(view, new() { ["Model"] = model });

    /// <summary>Draws the findings as one self-contained file.</summary>
    public async Task<PageAnswer> FileAsync(View view, CheckModel model) =>
        new(200, await CheckPage.DrawAsync(model, view.Language, catalog));

    /// <summary>Writes the findings as a table.</summary>
    public static PageAnswer Table(View view, CheckModel model) =>
        new(200, CheckTable.Write(model, new CheckWords(view.Language))) { ContentType = "text/csv; charset=utf-8" };

    private Task<PageAnswer> DrawFormAsync(View view, CheckBounds bounds, bool isOpen, CheckProblem? problem, string code = "") =>
        printer.DrawAsync<Parts.CheckForm>(
            view, new() { ["Bounds"] = bounds, ["IsOpen"] = isOpen, ["Problem"] = problem, ["GivenCode"] = code });

    private static int StatusOf(CheckProblem problem) => problem switch
    {
        CheckProblem.TooLarge or CheckProblem.TooMany => 413,
        CheckProblem.Busy or CheckProblem.TooLong => 503,
        CheckProblem.CrossOrigin or CheckProblem.Off => 403,
        _ => 400,
    };
}
