using CsCheck;
using Gateway.Catalog.Words;
using Xunit;

namespace Gateway.Tests.Catalog.Words;

/// <summary>Rows rank by where and how the typed text is found in them.</summary>
public sealed class SearchRankTests
{
    [Theory]
    [InlineData("図書館", "図書館", null, SearchStep.WholeName, AlternativeKind.Typed)]
    [InlineData("図書館", "図書館だより", null, SearchStep.NameStarts, AlternativeKind.Typed)]
    [InlineData("ちゅうおう", "中央図書館", "チュウオウトショカン", SearchStep.ReadingStarts, AlternativeKind.Typed)]
    [InlineData("chuo", "中央図書館", "チュウオウトショカン", SearchStep.ReadingStarts, AlternativeKind.Reading)]
    [InlineData("rāmen", "らーめん見本", null, SearchStep.ReadingStarts, AlternativeKind.Reading)]
    [InlineData("図書", "中央図書館", null, SearchStep.InName, AlternativeKind.Typed)]
    [InlineData("toshokan", "こどもとしょかん", null, SearchStep.InName, AlternativeKind.Reading)]
    [InlineData("保育園", "保育所みほん", null, SearchStep.InName, AlternativeKind.Synonym)]
    [InlineData("としょ", "行徳図書館", null, SearchStep.InReading, AlternativeKind.Typed)]
    [InlineData("としょ", "図書館", null, SearchStep.InReading, AlternativeKind.Typed)]
    [InlineData("toshokan", "行徳図書館", null, SearchStep.InReading, AlternativeKind.Reading)]
    [InlineData("takamatsu", "高松公園", null, SearchStep.InReading, AlternativeKind.Reading)]
    [InlineData("見本市", "中央図書館", null, SearchStep.Elsewhere, AlternativeKind.Typed)]
    [InlineData("便所", "駅前広場", null, SearchStep.Elsewhere, AlternativeKind.Synonym)]
    [InlineData("中央 図書館", "中央図書館", null, SearchStep.WholeName, AlternativeKind.Typed)]
    [InlineData("図書館 中央", "中央図書館", null, SearchStep.InName, AlternativeKind.Typed)]
    [InlineData("図書館 見本市", "中央図書館", null, SearchStep.InReading, AlternativeKind.Typed)]
    [InlineData("見本市 トイレ", "駅前広場", null, SearchStep.Elsewhere, AlternativeKind.Typed)]
    [InlineData("スーパー", "スーパーみほん", null, SearchStep.NameStarts, AlternativeKind.Exact)]
    [InlineData("スーパー", "スパロー食堂", null, SearchStep.ReadingStarts, AlternativeKind.Typed)]
    [InlineData("プール", "市民ﾌﾟ-ﾙ", null, SearchStep.InName, AlternativeKind.Exact)]
    [InlineData("プール", "アップル", null, SearchStep.InName, AlternativeKind.Typed)]
    internal void A_row_ranks_by_where_it_is_found(string text, string name, string? kana, int tier, AlternativeKind kind) =>
        Assert.Equal((tier, (int)kind, SearchRank.LengthOf(Fold.Of(name))), RankOf(text, name, kana));

    [Theory]
    [InlineData("いちかわ", "市川市", "いちかわ情報プラザ")]
    [InlineData("ichikawa", "市川市", "いちかわ情報プラザ")]
    [InlineData("takamatsu", "高松市", "高松城天守鯱")]
    public void Among_names_read_so_and_names_spelled_so_the_shorter_is_first(string text, string municipality, string other)
    {
        var kana = text == "takamatsu" ? "たかまつし" : "いちかわし";
        var found = RankOf(text, municipality, kana)!.Value;
        var row = (IndexedWords.Name(other), IndexedWords.Readings(other, null, text + " spots"), "");

        Assert.True(found.CompareTo(SearchRank.Of(SearchText.Read(text)!, row.Item1, row.Item2, row.Item3)!.Value) < 0);
    }

    [Theory]
    [InlineData("公民館")]
    [InlineData("図書館 公民館")]
    [InlineData("city")]
    public void A_row_without_one_of_the_terms_is_not_found(string text) => Assert.Null(RankOf(text, "中央図書館", "チュウオウトショカン"));

    [Fact]
    public void A_length_counts_characters_and_ends_somewhere()
    {
        Assert.Equal(3, SearchRank.LengthOf("\uD842\uDF9F見本"));
        Assert.Equal(SearchRank.LongestName, SearchRank.LengthOf(new string('本', 1000)));
    }

    [Fact]
    public void The_last_step_holds_for_whatever_is_found()
    {
        var letters = Gen.Char["ぷるー図書公園みほ ａa2ケ"];

        Gen.Select(letters.Array[1, 4], letters.Array[0, 8], letters.Array[0, 8]).Sample((typed, name, rest) =>
        {
            var row = Row(new string(name), null, new string(rest));
            if (SearchText.Read(new string(typed)) is { } search)
            {
                var found = SearchRank.Of(search, row.Name, row.Readings, row.Others) is not null;
                Assert.Equal(found, search.Steps[^1].Holds(row.Name, row.Readings, row.Others));
            }
        });
    }

    private static (int, int, int)? RankOf(string text, string name, string? kana)
    {
        var row = Row(name, kana, "見本市駅前1-2");
        return SearchRank.Of(SearchText.Read(text)!, row.Name, row.Readings, row.Others);
    }

    private static (string Name, string Readings, string Others) Row(string name, string? kana, string rest) =>
        (IndexedWords.Name(name), IndexedWords.Readings(name, kana, null), IndexedWords.Rest([rest, "公衆トイレ"]));
}
