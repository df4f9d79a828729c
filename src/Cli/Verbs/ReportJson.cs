using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Import.Findings;
using Gateway.Page;

namespace Gateway.Cli.Verbs;

/// <summary>How findings and failures look in JSON reports, of an import and of a check alike.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Options =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(object report) => JsonSerializer.Serialize(report, Options);

    public static object Of(Finding finding, Language language) => new
    {
        line = finding.Line,
        column = finding.Column,
        value = finding.Value,
        rule = finding.Rule.Name,
        severity = Name(finding.Rule.Severity),
        message = CheckModels.Message(finding, language),
    };

    public static object Of(Rule rule, int count, Language language) => new
    {
        rule = rule.Name,
        severity = Name(rule.Severity),
        count,
        message = language == Language.Japanese ? rule.Japanese : rule.Message,
    };

    public static object? Of(FileFailure? failure, Language language) =>
        failure is null ? null : new { rule = failure.Rule, message = CheckModels.Message(failure, language), line = failure.Line };

    private static string Name(Severity severity) => severity.ToString().ToUpperInvariant();
}
