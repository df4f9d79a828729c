using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Headings;

namespace Gateway.Import.Surveying;

/// <summary>The findings about the columns of a file: missing, unknown and repeated ones.</summary>
internal static class ColumnFindings
{
    /// <param name="survey">The file.</param>
    /// <param name="findings">The log to add them to.</param>
    /// <param name="isStrict">Whether to check as for a publisher before publication.</param>
    public static void Add(Survey survey, FindingLog findings, bool isStrict = false)
    {
        foreach (var column in Unknown(survey).Where(_ => survey.Recipe.HasFields))
        {
            findings.Add(new Finding(FileRules.ColumnUnknown, Column: column.Heading));
        }

        foreach (var column in survey.Columns.Where(c => c.Target?.Means is ColumnRole.TokyoDegrees))
        {
            findings.Add(new Finding(PlaceRules.CoordinatesDatum, Column: column.Heading));
        }

        AddClasses(survey, findings);
        foreach (var column in survey.Columns.Where(c => c.Target is { Rank: ContentGuess.Rank }))
        {
            var path = column.Target!.Path;
            findings.Add(new Finding(FileRules.ColumnGuessed, Column: column.Heading, Value: path)
            {
                ValidExample = column.Target.Field?.Headings is [var first, ..]
                    ? first
                    : survey.Kind.Headings.FirstOrDefault(own => own.Value == path).Key,
            });
        }

        // Several columns may fill a list or a joined text, and the standard itself repeats some things; other pairs are questionable.
        var standard = survey.Match.Edition?.Headings.Select(HeadingText.Fold).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var column in survey.Columns
            .Where(c => c.Target is { Field: { Reading: not Reading.List, IsJoined: false } } or { Role: not null })
            .GroupBy(c => c.Target!.Name).SelectMany(g => g.OrderBy(c => c.Target!.Rank).ThenBy(c => c.Index).Skip(1))
            .Where(c => !standard.Contains(c.Folded)))
        {
            findings.Add(new Finding(FileRules.ColumnRepeated, Column: column.Heading));
        }

        if (survey.Match.Family is { DeclaresPauses: true })
        {
            findings.Add(new Finding(WasteRules.PausesApart));
        }

        AddMissing(survey, findings, isStrict);
        AddSurveyDate(survey, findings);
    }

    /// <summary>Reports heading prefixes that are not a class of any kind, or not the class of the rows.</summary>
    private static void AddClasses(Survey survey, FindingLog findings)
    {
        if (survey.UnknownClass is { } unknown)
        {
            findings.Add(new Finding(FileRules.ClassUnknown, survey.Header.Line, Value: unknown));
        }

        foreach (var column in survey.Columns.Where(c => c.YieldsTo is not null))
        {
            findings.Add(new Finding(FileRules.ColumnOfOtherClass, Column: column.Heading, Value: column.YieldsTo));
        }
    }

    /// <summary>
    /// Reports a missing survey date, without which population figures are worth little, or one that comes only from a title or name.
    /// </summary>
    private static void AddSurveyDate(Survey survey, FindingLog findings)
    {
        if (survey.Match.Map.Recipe is RowRecipe.People && !survey.Binding.Has(ColumnRole.SurveyDate)
            && !survey.Binding.Has(ColumnRole.SurveyYear))
        {
            findings.Add(new Finding(survey.SurveyDate is null ? FileRules.SurveyDateMissing : FileRules.SurveyDateOfName,
                Value: survey.SurveyDate));
        }
    }

    private static IEnumerable<FileColumn> Unknown(Survey survey) =>
        survey.Columns.Where(c => c.Target is null && c.YieldsTo is null && c.Folded.Length > 0 && c.Folded[0] is not '#');

    private static void AddMissing(Survey survey, FindingLog findings, bool isStrict)
    {
        var demands = new Demands(survey, isStrict);
        var others = survey.Columns.Where(c => c.Target is { Rank: HeadingGuess.Rank } && isStrict).Concat(Unknown(survey)).ToList();
        AddAll(FileRules.ColumnMandatory, demands.OfToday());
        AddAll(FileRules.ColumnMandatoryBefore, demands.OfBefore());
        AddAll(FileRules.ColumnMissing, demands.Optional());

        void AddAll(Rule rule, IReadOnlyList<string> headings)
        {
            foreach (var heading in headings)
            {
                findings.Add(new Finding(rule, Column: heading, Detail: Meant(heading, others)) { ValidExample = heading });
            }
        }
    }

    /// <summary>Suggests the column that the file may have under another heading; each can be suggested only once.</summary>
    private static Wording? Meant(string heading, List<FileColumn> others)
    {
        if (HeadingLikeness.Find(HeadingText.Fold(heading), others) is not { } like)
        {
            return null;
        }

        others.Remove(like);
        return new Wording(
            $"The file has a column \"{like.Heading}\": did you mean {heading}?", $"列「{like.Heading}」は「{heading}」のことですか？");
    }
}
