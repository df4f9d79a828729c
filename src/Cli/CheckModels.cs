using Gateway.Cli.Shell;
using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Page;
using Gateway.Page.Models;

namespace Gateway.Cli;

/// <summary>Converts what the importer found into the reader's language and the form in which it is shown.</summary>
internal static class CheckModels
{
    /// <param name="onPage">Whether it is for a page, where advice names no command-line flags.</param>
    public static CheckModel Of(IReadOnlyList<FileCheck> files, Language language, bool onPage = false) =>
        new([.. files.Select(f => Of(f, language, onPage))], ProgramVersion.Text);

    public static string Message(FileFailure failure, Language language) =>
        language == Language.Japanese ? FailureWords.Japanese(failure) : failure.ToString();

    private static CheckedFile Of(FileCheck file, Language language, bool onPage)
    {
        return new CheckedFile(file.Name)
        {
            Failure = file.Failure is { } failure ? Message(failure, language) : null,
            FailureAdvice = file.Failure is { } failed ? AdviceOn(failed, onPage)?.In(language == Language.Japanese) : null,
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
            Rules = Rules(file, language == Language.Japanese, onPage),
            Columns =
            [
                .. file.Columns.Where(c => c.Heading.Length > 0)
                    .Select(c => new ColumnLine(c.Heading, c.Target?.Path) { FillRate = file.Fill.Rate(c.Index) }),
            ],
            Places = [.. file.Points.Select(p => new CheckedPlace(p.Name, p.Line, p.Latitude, p.Longitude, p.IsDoubtful))],
            WithoutPlace = file.WithoutPoint,
        };
    }

    private static Wording? AdviceOn(FileFailure failure, bool onPage) =>
        onPage ? FailureAdvice.Of(failure) : FailureAdvice.OnCommandLine(failure);

    private static IReadOnlyList<CheckedRule> Rules(FileCheck file, bool japanese, bool onPage) =>
    [
        .. file.Causes.GroupBy(c => c.Rule)
            .Select(g => (Rule: g.Key, Count: g.Sum(c => c.Count), Causes: g.ToList()))
            .OrderByDescending(r => r.Rule.Severity).ThenBy(r => r.Causes.TrueForAll(c => c.Example.Line is not null))
            .ThenByDescending(r => r.Count).ThenBy(r => r.Rule.Name, StringComparer.Ordinal)
            .Select(r => new CheckedRule(
                r.Rule.Name, r.Rule.Severity.ToString().ToUpperInvariant(), r.Rule.Text(japanese), r.Count,
                (onPage ? r.Rule.Advice?.Remedy : r.Rule.Advice?.OnCommandLine)?.In(japanese), Examples(r.Causes),
                [.. r.Causes.Select(c => Of(c, file, japanese))])),
    ];

    /// <summary>Returns valid examples for the columns, as many as are worth reading.</summary>
    private static string Examples(IEnumerable<FindingGroup> causes) =>
        string.Join(
            "、", causes.Select(c => c.ValidExample).OfType<string>().Distinct(StringComparer.Ordinal).Take(FindingGroup.MostExamples));

    private static CheckedCause Of(FindingGroup cause, FileCheck file, bool japanese) => new(
        cause.Column, cause.Count, [.. cause.Examples.Select(e => new CheckedCell(e.Line, e.Value, e.Detail?.In(japanese)))],
        cause.Count > cause.Examples.Count ? LineRanges.Of(cause.LinesIn(file.Findings)) : null);
}
