using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Clubs announce events under a person's name: only a person as contact, together with a private number or mail address in any cell, looks
/// private.
/// </summary>
internal sealed partial class ContactPersons(Binding binding) : PersonalMark
{
    private const int LongestCell = 500;

    private readonly BoundField[] contacts = binding.FindAll(ColumnRole.ContactName);

    public override IReadOnlyList<int> Find(string[] cells)
    {
        List<int>? person = null;
        Add(contacts, cells, Person(), ref person);
        Add(contacts, cells, Addressed(), ref person);
        if (person is null)
        {
            return [];
        }

        var texts = cells.Select(c => c.Length < LongestCell ? Folded(c) : "").ToArray();
        return Array.Exists(texts, t => Mobile().IsMatch(t) || PrivateMail().IsMatch(t))
            ? [.. person.Concat(Own(texts)).Distinct().Order()]
            : [];
    }

    private static IEnumerable<int> Own(string[] texts) =>
        Enumerable.Range(0, texts.Length).Where(i => Mobile().IsMatch(texts[i]) || UnofficialMail().IsMatch(texts[i]));

    [GeneratedRegex(
        "@(?![^ ]*[.](?:lg|go|ed|ac)[.]jp)(?!(?:city|town|vill|pref)[.])[a-z0-9]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex UnofficialMail();

    /// <summary>Matches a name with さん, 様 or 氏, or one followed by a role in a club.</summary>
    [GeneratedRegex("""
        [\p{IsCJKUnifiedIdeographs}々]{1,4}\ ?[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}々]{0,5}(?:さん|様|氏)(?:$|[\ (、,/])
        |^(?![^(]*[店荘館院社所園堂屋亭会部寺処房庵場軒食展舎庁校号丸株課係局室])
          [\p{IsCJKUnifiedIdeographs}々]{2,4}\ ?[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}々]{1,4}
          \((?:代表|会長|講師|幹事)[^)]*\)$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Addressed();
}
