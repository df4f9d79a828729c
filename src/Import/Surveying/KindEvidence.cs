using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Recipes;

namespace Gateway.Import.Surveying;

/// <summary>
/// Weighs the evidence that a table is of a kind. A heading that only the kind has is proof; other words for its own fields, the name or
/// title of the file, and words in the cells are hints, which prove something only together.
/// </summary>
internal sealed class KindEvidence(HeadingBook book, Glimpse seen)
{
    private const double HalfProof = 1.5;
    private const double Hint = 0.5;
    private const double MostHints = 2;
    private const int ShownHints = 4;
    private const double Named = 2;
    private const double InCells = 2;

    /// <summary>A name and a place, in a file named after a kind of places.</summary>
    private const double Placed = 1;

    /// <summary>Headings begin with the class of the kind, which settles it before any column is counted.</summary>
    private const double Voted = 12;

    /// <summary>With this many such headings, the kind needs no other sign.</summary>
    private const int FewestClassed = 3;

    /// <summary>Half of an edition counts for something; all of it for more than any single heading.</summary>
    private const double LeastShare = 0.5;

    private const double WholeEdition = 4;

    /// <summary>The share of a table that must be understood for its kind to be believed.</summary>
    private const double UnderstoodShare = 0.5;

    /// <summary>The kinds that the table is named after.</summary>
    private IReadOnlyList<KindName> Naming => field ??= KindName.Of(book.Catalog.Kinds, seen.FileName, seen.Titles);

    public KindScore Look(HeadingMap map)
    {
        var names = seen.Headings.Select(h => Name(map, h)).ToHashSet(StringComparer.Ordinal);
        var (edition, share) = map.Kind.Editions
            .Select(e => (Edition: e, Share: Similarity(names, e.Headings.Select(h => Name(map, HeadingText.Fold(h))))))
            .OrderByDescending(e => e.Share).FirstOrDefault();
        List<Clue> clues = [.. Telling(map), .. Hinting(map, names), .. Own(map)];
        if (share >= LeastShare)
        {
            // A sheet with columns of its own is unlikely where none of them is present.
            var weight = map.Kind.UniqueHeadings.Count == 0 || clues.Count > 0 ? WholeEdition : WholeEdition / 2;
            clues.Add(new Clue(weight * share, new Wording($"{(int)(share * 100)} % of the layout", $"様式の列の{(int)(share * 100)}%")));
        }

        if (IsVoted(map))
        {
            clues.Add(new Clue(Voted, new Wording($"headings of {map.Kind.Classes[0]}", $"「{map.Kind.Classes[0]}」の見出し")));
        }

        clues.AddRange(Called(map));
        return new KindScore(map, edition, share, [.. clues.OrderByDescending(c => c.Points)], IsPossible(map, share));
    }

    /// <summary>
    /// Whether every row of such a file is a place: it has a name with coordinates or an address, or coordinates alone unless it records
    /// what happened there.
    /// </summary>
    public bool ListsPlaces(HeadingMap map)
    {
        var targets = seen.Headings.Select(map.Find).OfType<HeadingTarget>().ToList();
        bool Has(ColumnRole role) => targets.Exists(t => t.Means == role);
        return Has(ColumnRole.Name)
            ? HasPoint(map) || seen.Map is not null || seen.HoldsPoints || Has(ColumnRole.Address) || Has(ColumnRole.Town)
                || Has(ColumnRole.BlockNumber) || HoldsAddresses(map)
            : HasPoint(map) ? !seen.Headings.Any(HeadingGuess.TellsHappening)
            : Has(ColumnRole.Address) && seen.Headings.Any(HeadingGuess.IsPlace);
    }

    /// <summary>
    /// Whether a column whose heading says where, in words that are not known, holds the addresses of what the rows name.
    /// </summary>
    private bool HoldsAddresses(HeadingMap map) =>
        seen.Headings.Any(heading => map.Find(heading)?.Means is ColumnRole.Name && !HeadingGuess.NamesOther(heading))
        && !seen.Headings.Any(HeadingGuess.TellsHappening)
        && seen.HoldsAddresses(heading => HeadingGuess.SaysWhere(heading) && map.Find(heading) is null);

    public bool HasPoint(HeadingMap map)
    {
        bool Has(ColumnRole role) => seen.Headings.Any(h => map.Find(h)?.Means == role);
        return (Has(ColumnRole.Latitude) && Has(ColumnRole.Longitude)) || Has(ColumnRole.LatitudeLongitude)
            || Has(ColumnRole.TokyoDegrees);
    }

    private bool IsVoted(HeadingMap map) => seen.Voted == map.Kind.Name;

    private IEnumerable<Clue> Telling(HeadingMap map) =>
        map.Kind.UniqueHeadings.Where(t => seen.Headings.Contains(HeadingText.Fold(t))).Take(2)
            .Select(t => Column(KindScore.Proof, HeadingText.Fold(t)));

    /// <summary>Returns the hints, without those that a telling heading already covers.</summary>
    private IEnumerable<Clue> Hinting(HeadingMap map, HashSet<string> names)
    {
        var told = map.Kind.UniqueHeadings.Select(HeadingText.Fold).ToHashSet(StringComparer.Ordinal);
        return map.Kind.HintHeadings.Where(all => all.All(h => names.Contains(Name(map, HeadingText.Fold(h)))))
            .Select(all => all.Select(h => seen.Headings.First(s => Name(map, s) == Name(map, HeadingText.Fold(h)))).ToArray())
            .Where(found => !Array.TrueForAll(found, told.Contains))
            .Select(found => Column(HalfProof, found));
    }

