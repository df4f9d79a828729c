using Gateway.Catalog.Words;
using Xunit;

namespace Gateway.Tests.Catalog.Words;

/// <summary>The indexed text of a row, which includes readings that nobody published, as far as the words of its name are known.</summary>
public sealed class IndexedWordsTests
{
    [Theory]
    [InlineData("仮沢図書館", null, null, "⇥…としよかん")]
    [InlineData("市役所", null, null, "⇥しやくしよ")]
    [InlineData("市民公園", null, null, "⇥しみんこうえん|⇥しみんこえん")]
    [InlineData("高松市立第一小学校", null, null, "⇥たかまつしりつだい1しようがつこう|⇥たかまつしりつだい1しよがつこ")]
    [InlineData("津波避難ビル", null, null, "⇥つなみひなんびる")]
    [InlineData("見本公園", "ミホンコウエン", null, "みほんこうえん|みほんこえん")]
    [InlineData("見本公園", "ﾐﾎﾝ ｺｳｴﾝ", "Mihon Park", "みほんこうえん|みほんこえん|mihonpark")]
    [InlineData("仮沢公園", "カリサワ", null, "かりさわ|⇥…こうえん|⇥…こえん")]
    [InlineData("らあめん仮沢", null, null, "⇥らめん…")]
    [InlineData("仮沢プール", null, null, "⇥仮沢ぷーる")]
    [InlineData("仮沢", null, null, "")]
    [InlineData("見本市立公民館", null, null, "⇥みほんしりつこうみんかん|⇥みほんしりつこみんかん")]
    [InlineData("みほん", null, null, "")]
    public void Readings_are_published_or_given_by_words(string name, string? kana, string? english, string readings) => Assert.Equal(
        readings,
        IndexedWords.Readings(name, kana, english)
            .Replace(IndexedWords.Apart, '|').Replace(NameReading.Gap, '…').Replace(IndexedWords.Derived, '⇥'));

    [Fact]
    public void Parts_of_the_rest_stay_apart_and_are_there_once() =>
        Assert.Equal("見本市1\u0001aed", IndexedWords.Rest(["見本市１", null, "ＡＥＤ", "・", "aed"]));

    [Fact]
    public void Every_word_and_its_synonyms_are_told_why()
    {
        Assert.All(PublicWords.Table, line => Assert.NotEmpty(line.Why));
        Assert.All(Synonyms.Table, line => Assert.NotEmpty(line.Why));
    }

    /// <summary>Otherwise a Japanese search would look for English in everything too.</summary>
    [Fact]
    public void English_leads_to_japanese_and_not_back()
    {
        Assert.All(Synonyms.FromEnglish, line => Assert.All(line.English.Split(' '), word => Assert.NotEmpty(Synonyms.Of(word))));
        Assert.DoesNotContain("library", Synonyms.Of("図書館"));
        Assert.Equal(["中央図書館", "中央図書室"], Synonyms.Of("中央library"));
    }

    [Fact]
    public void A_word_has_one_reading_in_kana()
    {
        Assert.All(PublicWords.Readings, word => Assert.All(word.Reading, letter => Assert.True(Kana.IsFolded(letter), $"{word}")));
        Assert.Empty(PublicWords.Readings.Distinct().GroupBy(word => word.Text).Where(group => group.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void An_old_character_is_read_as_one_that_is_none() => Assert.All(
        Enumerable.Range(0, 0x10000).Select(c => OldCharacters.ToNew((char)c)), c => Assert.Equal(c, OldCharacters.ToNew(c)));
}
