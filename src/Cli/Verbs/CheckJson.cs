using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Page;

namespace Gateway.Cli.Verbs;

/// <summary>A check as JSON, for programs.</summary>
internal static class CheckJson
{
    /// <param name="files">What was looked at.</param>
    /// <param name="leftOut">What lies in the folders beside the tables.</param>
    /// <param name="language">In which language.</param>
    public static string Of(IReadOnlyList<FileCheck> files, IReadOnlyList<string> leftOut, Language language) => ReportJson.Write(new
    {
        leftOut = leftOut.Select(path => Path.GetFileName(path)),
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
            leftOut = file.LeftOut,
            columns = file.Columns.Select(c => new { heading = c.Heading, field = c.Target?.Path, fillRate = file.Fill.Rate(c.Index) }),
            rules = ReportJson.Rules(file.Causes, language),
            findings = file.Causes.Select(c => ReportJson.Of(c, c.LinesIn(file.Findings), language)),
        }),
    });
}
