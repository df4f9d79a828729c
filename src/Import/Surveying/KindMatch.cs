using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Headings;

namespace Gateway.Import.Surveying;

/// <summary>Which kind of data set a file is and which layout it follows, why, and the runner-up.</summary>
/// <param name="Edition">The edition it follows; null when it closely follows none.</param>
internal sealed record KindMatch(HeadingMap Map, Edition? Edition)
{
    /// <summary>Fewer points for another kind are chance.</summary>
    private const double LeastOfRunnerUp = 1;

    /// <summary>The sort of table, where no sheet describes it; null = not a known one.</summary>
    public Family? Family { get; private init; }

    /// <summary>The kind of zones in a layer of a map, a value of <see cref="Enums.ZoneKind"/>; null = unknown.</summary>
    public string? Zone { get; private init; }

    /// <summary>The evidence for the kind, strongest first; empty = the kind was stated, or is the default.</summary>
    public IReadOnlyList<Clue> Clues { get; private init; } = [];

    /// <summary>The kind with the most evidence after this one; null = no kind has any.</summary>
    public KindScore? RunnerUp { get; private init; }

    /// <param name="stated">The kind stated by the caller; null = it is detected.</param>
    public static KindMatch Decide(HeadingBook book, Glimpse seen, string? stated = null)
    {
        var evidence = new KindEvidence(book, seen);
        var sign = LayerSign.Of(seen);
        if (book.Maps.FirstOrDefault(m => m.Kind.Name == stated) is { } said)
        {
            return new KindMatch(said, evidence.Look(said).Followed) { Family = FamilyOf(said.Kind, seen), Zone = sign?.Zone };
        }

        if (seen.FeedMember is { } member && book.Maps.FirstOrDefault(m => m.Kind.FeedMembers.Contains(member)) is { } ofFeed)
        {
            var edition = ofFeed.Kind.Editions[ofFeed.Kind.FeedMembers.Index().First(m => m.Item == member).Index];
            return new KindMatch(ofFeed, edition) { Clues = [FeedClue(member)] };
        }

        // What its columns prove outweighs what its name only hints at.
        var scores = book.Maps.Where(m => !m.Kind.IsCatchAll && !m.IsOfShapes && m.Kind.FeedMembers.Count == 0)
            .Select(evidence.Look).OrderByDescending(s => s.IsProven)
            .ThenByDescending(s => s.Points).ThenByDescending(s => s.Share).ToList();
        var places = book.CatchAll(RowRecipe.Place);
        var best = scores.Find(s => s.IsBelieved);
        if (best is { Map.Kind: { UniqueHeadings.Count: 0, UsesFacilityLayout: false } }
            && scores.Find(s => s.Map.Kind.UsesFacilityLayout && s.IsBelieved) is { } borrowed)
        {
            best = borrowed;
        }

        if (seen.Map?.Forms.IsOfShapes is true && best is not { IsProven: true } && (sign is not null || !evidence.ListsPlaces(places)))
        {
            return new KindMatch(book.Maps.First(m => m.IsOfShapes), null)
            {
                Zone = sign?.Zone,
                Clues = [sign?.Clue ?? LayerSign.OnlyShapes],
                RunnerUp = scores.Where(s => s.Points >= LeastOfRunnerUp).MaxBy(s => s.Points),
            };
        }

        var (table, family) = best is { IsProven: true } ? (book.CatchAll(RowRecipe.Table), null) : TableOf(book, seen);
        var isTable = family is { IsOfPlaces: true } && !evidence.HasPoint(places);
        var map = isTable ? table : best?.Map ?? (evidence.ListsPlaces(places) ? places : table);
        family = map == table ? family : FamilyOf(map.Kind, seen);
        return new KindMatch(map, map == best?.Map ? best.Followed : null)
        {
            Family = family,
            Clues = map == best?.Map ? best.Clues : CluesOf(family, seen),
            RunnerUp = scores.Where(s => s.Map != map && s.Points >= LeastOfRunnerUp).MaxBy(s => s.Points),
        };
    }

    /// <summary>Returns the clue for a timetable table, which is identified by its name and not by its columns.</summary>
    private static Clue FeedClue(string member) => new(
        KindScore.Proof, new Wording($"{member}.txt of a timetable in GTFS", $"GTFS形式の時刻表の{member}.txt"));

    /// <summary>Returns the kind and sort of a table whose sort is known; otherwise the kind of all other tables.</summary>
    private static (HeadingMap Map, Family? Family) TableOf(HeadingBook book, Glimpse seen) => book.Maps
        .Where(map => map.Recipe is not RowRecipe.Place).Select(map => (Map: map, Family: FamilyOf(map.Kind, seen)))
        .FirstOrDefault(found => found.Family is not null, (book.CatchAll(RowRecipe.Table), null));

    /// <summary>Returns the sort of a table that identifies itself as one of this kind, by its headings, names and cells.</summary>
    private static Family? FamilyOf(DatasetKind kind, Glimpse seen) =>
        kind.Families.FirstOrDefault(f => f.Find(seen.Headings) is not null && (f.Words is not { } words
            || Regex.IsMatch(seen.Names, words, RegexOptions.CultureInvariant)
            || seen.HasColumnOf(c => Regex.IsMatch(c, words, RegexOptions.CultureInvariant))));

    private static IReadOnlyList<Clue> CluesOf(Family? family, Glimpse seen) => family?.Find(seen.Headings) is { } found
        ? [new Clue(KindScore.Proof, KindEvidence.Said([.. found.Select(seen.Written)]))]
        : [];

    /// <summary>The reason for the choice and the runner-up, for people; null = there is no evidence for any kind.</summary>
    public Wording? Because => (Clues.Count, RunnerUp) switch
    {
        (0, null) => null,
        (0, _) => new Wording($"runner-up: {Says(RunnerUp, japanese: false)}", $"次点：{Says(RunnerUp, japanese: true)}"),
        (_, null) => new Wording(Said(Clues, japanese: false), Said(Clues, japanese: true)),
        _ => new Wording(
            $"{Said(Clues, japanese: false)}; runner-up: {Says(RunnerUp, japanese: false)}",
            $"{Said(Clues, japanese: true)}；次点：{Says(RunnerUp, japanese: true)}"),
    };

    private static string Says(KindScore score, bool japanese) => japanese
        ? $"{score.Map.Kind.Title}（{Said(score.Clues, japanese)}）"
        : $"{score.Map.Kind.Name} ({Said(score.Clues, japanese)})";

    private static string Said(IReadOnlyList<Clue> clues, bool japanese) =>
        string.Join(japanese ? "、" : "; ", clues.Take(3).Select(c => japanese ? c.Wording.Japanese : c.Wording.English));
}
