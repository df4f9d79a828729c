using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Headings;

namespace Gateway.Import.Surveying;

/// <summary>What there is to say about the columns of a file: unknown ones, repeated ones, missing ones.</summary>
internal static class ColumnFindings
{
    public static void Add(Survey survey, FindingLog findings)
    {
        foreach (var column in survey.Columns.Where(c => survey.Recipe.HasFields && c.Target is null && c.Folded.Length > 0
            && c.Folded[0] is not '#'))
        {
            findings.Add(new Finding(FileRules.ColumnUnknown, Column: column.Heading));
        }

        foreach (var column in survey.Columns.Where(c => c.Target is { Rank: ContentGuess.Rank }))
        {
            findings.Add(new Finding(FileRules.ColumnGuessed, Column: column.Heading, Value: column.Target!.Path));
        }

        // Several columns may fill one list, and the standard itself says some things twice; other pairs are a question.
        var standard = survey.Match.Edition?.Headings.Select(HeadingText.Fold).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var column in survey.Columns.Where(c => c.Target is { Field.Reading: not Reading.List } or { Role: not null })
            .GroupBy(c => c.Target!.Name).SelectMany(g => g.OrderBy(c => c.Target!.Rank).ThenBy(c => c.Index).Skip(1))
            .Where(c => !standard.Contains(c.Folded)))
        {
            findings.Add(new Finding(FileRules.ColumnRepeated, Column: column.Heading));
        }

        AddMissing(survey, findings);
        AddSurveyDate(survey, findings);
    }

    /// <summary>Numbers of people without a day are worth little; where it does not stand in a column that is told.</summary>
    private static void AddSurveyDate(Survey survey, FindingLog findings)
    {
        if (survey.Match.Map.Recipe is RowRecipe.People && !survey.Binding.Has(ColumnRole.SurveyDate)
            && !survey.Binding.Has(ColumnRole.SurveyYear))
        {
            findings.Add(new Finding(survey.SurveyDate is null ? FileRules.SurveyDateMissing : FileRules.SurveyDateOfName,
                Value: survey.SurveyDate));
        }
    }

    private static void AddMissing(Survey survey, FindingLog findings)
    {
        if (survey.Header.IsLinkData || survey.Match.Edition is not { IsReconstructed: false } edition)
        {
            return;
        }

        var map = survey.Match.Map;
        var there = survey.Columns.Select(c => c.Target?.Name ?? c.Folded).ToHashSet(StringComparer.Ordinal);
        foreach (var heading in edition.Headings.Where(h => !there.Contains(map.Find(HeadingText.Fold(h))?.Name ?? HeadingText.Fold(h))))
        {
            findings.Add(new Finding(edition.Mandatory.Contains(heading) ? FileRules.ColumnMandatory : FileRules.ColumnMissing,
                Column: heading));
        }
    }
}
