using Gateway.Catalog.Words;
using Xunit;

namespace Gateway.Tests.Catalog.Words;

/// <summary>Latin letters are read as Japanese where possible, in the indexed form: folded, long vowels shortened.</summary>
public sealed class RomajiTests
{
    [Theory]
    [InlineData("としよかん", "toshokan", "tosyokan", "TOSHOKAN", "ｔｏｓｈｏｋａｎ")]
    [InlineData("こえん", "koen", "kouen", "kōen", "kôen", "ko-en")]
    [InlineData("しんばし", "shinbashi", "shimbashi", "sinbasi")]
    [InlineData("しんいち", "shin'ichi", "shin’ichi", "sin'iti")]
    [InlineData("しにち", "shinichi")]
    [InlineData("がつこ", "gakkou", "gakko", "gakkō")]
    [InlineData("まつちや", "matcha", "maccha", "mattya")]
    [InlineData("おんな", "onna")]
    [InlineData("おの", "ono", "ohno", "oono", "ōno")]
    [InlineData("きんえん", "kin'en")]
    [InlineData("ほんや", "hon'ya")]
    [InlineData("じてんしや", "jitensha", "zitensya", "jitensya")]
    [InlineData("ちづ", "chidu")]
    [InlineData("しんじゆく", "shinjuku", "sinzyuku", "shinjyuku")]
    [InlineData("ふあみり", "famirii", "famirī")]
    [InlineData("だい2こえん", "dai2kouen")]
    public void Each_system_gives_one_reading(string reading, params string[] texts) =>
        Assert.All(texts, text => Assert.Equal(Fold.Of(reading), Romaji.Read(text)));

    [Theory]
    [InlineData("park")]
    [InlineData("AED")]
    [InlineData("city hall")]
    [InlineData("x")]
    [InlineData("ka")]
    [InlineData("n")]
    [InlineData("npo")]
    [InlineData("123")]
    [InlineData("図書kan")]
    [InlineData("")]
    [InlineData("'")]
    public void What_is_no_romaji_or_would_be_found_everywhere_is_not_read(string text) => Assert.Null(Romaji.Read(text));
}
