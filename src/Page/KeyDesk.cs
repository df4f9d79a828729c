using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The page of keys, which is not cached.</summary>
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

    private static int StatusOf(KeyProblem? problem) => problem switch
    {
        null => 200,
        KeyProblem.CrossOrigin => 403,
        KeyProblem.TooMany or KeyProblem.TooManyAttempts => 429,
        KeyProblem.Unavailable => 503,
        _ => 400,
    };
}
