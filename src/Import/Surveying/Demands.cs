using Gateway.Catalog;
using Gateway.Import.Headings;

namespace Gateway.Import.Surveying;

/// <summary>
/// Which columns a file should have and has not: those the standard of today demands, those that only the edition it follows demands,
/// and those that are there to be filled.
/// </summary>
internal sealed class Demands
{
    private readonly Survey survey;
    private readonly bool isStrict;
    private readonly HashSet<string> there;
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <param name="survey">The file.</param>
    /// <param name="isStrict">
    /// Look as who publishes it should: a guess at a heading is no column of the standard, and a layout of one's own no excuse.
    /// </param>
    public Demands(Survey survey, bool isStrict)
    {
        (this.survey, this.isStrict) = (survey, isStrict);
        there = survey.Columns.Where(c => !isStrict || c.Target is not { Rank: HeadingGuess.Rank }).Select(c => c.Target?.Name ?? c.Folded)
            .ToHashSet(StringComparer.Ordinal);
    }

    private HeadingMap Map => survey.Match.Map;

    private Edition? Followed => survey.Match.Edition;

    /// <summary>What must be filled: by the standard of today, and by the edition that the file follows.</summary>
    public IEnumerable<string> Mandatory => Today.Concat(Followed?.Mandatory ?? []);

    /// <summary>What the newest edition whose marks a source states demands.</summary>
    public IReadOnlyList<string> OfToday() => [.. Missing(Today).Select(Worded)];

    /// <summary>What the edition that the file follows demands beyond that; to be asked after <see cref="OfToday"/>.</summary>
    public IReadOnlyList<string> OfBefore() =>
        survey.Header.IsLinkData ? [] : [.. Missing((Followed?.Mandatory ?? []).Where(h => !IsInFinerBands(h))).Select(Printed)];

    /// <summary>What else that edition has; to be asked last.</summary>
    public IReadOnlyList<string> Optional() =>
        survey.Header.IsLinkData || Followed is null or { IsReconstructed: true } ? [] : [.. Missing(Followed.Headings).Select(Printed)];

    private IEnumerable<string> Today => survey.Kind.Editions.FirstOrDefault(e => e.Mandatory.Count > 0) is { } today && Applies
        ? today.Mandatory.Where(h => IsStillDemanded(h, today))
        : [];

    private bool Applies => !survey.Header.IsLinkData
        && (Followed is null ? isStrict && !survey.Kind.IsCatchAll : !Followed.IsOfOthers);

    /// <summary>
    /// Where nobody states the marks of today's edition, those of the one before are taken, as far as today's has the column, but for
    /// the name in kana: of both sheets whose marks are known in both editions, it is mandatory in the older one only.
    /// </summary>
    private bool IsStillDemanded(string heading, Edition stated) => !IsInFinerBands(heading)
        && (stated.Name == Edition.Municipal
            || (!heading.EndsWith("_カナ", StringComparison.Ordinal) && survey.Kind.Editions[0].Headings.Any(h => Name(h) == Name(heading))));

    /// <summary>Ages are demanded where there are any, and 85歳以上 may stand there as 85-89歳 and so on.</summary>
    private bool IsInFinerBands(string heading) => Map.Find(HeadingText.Fold(heading))?.Band is { } band
        && (survey.Columns.All(c => c.Target?.Band is null)
            || survey.Columns.Any(c => c.Target?.Band is { } other && other.From == band.From && other.Sex == band.Sex));

    private IEnumerable<string> Missing(IEnumerable<string> headings) =>
        headings.Where(h => Name(h) is var name && !there.Contains(name) && !IsAddressInParts(h) && told.Add(name));

    /// <summary>An address can be put together from what stands in columns of its own.</summary>
    private bool IsAddressInParts(string heading) => Map.Find(HeadingText.Fold(heading))?.Means is ColumnRole.Address
        && (survey.Binding.Has(ColumnRole.Town) || survey.Binding.Has(ColumnRole.BlockNumber));

    /// <summary>As the edition calls it that the file follows, else the newest.</summary>
    private string Worded(string heading) =>
        Printed((Followed ?? survey.Kind.Editions[0]).Headings.FirstOrDefault(h => Name(h) == Name(heading)) ?? heading);

    private string Printed(string heading) => (Followed ?? survey.Kind.Editions[0]).Printed(heading);

    private string Name(string heading) => HeadingText.Fold(heading) is var folded ? Map.Find(folded)?.Name ?? folded : "";
}