    /// <summary>
    /// Returns other words for the fields that only this kind has; for a kind without telling headings they do not count.
    /// </summary>
    private IEnumerable<Clue> Own(HeadingMap map)
    {
        var counted = map.Kind.UniqueHeadings.Concat(map.Kind.HintHeadings.SelectMany(all => all))
            .Select(h => Name(map, HeadingText.Fold(h)))
            .ToHashSet(StringComparer.Ordinal);
        var own = map.Kind.UniqueHeadings.Count == 0 ? [] : seen.Headings.Where(h => IsOwn(map, h) && !IsCounted(map, counted, h)).ToList();
        return own.Count == 0 ? [] : [Column(Math.Min(MostHints, own.Count * Hint), [.. own.Take(ShownHints)])];
    }

    /// <summary>
    /// Whether the heading means a field of this kind alone or, for a kind without fields of its own, is a word that no other kind knows.
    /// </summary>
    private bool IsOwn(HeadingMap map, string heading) => map.Find(heading) is not null && (map.Kind.Detail is not null
        ? map.IsOwn(heading) && !IsShared(map, heading)
        : !book.Maps.Any(m => m != map && m.Entity != map.Entity && !m.Kind.IsOfFamilies && !m.IsOfShapes
            && m.Find(heading) is not null));

    /// <summary>
    /// Whether another of these sheets has the word too: sheets 23 to 31 share words that identify none of them, such as the fees of car
    /// parks and bicycle parks.
    /// </summary>
    private bool IsShared(HeadingMap map, string heading) => map.Kind.UsesFacilityLayout
        && book.Maps.Any(m => m != map && m.Kind is { UsesFacilityLayout: true, Detail: not null } && m.IsOwn(heading));

    /// <summary>
    /// Whether the heading was counted before; for a kind without fields of its own, also by another word for the same thing.
    /// </summary>
    private static bool IsCounted(HeadingMap map, HashSet<string> counted, string heading) => map.Kind.Detail is null
        ? counted.Contains(Name(map, heading))
        : map.Kind.UniqueHeadings.Any(t => HeadingText.Fold(t) == heading)
            || map.Kind.HintHeadings.Any(all => all.Any(t => HeadingText.Fold(t) == heading));

    private IEnumerable<Clue> Called(HeadingMap map)
    {
        if (Naming.FirstOrDefault(name => name.Kind == map.Kind) is { } name)
        {
            yield return new Clue(Named, name.IsTitle
                ? new Wording($"the title ({name.Word})", $"表題（{name.Word}）")
                : new Wording($"the name of the file ({name.Word})", $"ファイル名（{name.Word}）"));
            if (map.Recipe is RowRecipe.Place && ListsPlaces(map))
            {
                yield return new Clue(Placed, new Wording("rows with name and place", "名称と場所のある行"));
            }
        }

        if (IsMostly(map.Kind.CellWords))
        {
            var said = map.Kind.CellWords.First(w => seen.HasCell(_ => true, c => c.Contains(w, StringComparison.Ordinal)));
            yield return new Clue(InCells, new Wording($"cells with {said}", $"セルの内容（{said}）"));
        }
    }

    /// <summary>Whether the table has what most rows of the kind must have, and enough of it is understood.</summary>
    private bool IsPossible(HeadingMap map, double share)
    {
        var sheet = map.Kind.Editions.SelectMany(e => e.Headings).Select(HeadingText.Fold).ToHashSet(StringComparer.Ordinal);
        var hasNeeds = map.Kind.Needs.Count > 0;

        // A kind known by its needs may have other numbers beside them, of parts for instance.
        var foreign = seen.Headings.Count(h => map.Find(h) is null && !sheet.Contains(h) && !(hasNeeds && seen.IsOfNumbers(h)));
        var isUnderstood = (IsVoted(map) && seen.Classed >= FewestClassed)
            || foreign <= seen.Headings.Count * (1 - UnderstoodShare) || share >= KindScore.EditionShare;
        return isUnderstood && !IsMostly(map.Kind.OtherNames) && HasTotals(map)
            && (map.Recipe is not RowRecipe.People || PeopleEvidence.Allows(map, seen)) && (!hasNeeds
            || map.Kind.Needs.Any(need =>
                seen.Headings.Any(h => map.Find(h)?.Path == need) && seen.IsFilled(h => map.Find(h)?.Path == need)));
    }

    /// <summary>Whether most cells of a column contain one of the words.</summary>
    private bool IsMostly(IReadOnlyList<string> words) =>
        seen.HasColumnOf(cell => words.Any(word => cell.Contains(word, StringComparison.Ordinal)));

    /// <summary>
    /// Whether some row counts everybody: a table that only counts subgroups does not say how many people live in an area.
    /// </summary>
    private bool HasTotals(HeadingMap map) =>
        !seen.Headings.Any(h => map.Find(h)?.Means is ColumnRole.PeopleClass)
        || seen.HasCell(h => map.Find(h)?.Means is ColumnRole.PeopleClass, c => !PeopleJudge.IsPart(c));

    private Clue Column(double points, params IReadOnlyList<string> folded) => new(points, Said([.. folded.Select(seen.Written)]));

    /// <summary>Describes columns in words for people.</summary>
    public static Wording Said(IReadOnlyList<string> headings) => new(
        $"column{(headings.Count > 1 ? "s" : "")} {string.Join(", ", headings)}", $"列「{string.Join("」「", headings)}」");

    /// <summary>Returns what a heading means, so that two words for the same thing are equal; an unknown one equals only itself.</summary>
    private static string Name(HeadingMap map, string folded) => map.Find(folded)?.Name ?? "? " + folded;

    private static double Similarity(HashSet<string> file, IEnumerable<string> edition)
    {
        var standard = edition.ToHashSet(StringComparer.Ordinal);
        var common = standard.Count(file.Contains);
        return common / (double)(standard.Count + file.Count - common);
    }
}
