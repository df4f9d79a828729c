using System.Text.Json;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>A plain form for asking a question: for phones, and for browsers without scripts.</summary>
internal sealed class AskDesk(PagePrinter printer)
{
    public const string Path = "/ask";

    /// <summary>Longer answers are cut on the page; programs get all of it.</summary>
    private const int LongestAnswer = 100_000;

    /// <summary>Returns the address of the form filled with an example, with its answer.</summary>
    public static string AddressOf(Example example) =>
        AddressOf(Snippets.Bare(example.Document), example.HasVariables ? example.Variables : "");

    public static string AddressOf(string document, string variables) =>
        $"{Path}?query={Uri.EscapeDataString(document)}" + (variables.Length > 0 ? $"&variables={Uri.EscapeDataString(variables)}" : "");

    /// <summary>Draws the form, filled with the question.</summary>
    /// <param name="answer">The answer as JSON; null = nothing was asked.</param>
    public Task<PageAnswer> DrawAsync(View view, AskedQuestion question, JsonElement? answer) => printer.DrawAsync<Parts.Ask>(view, new()
    {
        ["Question"] = question,
        ["Answer"] = answer is { } json ? Cut(PlainJson.Of(json)) : null,
        ["Errors"] = answer is { } told ? ErrorsOf(told) : [],
    });

    /// <summary>Draws the form with the problem above it.</summary>
    public async Task<PageAnswer> RefuseAsync(View view, AskedQuestion question, AskProblem problem, int status) =>
        await printer.DrawAsync<Parts.Ask>(view, new() { ["Question"] = question, ["Problem"] = problem }) with { Status = status };

    private static IReadOnlyList<AskedError> ErrorsOf(JsonElement answer) =>
    [
        .. answer.Items("errors").Select(error => new AskedError(
            error.Text("message") ?? "", error.Member("extensions")?.Text("code"))),
    ];

    private static string Cut(string text) => text.Length <= LongestAnswer ? text : text[..LongestAnswer] + "\n…";
}

/// <summary>The content of the form.</summary>
/// <param name="Variables">A JSON object, or empty.</param>
public sealed record AskedQuestion(string Document, string Variables);

/// <summary>An error reported by the graph.</summary>
public sealed record AskedError(string Message, string? Code);

/// <summary>Why the question was not run.</summary>
public enum AskProblem
{
    /// <summary>The variables are not a JSON object.</summary>
    VariablesUnreadable,

    /// <summary>Questions are taken only by POST here.</summary>
    Off,
}
