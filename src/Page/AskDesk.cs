using System.Text.Json;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>A plain form in which a question is asked: for phones, and for whoever has no script.</summary>
internal sealed class AskDesk(PagePrinter printer)
{
    public const string Path = "/ask";

    /// <summary>Longer answers are cut where people look at them; programs get the whole.</summary>
    private const int LongestAnswer = 100_000;

    /// <summary>Where an example stands in the form, with its answer.</summary>
    public static string AddressOf(Example example) =>
        AddressOf(Snippets.Bare(example.Document), example.HasVariables ? example.Variables : "");

    public static string AddressOf(string document, string variables) =>
        $"{Path}?query={Uri.EscapeDataString(document)}" + (variables.Length > 0 ? $"&variables={Uri.EscapeDataString(variables)}" : "");

    /// <summary>The form, filled with what was asked.</summary>
    /// <param name="answer">The answer as JSON; null = nothing was asked.</param>
    public Task<PageAnswer> DrawAsync(View view, AskedQuestion question, JsonElement? answer) => printer.DrawAsync<Parts.Ask>(view, new()
    {
        ["Question"] = question,
        ["Answer"] = answer is { } json ? Cut(PlainJson.Of(json)) : null,
        ["Errors"] = answer is { } told ? ErrorsOf(told) : [],
    });

    /// <summary>The form, with what is wrong above it.</summary>
    public async Task<PageAnswer> RefuseAsync(View view, AskedQuestion question, AskProblem problem, int status) =>
        await printer.DrawAsync<Parts.Ask>(view, new() { ["Question"] = question, ["Problem"] = problem }) with { Status = status };

    private static IReadOnlyList<AskedError> ErrorsOf(JsonElement answer) =>
    [
        .. answer.Items("errors").Select(error => new AskedError(
            error.Text("message") ?? "", error.Member("extensions")?.Text("code"))),
    ];

    private static string Cut(string text) => text.Length <= LongestAnswer ? text : text[..LongestAnswer] + "\n…";
}

/// <summary>What stands in the form.</summary>
/// <param name="Variables">A JSON object, or nothing.</param>
public sealed record AskedQuestion(string Document, string Variables);

/// <summary>What the graph says is wrong.</summary>
public sealed record AskedError(string Message, string? Code);

/// <summary>Why nothing was asked.</summary>
public enum AskProblem
{
    /// <summary>What stands among the variables is no JSON object.</summary>
    VariablesUnreadable,

    /// <summary>Questions are taken by POST only here.</summary>
    Off,
}
