using System.Text.RegularExpressions;
using Gateway.Catalog;

namespace Gateway.Import.Surveying;

/// <summary>A word by which a table is called after a kind.</summary>
/// <param name="IsTitle">It stands in a title, and not in the name of the file.</param>
internal sealed partial record KindName(DatasetKind Kind, string Word, bool IsTitle)
{
    /// <summary>
    /// What the name of the file says goes before any title: a file of a bundle bears the title of all. The last word of a name says what
    /// it is: a 病院駐車場 is a car park, and so is a hospital_parking.
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
    /// The word that ends last in a name, and of those that end there the longest; a title ends with it, but for words that only say that
    /// it is a list.
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
    /// Where the word ends for the last time; 0 = it is not there. One in Latin letters must stand alone: a prevention is no event.
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

    /// <summary>The name with blanks for the words.</summary>
    private static string Without(IReadOnlyList<string> words, string name) => words.Aggregate(
        name, (left, word) => left.Replace(word, new string(' ', word.Length), StringComparison.OrdinalIgnoreCase));

    /// <summary>A title that says who made the table, or what it leaves out, names more than what it lists.</summary>
    [GeneratedRegex("[課※除含]|担当|出典|資料|作成", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\([^()]*\)|（[^（）]*）|【[^】]*】", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"^(?:一覧表?|リスト|名簿|情報|データ|マップ|台帳|設置|箇所|個所|場所|施設|所在地?|位置|等|の|[\s_・0-9])*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex ListWords();
}
