using System.Security.Cryptography;
using System.Text;
using Gateway.Catalog.Words;
using Xunit;

namespace Gateway.Tests.Catalog.Words;

/// <summary>An index is rebuilt only when its version differs; so any change to what is indexed needs a new version.</summary>
public sealed class VersionTests
{
    [Fact]
    public void What_is_indexed_is_of_this_version() => Assert.Equal("3 of b505f0b39dd741c6", $"{Fold.Version} of {HashOf(Indexed())}");

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    /// <summary>Joins the folded letters of Japanese texts, the neighbour rules, and the words with readings.</summary>
    private static string Indexed() => string.Join('\n',
    [
        .. Enumerable.Range(0x20, 0x230).Concat(Enumerable.Range(0x3000, 0x7000)).Concat(Enumerable.Range(0xFF00, 0xF0))
            .Select(c => Fold.Of(((char)c).ToString())),
        .. new[] { "光ケ丘 カラオケ店 佐々木 いすゞ 第二十一 十丁目 三島 二中 一二十 ヴァイオリン がｶﾞ㈱" }.Select(Fold.Of),
        .. PublicWords.Readings.Concat(ReadWords.Places.All).Select(word => word.Text + word.Reading).Order(StringComparer.Ordinal),
        IndexedWords.Readings("高松市中央公園プール", "タカマツシ", "Park"), IndexedWords.Rest(["見本市", "公園"]),
    ]);
}
