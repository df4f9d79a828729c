using Gateway.Cli.Shell;
using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Page;
using Gateway.Page.Models;

namespace Gateway.Cli.Verbs;

/// <summary>Puts what the importer found into the reader's language and into the form in which it is shown.</summary>
internal static class CheckModels
{
    public static CheckModel Of(IReadOnlyList<FileCheck> files, Language language) =>
        new([.. files.Select(f => Of(f, language))], ProgramVersion.Text);

    public static string Message(Finding finding, Language language) =>
        language == Language.Japanese ? finding.Japanese : finding.Message;

    public static string Message(FileFailure failure, Language language) =>
        language == Language.Japanese ? FailureWords.Japanese(failure) : failure.ToString();

    private static CheckedFile Of(FileCheck file, Language language)
    {
        var cells = file.Findings.ToLookup(f => f.Rule);
        return new CheckedFile(file.Name)
        {
            Failure = file.Failure is { } failure ? Message(failure, language) : null,
            Kind = language == Language.Japanese ? file.Kind?.Title : file.Kind is { } kind ? $"{kind.Name} ({kind.Title})" : null,
            Because = language == Language.Japanese ? file.Because?.Japanese : file.Because?.English,
            Edition = file.Edition,
            Encoding = file.Encoding,
            Publisher = file.Publisher,
            HeaderLine = file.HeaderLine,
            Read = file.Read,
            Taken = file.Taken,
            Rejected = file.Rejected,
            Errors = file.Count(Severity.Error),
            Warnings = file.Count(Severity.Warning),
            Notes = file.Count(Severity.Info),
            Rules = [.. file.Counts.Select(c => Of(c.Rule, c.Count, cells[c.Rule], language))],
            Columns = [.. file.Columns.Where(c => c.Heading.Length > 0).Select(c => new ColumnLine(c.Heading, c.Target?.Path))],
            Places = [.. file.Points.Select(p => new CheckedPlace(p.Name, p.Line, p.Latitude, p.Longitude, p.IsDoubtful))],
            WithoutPlace = file.WithoutPoint,
        };
    }

    private static CheckedRule Of(Rule rule, int count, IEnumerable<Finding> findings, Language language)
    {
        var japanese = language == Language.Japanese;
        return new CheckedRule(
            rule.Name, rule.Severity.ToString().ToUpperInvariant(), japanese ? rule.Japanese : rule.Message, count,
            [.. findings.Select(f => new CheckedCell(f.Line, f.Column, f.Value, japanese ? f.Detail?.Japanese : f.Detail?.English))]);
    }
}
