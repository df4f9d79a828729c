using Gateway.Catalog;
using Gateway.Import.Headings;

namespace Gateway.Import.Surveying;

/// <summary>Which kind of data set a file is and which layout it follows, told by its headings; its name is a hint only.</summary>
/// <param name="Edition">The edition it follows; null when it follows none closely.</param>
internal sealed record KindMatch(HeadingMap Map, Edition? Edition)
{
    /// <summary>From here on a file follows an edition.</summary>
    private const double EditionShare = 0.6;

    /// <summary>A kind without columns of its own is only believed in a file that follows the sheet closely …</summary>
    private const double CloseShare = 0.75;

    /// <summary>… or less closely, when it is named after the sheet.</summary>
    private const double NamedShare = 0.5;

    /// <summary>So much of a file must be understood for its kind to be believed.</summary>
    private const double UnderstoodShare = 0.5;

    /// <param name="stated">The kind that the caller says it is; null = the file is asked.</param>
    public static KindMatch Decide(HeadingBook book, IReadOnlyList<string> headings, string fileName, string? stated = null)
    {
        var folded = headings.Select(HeadingText.Fold).Where(h => h.Length > 0 && h[0] != '#').Distinct().ToList();
        if (book.Maps.FirstOrDefault(m => m.Kind.Name == stated) is { } said)
        {
            var look = Look(said, folded, fileName);
            return new KindMatch(said, look.Share >= EditionShare ? look.Edition : null);
        }

        var candidates = book.Maps.Where(m => !m.Kind.IsCatchAll).Select(map => Look(map, folded, fileName))
            .OrderByDescending(c => c.Share + (c.Named ? 0.01 : 0)).ToList();
        if (candidates.Find(c => c.IsBelieved) is { } best)
        {
            return new KindMatch(best.Map, best.Share >= EditionShare ? best.Edition : null);
        }

        // A list of places in a layout of its own is of the kind its name says, if it says one.
        var places = book.CatchAll(RowRecipe.Place);
        if (!ListsPlaces(places, folded))
        {
            return new KindMatch(book.CatchAll(RowRecipe.Table), Edition: null);
        }

        var named = candidates.Find(c => c.Named && c.Map.Recipe is RowRecipe.Place && c.Understood >= UnderstoodShare
            && ListsPlaces(c.Map, folded));
        return new KindMatch(named?.Map ?? places, Edition: null);
    }

    /// <summary>
    /// Every row of such a file is a place: it has coordinates, or a name and an address, and does not tell what happened there without any
    /// name.
    /// </summary>
    private static bool ListsPlaces(HeadingMap map, List<string> folded)
    {
        var targets = folded.Select(map.Find).OfType<HeadingTarget>().ToList();
        bool Has(ColumnRole role) => targets.Exists(t => t.Means == role);
        var hasPoint = (Has(ColumnRole.Latitude) && Has(ColumnRole.Longitude)) || Has(ColumnRole.LatitudeLongitude);
        return Has(ColumnRole.Name)
            ? hasPoint || Has(ColumnRole.Address) || Has(ColumnRole.Town) || Has(ColumnRole.BlockNumber)
            : hasPoint && !folded.Exists(HeadingGuess.TellsHappening);
    }

    private static Candidate Look(HeadingMap map, List<string> folded, string fileName)
    {
        var names = folded.Select(h => Name(map, h)).ToHashSet(StringComparer.Ordinal);
        var (edition, share) = map.Kind.Editions
            .Select(e => (Edition: e, Share: Similarity(names, e.Headings.Select(h => Name(map, HeadingText.Fold(h))))))
            .OrderByDescending(e => e.Share).FirstOrDefault();
        var understood = folded.Count(h => map.Find(h) is not null) / (double)folded.Count;
        var tells = map.Kind.Telling.Select(HeadingText.Fold).Any(t => map.IsOwn(t) ? names.Contains(Name(map, t)) : folded.Contains(t));
        var named = map.Kind.FileNames.Any(n => Names(fileName, n));
        var believed = map.Kind.Telling.Count > 0
            ? tells && (understood >= UnderstoodShare || share >= EditionShare) && HasNeeded(map, names)
            : share >= CloseShare || (named && share >= NamedShare);
        return new Candidate(map, edition, share, understood, named, believed);
    }

    private static bool HasNeeded(HeadingMap map, HashSet<string> names) => map.Kind.Needs.Count == 0 || map.Kind.Needs.Any(names.Contains);

    /// <summary>Whether the name of a file has the word; one in Latin letters must stand alone: a prevention is no event.</summary>
    private static bool Names(string fileName, string word)
    {
        int Next(int from) => fileName.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var after = at + word.Length;
            if ((at == 0 || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(fileName[at - 1]))
                && (after == fileName.Length || !char.IsAsciiLetter(word[^1]) || !char.IsAsciiLetter(fileName[after])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a heading means, so that two words for one thing count as equal; an unknown one only equals itself.</summary>
    private static string Name(HeadingMap map, string folded) => map.Find(folded)?.Name ?? "? " + folded;

    private static double Similarity(HashSet<string> file, IEnumerable<string> edition)
    {
        var standard = edition.ToHashSet(StringComparer.Ordinal);
        var common = standard.Count(file.Contains);
        return common / (double)(standard.Count + file.Count - common);
    }

    private sealed record Candidate(HeadingMap Map, Edition? Edition, double Share, double Understood, bool Named, bool IsBelieved);
}
