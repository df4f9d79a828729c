using System.Text.RegularExpressions;
using Gateway.Catalog;

namespace Gateway.Import.Surveying;

/// <summary>A word by which a table is named after a kind.</summary>
/// <param name="IsTitle">Whether it is in a title rather than in the file name.</param>
internal sealed partial record KindName(DatasetKind Kind, string Word, bool IsTitle)
{
    /// <summary>
    /// Finds the kinds that a table is named after. The file name takes precedence over any title: all files of a bundle bear the title of
    /// the bundle. The last word of a name is decisive: a 病院駐車場 is a car park, and so is a hospital_parking.
    /// </summary>
    /// <returns>Nearly always one or none.</returns>
    public static IReadOnlyList<KindName> Of(IReadOnlyList<DatasetKind> kinds, string fileName, IEnumerable<string> titles)
    {
        var names = Last(kinds, fileName, isTitle: false);
        return names.Count > 0 ? names
            : [.. titles.Select(title => Brackets().Replace(title, "")).Where(title => !Aside().IsMatch(title))
                .SelectMany(title => Last(kinds, title, isTitle: true))];
    }

    /// <summary>
    /// Finds the word that ends last in a name, and the longest of those that end there; a title must end with it, apart from words that
    /// only say that it is a list.
    /// </summary>
    private static List<KindName> Last(IReadOnlyList<DatasetKind> kinds, string name, bool isTitle)
    {
        var found = kinds.Select(kind => (Kind: kind, Name: Without(kind.OtherNames, name)))
            .SelectMany(own => own.Kind.FileNames.Select(word => (own.Kind, Word: word, End: EndOf(word, own.Name))))
            .Where(one => one.End > 0 && (!isTitle || ListWords().IsMatch(name[one.End..]))).ToList();
        var best = found.Count == 0 ? default : found.Max(one => (one.End, one.Word.Length));
        return [.. found.Where(one => (one.End, one.Word.Length) == best).Select(one => new KindName(one.Kind, one.Word, isTitle))];
    }

    /// <summary>
    /// Returns where the last occurrence of the word ends; 0 = it does not occur. A word in Latin letters must stand alone: prevention is
    /// not an event.
    /// </summary>
    private static int EndOf(string word, string name)
    {
        for (var at = name.Length; at > 0 && (at = name.LastIndexOf(word, at - 1, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var after = at + word.Length;
            if ((at == 0 || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(name[at - 1]))
                && (after == name.Length || !char.IsAsciiLetter(word[^1]) || !char.IsAsciiLetter(name[after])))
            {
                return after;
            }
        }

        return 0;
    }

    /// <summary>Returns the name with the words blanked out.</summary>
    private static string Without(IReadOnlyList<string> words, string name) => words.Aggregate(
        name, (left, word) => left.Replace(word, new string(' ', word.Length), StringComparison.OrdinalIgnoreCase));

    /// <summary>Matches titles that name more than what they list: who made the table, or what it leaves out.</summary>
    [GeneratedRegex("[課※除含]|担当|出典|資料|作成", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\([^()]*\)|（[^（）]*）|【[^】]*】", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"^(?:一覧表?|リスト|名簿|情報|データ|マップ|台帳|設置|箇所|個所|場所|施設|所在地?|位置|等|の|[\s_・0-9])*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex ListWords();
}
