using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>
/// The check of a file in the browser: its form, and what was found, as a page and to be taken along. It keeps nothing of what it draws.
/// </summary>
internal sealed class CheckDesk(PagePrinter printer, DataCatalog catalog)
{
    public const string Path = "/check";

    /// <summary>The code of a municipality with its check digit; null when it is none.</summary>
    public static string? CodeOf(string text) => MunicipalityCode.Complete(text);

    /// <summary>The form.</summary>
    /// <param name="isOpen">Whether this reader may use it; else the page says how else to check.</param>
    public Task<PageAnswer> FormAsync(View view, CheckBounds bounds, bool isOpen) => DrawFormAsync(view, bounds, isOpen, null);

    /// <summary>The form once more, with what was wrong above it.</summary>
    /// <param name="code">What was given as the code of the publisher.</param>
    public async Task<PageAnswer> RefuseAsync(View view, CheckBounds bounds, CheckProblem problem, string code = "") =>
        await DrawFormAsync(view, bounds, problem != CheckProblem.Off, problem, code) with { Status = StatusOf(problem) };

    /// <summary>What was found.</summary>
    public Task<PageAnswer> ResultAsync(View view, CheckModel model) =>
        printer.DrawAsync<Parts.CheckAnswer>(view, new() { ["Model"] = model });

    /// <summary>The same as one file that needs no other.</summary>
    public async Task<PageAnswer> FileAsync(View view, CheckModel model) =>
        new(200, await CheckPage.DrawAsync(model, view.Language, catalog));

    /// <summary>The same as a table of all findings.</summary>
    public static PageAnswer Table(View view, CheckModel model) =>
        new(200, CheckTable.Write(model, new CheckWords(view.Language))) { ContentType = "text/csv; charset=utf-8" };

    private Task<PageAnswer> DrawFormAsync(View view, CheckBounds bounds, bool isOpen, CheckProblem? problem, string code = "") =>
        printer.DrawAsync<Parts.CheckForm>(
            view, new() { ["Bounds"] = bounds, ["IsOpen"] = isOpen, ["Problem"] = problem, ["GivenCode"] = code });

    private static int StatusOf(CheckProblem problem) => problem switch
    {
        CheckProblem.TooLarge or CheckProblem.TooMany => 413,
        CheckProblem.Busy or CheckProblem.TooLong => 503,
        CheckProblem.Foreign or CheckProblem.Off => 403,
        _ => 400,
    };
}
