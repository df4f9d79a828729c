using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>How the pages present kinds of data sets and places: their names and their order.</summary>
public sealed class Kinds
{
    private static readonly HashSet<string> Filling = ["a", "and", "for", "is", "of", "or", "other", "out", "put", "the", "to", "where"];

    private readonly Dictionary<string, (int Order, string Title, string English, Subject Subject, bool IsCatchAll)> kinds;

    /// <summary>The kinds of places in order, with the words of their English names; built on the first lookup.</summary>
    private readonly Lazy<List<(string Name, HashSet<string> Words)>> places;

    internal Kinds(DataCatalog catalog)
    {
        kinds = catalog.Kinds.Select((kind, order) => (kind, order)).ToDictionary(
            k => k.kind.Name, k => (k.order, k.kind.Title, EnglishOf(k.kind), SubjectOf(catalog.Entity(k.kind)), k.kind.IsCatchAll),
            StringComparer.Ordinal);
        places = new(() => [.. kinds.Where(kind => kind.Value.Subject == Subject.Places).OrderBy(kind => kind.Value.Order)
            .Select(kind => (kind.Key, EnglishWords(kind.Value.English)))]);
    }

    public int OrderOf(string kind) => kinds.TryGetValue(kind, out var known) ? known.Order : kinds.Count;

    /// <summary>Sorts by publisher, those without one last, then by kind.</summary>
    public IEnumerable<DatasetLine> InOrder(IEnumerable<DatasetLine> datasets) => datasets.OrderBy(set => set.CityCode is null)
        .ThenBy(set => set.CityCode, StringComparer.Ordinal).ThenBy(set => OrderOf(set.Kind));

    /// <summary>Whether it holds everything that no other kind does, so that its name tells a reader nothing.</summary>
    public bool IsCatchAll(string kind) => kinds.TryGetValue(kind, out var known) && known.IsCatchAll;

    /// <summary>The subject of a data set of this kind.</summary>
    public Subject SubjectOf(string kind) => kinds.TryGetValue(kind, out var known) ? known.Subject : Subject.Other;

    private static Subject SubjectOf(Entity entity) => entity.Role switch
    {
        EntityRole.Place => Subject.Places,
        EntityRole.Event => Subject.Events,
        EntityRole.People => Subject.People,
        EntityRole.Zone => Subject.Maps,
        _ => entity.Members.OfType<Field>().Any(field => field.Reading == Catalog.Reading.Yen) ? Subject.Money : Subject.Other,
    };

    /// <summary>Returns the sheet's title in Japanese, and what it lists in English.</summary>
    public string NameOf(string kind, Words words) =>
        kinds.TryGetValue(kind, out var known) ? words.KindName(known.English, known.Title) : kind;

    /// <summary>Returns the name for a legend: the title names a list, but a dot is not one.</summary>
    public string LabelOf(string kind, Words words)
    {
        const string list = "一覧";
        var name = NameOf(kind, words);
        return name.EndsWith(list, StringComparison.Ordinal) ? name[..^list.Length] : name;
    }

    /// <summary>Finds the kinds of places whose English names contain all words of a text, in any case, singular or plural.</summary>
    /// <returns>Their names in the graph; none when the text has no such word.</returns>
    public IReadOnlyList<string> Called(string text)
    {
        var sought = EnglishWords(Nfkc.Of(text));
        return sought.Count == 0 ? [] : [.. places.Value.Where(kind => sought.IsSubsetOf(kind.Words)).Select(kind => kind.Name)];
    }

    /// <summary>Returns the stems of the meaningful words.</summary>
    private static HashSet<string> EnglishWords(string text) =>
    [
        .. from word in text.ToLowerInvariant().Split([.. text.Where(c => !char.IsLetter(c))], StringSplitOptions.RemoveEmptyEntries)
            where !Filling.Contains(word)
            let stem = StemOf(word)
            where stem.Length > 1
            select stem,
    ];

    /// <summary>What a word and its plural share: <c>librar</c>, <c>bus</c>, <c>hous</c>, <c>office</c>.</summary>
    private static string StemOf(string word) => word switch
    {
        [.., 'i', 'e', 's'] => word[..^3],
        [.., 's' or 'x' or 'z', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
        [.., 'y'] or [.., 's' or 'x' or 'z', 'e'] or [.., not ('s' or 'u'), 's'] => word[..^1],
        _ => word,
    };

    /// <summary>Descriptions read <c>Nurseries and the like (子育て施設一覧).</c></summary>
    private static string EnglishOf(DatasetKind kind) => kind.Description.Split(" (", 2)[0].TrimEnd('.');
}

/// <summary>What data is about, in display order.</summary>
public enum Subject
{
    Places,
    Events,
    People,
    Money,
    Maps,
    Other,
}
