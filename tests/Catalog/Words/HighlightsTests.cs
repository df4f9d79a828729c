using Gateway.Catalog.Words;
using Xunit;

namespace Gateway.Tests.Catalog.Words;

/// <summary>Search matches are marked in the text as published.</summary>
public sealed class HighlightsTests
{
    [Theory]
    [InlineData("中央図書館", "図書", "中央[図書]館")]
    [InlineData("ﾄﾞｰﾑ第１ビル", "どーむ", "[ﾄﾞｰﾑ]第１ビル")]
    [InlineData("㈱見本", "株見", "[㈱見]本")]
    [InlineData("コミュニティーセンター", "コミュニティセンタ", "[コミュニティーセンター]")]
    [InlineData("岩﨑　誠", "岩崎誠", "[岩﨑　誠]")]
    [InlineData("第十二分団", "第12", "[第十二]分団")]
    [InlineData("サンヴィラ", "ビラ", "サン[ヴィラ]")]
    [InlineData("\uD842\uDFB7野家", "吉", "[\uD842\uDFB7]野家")]
    [InlineData("みほん公園、見本公園", "公園", "みほん[公園]、見本[公園]")]
    [InlineData("見本図書館", "公園", "見本図書館")]
    [InlineData("", "公園", "")]
    public void A_range_is_what_the_letters_came_from(string original, string text, string marked) =>
        Assert.Equal(marked, Marked(original, Highlights.Of(original, [Fold.Of(text)])));

    [Theory]
    [InlineData("kouen")]
    [InlineData("koen")]
    [InlineData("kōen")]
    [InlineData("コーエン")]
    [InlineData("こうえん")]
    public void A_long_vowel_is_marked_however_it_was_typed(string text) =>
        Assert.Equal("みほん[こうえん]まえ", Marked("みほんこうえんまえ", Highlights.Of("みほんこうえんまえ", Texts(text))));

    [Theory]
    [InlineData("shogakko", "ミホン[ショウガッコウ]")]
    [InlineData("ｶﾞｯｺｳ", "ミホンショウ[ガッコウ]")]
    [InlineData("ガッコ", "ミホンショウ[ガッコ]ウ")]
    public void What_only_makes_a_vowel_long_is_marked_where_it_was_needed(string text, string marked) =>
        Assert.Equal(marked, Marked("ミホンショウガッコウ", Highlights.Of("ミホンショウガッコウ", Texts(text))));

    [Fact]
    public void Ranges_are_in_order_and_those_that_touch_are_one() =>
        Assert.Equal([(0, 5), (6, 2)], Highlights.Of("中央図書館と公園", ["図書館", "公園", "中央図", "", "央"]));

    private static IReadOnlyList<string> Texts(string typed) =>
        [.. SearchText.Read(typed)!.Terms[0].Alternatives.Select(alternative => alternative.Text)];

    private static string Marked(string text, IReadOnlyList<(int Start, int Length)> ranges)
    {
        foreach (var (start, length) in ranges.Reverse())
        {
            text = text.Insert(start + length, "]").Insert(start, "[");
        }

        return text;
    }
}
