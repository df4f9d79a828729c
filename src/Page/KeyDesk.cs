using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The page of keys, and the one for readers who asked for too many pages. Neither is kept.</summary>
internal sealed class KeyDesk(PagePrinter printer, LimitTerms? limits)
{
    public const string Path = "/keys";

    /// <summary>Where a program sees what was asked with its key.</summary>
    public const string UsagePath = Path + "/usage";

    public async Task<PageAnswer> DrawAsync(View view, KeySheet sheet) =>
        await printer.DrawAsync<Parts.Keys>(view, new() { ["Sheet"] = sheet, ["Limits"] = limits }) with
        {
            Status = StatusOf(sheet.Problem),
        };

    /// <param name="seconds">When to come again.</param>
    public async Task<PageAnswer> TooManyAsync(View view, int seconds) =>
        await printer.DrawAsync<Parts.TooMany>(view, new() { ["Seconds"] = seconds }) with { Status = 429 };

    private static int StatusOf(KeyProblem? problem) => problem switch
    {
        null => 200,
        KeyProblem.Foreign => 403,
        KeyProblem.TooMany => 429,
        KeyProblem.Away => 503,
        _ => 400,
    };
}
