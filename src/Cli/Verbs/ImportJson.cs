using Gateway.Import;
using Gateway.Page;

namespace Gateway.Cli.Verbs;

/// <summary>The report of an import as JSON: every number, every finding that is kept, and the name of all that was left out.</summary>
internal static class ImportJson
{
    /// <param name="files">What was read.</param>
    /// <param name="leftOut">What lies in the folders beside the tables.</param>
    /// <param name="language">In which language.</param>
    public static string Of(IReadOnlyList<FileReport> files, IReadOnlyList<string> leftOut, Language language) => ReportJson.Write(new
    {
        leftOut = leftOut.Select(path => Path.GetFileName(path)),
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
            leftOut = file.LeftOut,
            rules = ReportJson.Rules(file.Findings, language),
            findings = file.Findings.Select(c => ReportJson.Of(c, c.LinesIn(file.Noticed), language)),
        }),
    });
}
