using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Import.Findings;
using Gateway.Page;

namespace Gateway.Cli.Verbs;

/// <summary>The JSON form of findings and failures, in reports of an import and of a check alike.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Options =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(object report) => JsonSerializer.Serialize(report, Options);

    /// <summary>Returns the number of findings per rule, most urgent first.</summary>
    public static IEnumerable<object> Rules(IReadOnlyList<FindingGroup> causes, Language language) =>
        causes.GroupBy(c => c.Rule).Select(g => new
        {
            rule = g.Key.Name,
            severity = Name(g.Key.Severity),
            count = g.Sum(c => c.Count),
            message = g.Key.Text(language == Language.Japanese),
        });

    /// <param name="cause">The finding.</param>
    /// <param name="lines">Its lines, as far as they are kept.</param>
    /// <param name="language">The language of the report.</param>
    public static object Of(FindingGroup cause, IEnumerable<int> lines, Language language) => new
    {
        line = cause.Example.Line,
        column = cause.Column,
        value = cause.Example.Value,
        rule = cause.Rule.Name,
        severity = Name(cause.Rule.Severity),
        message = cause.Message(language == Language.Japanese),
        count = cause.Count,
        examples = cause.Examples.Select(e => new { line = e.Line, value = e.Value }),
        lines,
        advice = cause.Rule.Advice?.OnCommandLine.In(language == Language.Japanese),
        validExample = cause.ValidExample,
    };

    public static object? Of(FileFailure? failure, Language language) =>
        failure is null ? null : new
        {
            rule = failure.Rule,
            message = CheckModels.Message(failure, language),
            line = failure.Line,
            advice = FailureAdvice.OnCommandLine(failure)?.In(language == Language.Japanese),
        };

    private static string Name(Severity severity) => severity.ToString().ToUpperInvariant();
}
