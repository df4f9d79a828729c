using Gateway.Catalog.Words;
using Gateway.Tests.Catalog.Words;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>Typed queries find the places and events of real files, however they are spelled.</summary>
public sealed class SearchQueryTests(SearchedNames names) : IClassFixture<SearchedNames>
{
    [JudgedQueriesFact]
    public void Nineteen_of_twenty_judged_queries_have_all_wanted_names_among_the_first()
    {
        var queries = SearchQuery.Judged();
        var missed = queries.Select(Missed).OfType<string>().ToList();

        Assert.True(missed.Count * 20 <= queries.Count, string.Join(Environment.NewLine, missed));
    }

    [RealFilesFact]
    public void Each_of_our_own_queries_has_all_wanted_names_among_the_first() =>
        Assert.Empty(SearchQuery.Own().Select(Missed).OfType<string>());

    [RealFilesFact]
    public void No_other_width_script_of_kana_case_or_age_of_characters_finds_less()
    {
        Func<string, string>[] spellings =
        [
            Spellings.HalfWidth, Spellings.FullWidth, Spellings.Katakana, Spellings.Hiragana, Spellings.Old,
            text => text.ToUpperInvariant(),
        ];

        foreach (var text in SearchQuery.Own().Concat(SearchQuery.Judged()).Select(query => query.Text))
        {
            var others = spellings.Select(spelling => spelling(text)).Where(spelled => !IsSame(spelled, text)).ToList();
            var plain = others.Count > 0 ? names.Find(text) : [];
            Assert.All(others, spelled =>
                Assert.True(names.Find(spelled).ToHashSet().IsSupersetOf(plain), $"{spelled} finds less than {text}."));
        }
    }

    /// <summary>Whether both search for the same, so that their results cannot differ.</summary>
    private static bool IsSame(string spelled, string text) => Asked(spelled).SequenceEqual(Asked(text));

    private static IEnumerable<SearchAlternative> Asked(string text) => SearchText.Read(text)!.Terms.SelectMany(term => term.Alternatives);

    /// <summary>Returns the missing names; null if there are none.</summary>
    private string? Missed(SearchQuery query)
    {
        var found = names.Find(query.Text, query.First);
        return query.Names.Where(name => !found.Contains(name)).ToList() is { Count: > 0 } missing
            ? $"{query.Text}: {string.Join(", ", missing)} not in {string.Join(", ", found)}" : null;
    }
}
