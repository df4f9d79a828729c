using Gateway.Catalog;
using Gateway.Import.Headings;

namespace Gateway.Import.Surveying;

/// <summary>
/// The columns that a file should have but lacks: those that today's standard demands, those demanded only by the edition it follows, and
/// the optional ones.
/// </summary>
internal sealed class Demands
{
    private readonly Survey survey;
    private readonly bool isStrict;
    private readonly HashSet<string> there;
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <param name="survey">The file.</param>
    /// <param name="isStrict">
    ///  Whether to check as for a publisher before publication: a guessed heading is not a column of the standard, and a custom layout is
    /// no excuse.
    /// </param>
    public Demands(Survey survey, bool isStrict)
    {
        (this.survey, this.isStrict) = (survey, isStrict);
        there = survey.Columns.Where(c => !isStrict || c.Target is not { Rank: HeadingGuess.Rank }).Select(c => c.Target?.Name ?? c.Folded)
            .ToHashSet(StringComparer.Ordinal);
    }

    private HeadingMap Map => survey.Match.Map;

    private Edition? Followed => survey.Match.Edition;

    /// <summary>The headings that must be filled, by today's standard and by the edition that the file follows.</summary>
    public IEnumerable<string> Mandatory => Today.Concat(Followed?.Mandatory ?? []);

    /// <summary>Returns what is missing of the newest edition whose mandatory marks a source states.</summary>
    public IReadOnlyList<string> OfToday() => [.. Missing(Today).Select(Worded)];

    /// <summary>
    /// Returns what is missing beyond that of the edition that the file follows; to be called after <see cref="OfToday"/>.
    /// </summary>
    public IReadOnlyList<string> OfBefore() =>
        survey.Header.IsLinkData ? [] : [.. Missing((Followed?.Mandatory ?? []).Where(h => !IsOptionalAgeBand(h))).Select(Printed)];

    /// <summary>Returns what else is missing of that edition; to be called last.</summary>
    public IReadOnlyList<string> Optional() =>
        survey.Header.IsLinkData || Followed is null or { IsReconstructed: true } ? [] : [.. Missing(Followed.Headings).Select(Printed)];

    private IEnumerable<string> Today => survey.Kind.Editions.FirstOrDefault(e => e.Mandatory.Count > 0) is { } today && Applies
        ? today.Mandatory.Where(h => IsStillDemanded(h, today))
        : [];

    private bool Applies => !survey.Header.IsLinkData
        && (Followed is null ? isStrict && !survey.Kind.IsCatchAll : !Followed.IsOfOthers);

    /// <summary>
    /// Whether a heading is still demanded. Where no source states the mandatory marks of today's edition, those of the previous one apply
    /// to columns that today's still has, except the name in kana: in the two sheets whose marks are known for both editions, it is
    /// mandatory only in the older one.
    /// </summary>
    private bool IsStillDemanded(string heading, Edition stated) => !IsOptionalAgeBand(heading)
        && (stated.Name == Edition.Municipal
            || (!heading.EndsWith("_カナ", StringComparison.Ordinal) && survey.Kind.Editions[0].Headings.Any(h => Name(h) == Name(heading))));

    /// <summary>
    /// Whether an age band need not be demanded: the file has no age bands, or has it in finer ones (85歳以上 as 85-89歳 and so on).
    /// </summary>
    private bool IsOptionalAgeBand(string heading) => Map.Find(HeadingText.Fold(heading))?.Band is { } band
        && (survey.Columns.All(c => c.Target?.Band is null)
            || survey.Columns.Any(c => c.Target?.Band is { } other && other.From == band.From && other.Sex == band.Sex));

    private IEnumerable<string> Missing(IEnumerable<string> headings) =>
        headings.Where(h => Name(h) is var name && !there.Contains(name) && !IsAddressInParts(h) && told.Add(name));

    /// <summary>Whether the heading is the address and the file has the parts to compose it from.</summary>
    private bool IsAddressInParts(string heading) => Map.Find(HeadingText.Fold(heading))?.Means is ColumnRole.Address
        && (survey.Binding.Has(ColumnRole.Town) || survey.Binding.Has(ColumnRole.BlockNumber));

    /// <summary>Returns the heading as worded in the edition that the file follows, or else in the newest.</summary>
    private string Worded(string heading) =>
        Printed((Followed ?? survey.Kind.Editions[0]).Headings.FirstOrDefault(h => Name(h) == Name(heading)) ?? heading);

    private string Printed(string heading) => (Followed ?? survey.Kind.Editions[0]).Printed(heading);

    private string Name(string heading) => HeadingText.Fold(heading) is var folded ? Map.Find(folded)?.Name ?? folded : "";
}
