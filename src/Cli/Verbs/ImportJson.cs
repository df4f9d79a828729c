using Gateway.Import;
using Gateway.Page;

namespace Gateway.Cli.Verbs;

/// <summary>The report of an import as JSON: every number, and every finding that is kept.</summary>
internal static class ImportJson
{
    public static string Of(IReadOnlyList<FileReport> files, Language language) => ReportJson.Write(new
    {
        files = files.Select(file => new
        {
            file = file.File,
            failure = ReportJson.Of(file.Failure, language),
            dataset = file.Dataset,
            title = file.Title,
            replaces = file.Replaces,
            supersededBy = file.SupersededBy,
            isKnown = file.IsKnown,
            kind = file.Kind,
            edition = file.Edition,
            publisher = file.Publisher,
            encoding = file.Encoding,
            rows = new
            {
                read = file.Read,
                taken = file.Taken,
                added = file.Added,
                changed = file.Changed,
                unchanged = file.Unchanged,
                gone = file.Gone,
                rejected = file.Rejected,
            },
            rules = ReportJson.Rules(file.Findings, language),
            findings = file.Findings.Select(c => ReportJson.Of(c, c.LinesIn(file.Noticed), language)),
        }),
    });
}
