using CsCheck;
using Gateway.Catalog.Words;
using Xunit;

namespace Gateway.Tests.Catalog.Words;

/// <summary>Typed text is split into terms, and each term into the texts that may stand for it.</summary>
public sealed class SearchTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("　 ")]
    [InlineData("ー")]
    [InlineData("・ ★")]
    public void A_text_that_folds_to_nothing_is_no_search(string text) => Assert.Null(SearchText.Read(text));

    [Fact]
    public void Terms_stand_apart_by_any_white_space_and_each_counts_once()
    {
        var search = SearchText.Read("行徳　図書館\t・ ぎょうとく ｷﾞｮｳﾄｸ")!;

        Assert.Equal(["行徳", "図書館", "ぎようとく"], search.Terms.Select(term => term.Folded));
        Assert.Equal("行徳図書館ぎようとく", search.Whole);
    }

    [Theory]
    [InlineData("toshokan", "としよかん")]
    [InlineData("gyōtoku", "ぎよとく")]
    [InlineData("みほん第2公園", "みほんだい2こうえん")]
    public void Readings_come_behind_what_was_typed(string text, string reading) => Assert.Equal(
        [new(Fold.Of(text), AlternativeKind.Typed), new SearchAlternative(reading, AlternativeKind.Reading)],
        SearchText.Read(text)!.Terms[0].Alternatives.Take(2));

    [Theory]
    [InlineData("公園")]
    [InlineData("park")]
    [InlineData("しじみヶ淵公園")]
    public void What_needs_no_reading_or_cannot_be_read_has_none(string text) =>
        Assert.DoesNotContain(SearchText.Read(text)!.Terms[0].Alternatives, alternative => alternative.Kind == AlternativeKind.Reading);

    [Theory]
    [InlineData("保育所", "保育園")]
    [InlineData("見本保育園", "見本保育所")]
    [InlineData("Ｗｉ‐Ｆｉ", "公衆無線lan")]
    [InlineData("ｔｏｉｌｅｔ", "便所")]
    [InlineData("子供広場", "子ども広場")]
    [InlineData("Libraries", "図書館")]
    [InlineData("school", "学校")]
    public void Words_that_mean_the_same_come_last(string text, string synonym) =>
        Assert.Contains(new SearchAlternative(Fold.Of(synonym), AlternativeKind.Synonym), SearchText.Read(text)!.Terms[0].Alternatives);

    [Fact]
    public void Who_asks_in_Japanese_is_not_led_to_English() =>
        Assert.DoesNotContain(SearchText.Read("図書館")!.Terms[0].Alternatives, other => other.Text.Any(char.IsAsciiLetter));

    [Fact]
    public void A_word_inside_a_Latin_word_is_none() => Assert.Single(SearchText.Read("paedx")!.Terms[0].Alternatives);

    [Theory]
    [InlineData("助ケ合イ", "助け合い")]
    [InlineData("光ケ", "光が")]
    [InlineData("ケ", "ヶ")]
    [InlineData("三ケ", "三ヶ")]
    [InlineData("みどりケ", "みどりヶ")]
    [InlineData("光け三丘", "光ヶ三丘")]
    [InlineData("光け丘", "光ヶ丘")]
    [InlineData("ミドリケ丘", "みどりヶ丘")]
    public void A_ke_that_may_be_the_ga_of_a_name_is_looked_for_as_both(string text, string other)
    {
        var typed = SearchText.Read(text)!.Terms[0].Alternatives.Where(alternative => alternative.Kind == AlternativeKind.Typed);

        Assert.Equal([Fold.Of(text), Fold.Of(other)], typed.Select(alternative => alternative.Text));
    }

    [Fact]
    public void Alternatives_are_few_different_and_in_the_order_of_their_kinds()
    {
        string[] texts = ["学童 健診", "aed wifi toilet", "高校ラーメン", "ケケケ丘", "こども食堂", "第2駐輪場"];

        foreach (var term in texts.SelectMany(text => SearchText.Read(text)!.Terms))
        {
            var kinds = term.Alternatives.Select(alternative => alternative.Kind).ToList();
            Assert.Equal(kinds.Order(), kinds);
            Assert.Equal(AlternativeKind.Typed, kinds[0]);
            Assert.InRange(kinds.Count, 1, SearchTerm.MostAlternatives);
            Assert.Equal(kinds.Count, term.Alternatives.Select(alternative => alternative.Text).Distinct().Count());
        }
    }

    [Fact]
    public void No_text_makes_it_throw_and_the_last_step_knows_what_is_found() => Gen.Select(AnyText, AnyText).Sample((typed, name) =>
    {
        var (folded, readings, rest) = (IndexedWords.Name(name), IndexedWords.Readings(name, typed, name), IndexedWords.Rest([typed]));
        Highlights.Of(name, [Fold.Of(typed)]);
        if (SearchText.Read(typed) is { } search)
        {
            Assert.True(search.Steps[^1].Holds(folded, readings, rest), "A row is found by what it holds.");
            Assert.NotNull(SearchRank.Of(search, folded, readings, rest));
        }
    });

    private static Gen<string> AnyText { get; } =
        Gen.OneOf(Gen.Char["ケけヶー ・ｶﾞぷ図書館toshōkn第一\uD842\uDFB7\uFFFE\u3099"], Gen.Char).Array[0, 12]
            .Select(characters => new string(characters));
}
