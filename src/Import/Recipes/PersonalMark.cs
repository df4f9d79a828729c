using System.Text.RegularExpressions;
using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>
/// Sees what looks like a private person among the rows. Of a place it is a mobile number, an address of a private mail provider, a home,
/// and a name of a person without any place; of an event, which clubs announce so, only a person together with one of these. It only
/// asks; whether it is one, the city knows.
/// </summary>
internal sealed partial class PersonalMark(Binding binding)
{
    private const int LongestCell = 500;

    private readonly BoundField[] phones = Fields(binding, "phone");
    private readonly BoundField[] mails = Fields(binding, "email");
    private readonly BoundField[] names = Fields(binding, "name", "operatorName");
    private readonly BoundField[] places = Fields(binding, "address", "latitude");
    private readonly BoundField[] contacts = Fields(binding, "contactName");

    /// <summary>The cells that look so.</summary>
    public IReadOnlyList<int> Find(string[] cells)
    {
        if (contacts.Length > 0)
        {
            return OfContact(cells);
        }

        List<int>? found = null;
        Add(phones, cells, Mobile(), ref found);
        Add(mails, cells, PrivateMail(), ref found);
        Add(names, cells, Home(), ref found);
        if (names.Length > 0 && Array.TrueForAll(places, f => Binding.First(f.Cells, cells, out _).Length == 0))
        {
            Add(names[..1], cells, Person(), ref found);
        }

        return found ?? (IReadOnlyList<int>)[];
    }

    /// <summary>A person as the contact, with a number or an address of their own in whatever cell.</summary>
    private List<int> OfContact(string[] cells)
    {
        List<int>? person = null;
        Add(contacts, cells, Person(), ref person);
        Add(contacts, cells, Addressed(), ref person);
        if (person is null)
        {
            return [];
        }

        var texts = cells.Select(c => c.Length < LongestCell ? CellText.Fold(c) : "").ToArray();
        return Array.Exists(texts, t => Mobile().IsMatch(t) || PrivateMail().IsMatch(t))
            ? [.. person.Concat(Enumerable.Range(0, texts.Length).Where(i => Mobile().IsMatch(texts[i]) || UnofficialMail().IsMatch(texts[i]))).Distinct().Order()]
            : [];
    }

    private static void Add(BoundField[] fields, string[] cells, Regex pattern, ref List<int>? found)
    {
        foreach (var field in fields)
        {
            var text = Binding.First(field.Cells, cells, out var cell);
            if (text.Length is > 0 and < 200 && pattern.IsMatch(CellText.Fold(text)) && found?.Contains(cell) is not true)
            {
                (found ??= []).Add(cell);
            }
        }
    }

    private static BoundField[] Fields(Binding binding, params ReadOnlySpan<string> paths)
    {
        var fields = new List<BoundField>();
        foreach (var path in paths)
        {
            if (binding.Find(path) is { } field && (binding.Map.Recipe, path) is (Catalog.RowRecipe.Place, _) or (Catalog.RowRecipe.Event, "contactName"))
            {
                fields.Add(field);
            }
        }

        return [.. fields];
    }

    [GeneratedRegex("(?<![0-9])0[789]0[-( ]?[0-9]{4}[-) ]?[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"@(?:gmail\.com|yahoo\.co\.jp|ymail\.ne\.jp|docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|softbank\.ne\.jp|i\.softbank\.jp|icloud\.com|outlook\.jp|hotmail\.(?:com|co\.jp))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PrivateMail();

    [GeneratedRegex("@(?![^ ]*[.](?:lg|go|ed|ac)[.]jp)(?!(?:city|town|vill|pref)[.])[a-z0-9]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex UnofficialMail();

    /// <summary>A house that was somebody's is a monument (旧宅), 住宅 and its like are no person's, and 中宅, 三宅 are names of villages.</summary>
    [GeneratedRegex("""
        (?:様|氏|さん|個人|自)宅
        |(?<![住社公官旧居邸三安]|(?:^|\P{IsCJKUnifiedIdeographs})[上中下大小東西南北奥前後新本別])宅(?:前|横|裏)?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Home();

    /// <summary>A name with さん, 様 or 氏, or one whose part in a club stands behind it.</summary>
    [GeneratedRegex("""
        [\p{IsCJKUnifiedIdeographs}々]{1,4}\ ?[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}々]{0,5}(?:さん|様|氏)(?:$|[\ (、,/])
        |^(?![^(]*[店荘館院社所園堂屋亭会部寺処房庵場軒食展舎庁校号丸株課係局室])[\p{IsCJKUnifiedIdeographs}々]{2,4}\ ?[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}々]{1,4}\((?:代表|会長|講師|幹事)[^)]*\)$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Addressed();

    /// <summary>Two short words in kanji without one that shops and houses are called by, a note in brackets behind them.</summary>
    [GeneratedRegex(@"^(?![^(]*[店荘館院社所園堂屋亭会部寺処房庵場軒食展舎庁校号丸株])[\p{IsCJKUnifiedIdeographs}々]{1,3} [\p{IsCJKUnifiedIdeographs}\p{IsHiragana}々]{1,3}(?:\(.*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
