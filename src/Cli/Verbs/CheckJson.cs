using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Page;

namespace Gateway.Cli.Verbs;

/// <summary>A check as JSON, for programs.</summary>
internal static class CheckJson
{
    public static string Of(IReadOnlyList<FileCheck> files, Language language) => ReportJson.Write(new
    {
        errors = files.Sum(f => f.Count(Severity.Error)),
        warnings = files.Sum(f => f.Count(Severity.Warning)),
        notes = files.Sum(f => f.Count(Severity.Info)),
        files = files.Select(file => new
        {
            file = file.Name,
            failure = ReportJson.Of(file.Failure, language),
            kind = file.Kind?.Name,
            sheet = file.Kind?.Title,
            because = language == Language.Japanese ? file.Because?.Japanese : file.Because?.English,
            edition = file.Edition,
            publisher = file.Publisher,
            encoding = file.Encoding,
            headerLine = file.Failure is null ? file.HeaderLine : (int?)null,
            rows = new { read = file.Read, taken = file.Taken, rejected = file.Rejected, withoutCoordinates = file.WithoutPoint },
            columns = file.Columns.Select(c => new { heading = c.Heading, field = c.Target?.Path, fillRate = file.Fill.Rate(c.Index) }),
            rules = ReportJson.Rules(file.Causes, language),
            findings = file.Causes.Select(c => ReportJson.Of(c, c.LinesIn(file.Findings), language)),
        }),
    });
}
