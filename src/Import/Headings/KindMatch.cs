using Gateway.Catalog;

namespace Gateway.Import.Headings;

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

    public static Attempt<KindMatch> Decide(HeadingBook book, IReadOnlyList<string> headings, string fileName)
    {
        var folded = headings.Select(HeadingText.Fold).Where(h => h.Length > 0 && h[0] != '#').Distinct().ToList();
        var candidates = book.Maps.Select(map => Look(map, folded, fileName)).OrderByDescending(c => c.Share + (c.Named ? 0.01 : 0)).ToList();
        if (candidates.Find(c => c.IsBelieved) is { } best)
        {
            return new KindMatch(best.Map, best.Share >= EditionShare ? best.Edition : null);
        }

        var nearest = candidates[0].Map.Kind;
        return new FileFailure("no-kind",
            $"No known kind of data set has these columns; the nearest is {nearest.Name} ({nearest.Title}). The columns are: {string.Join(", ", headings.Take(12))}.");
    }

    private static Candidate Look(HeadingMap map, List<string> folded, string fileName)
    {
        var names = folded.Select(h => Name(map, h)).ToHashSet(StringComparer.Ordinal);
        var (edition, share) = map.Kind.Editions
            .Select(e => (Edition: e, Share: Similarity(names, e.Headings.Select(h => Name(map, HeadingText.Fold(h))))))
            .OrderByDescending(e => e.Share).FirstOrDefault();
        var understood = folded.Count(h => map.Find(h) is not null) / (double)folded.Count;
        var tells = map.Kind.Telling.Select(HeadingText.Fold).Any(t => map.IsOwn(t) ? names.Contains(Name(map, t)) : folded.Contains(t));
        var named = map.Kind.FileNames.Any(n => fileName.Contains(n, StringComparison.OrdinalIgnoreCase));
        var believed = map.Kind.Telling.Count > 0
            ? tells && understood >= UnderstoodShare
            : share >= CloseShare || (named && share >= NamedShare);
        return new Candidate(map, edition, share, named, believed);
    }

    /// <summary>What a heading means, so that two words for one thing count as equal; an unknown one only equals itself.</summary>
    private static string Name(HeadingMap map, string folded) => map.Find(folded)?.Name ?? "? " + folded;

    private static double Similarity(HashSet<string> file, IEnumerable<string> edition)
    {
        var standard = edition.ToHashSet(StringComparer.Ordinal);
        var common = standard.Count(file.Contains);
        return common / (double)(standard.Count + file.Count - common);
    }

    private sealed record Candidate(HeadingMap Map, Edition? Edition, double Share, bool Named, bool IsBelieved);
}
