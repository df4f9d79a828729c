using CsCheck;
using Gateway.Catalog.Words;
using Xunit;

namespace Gateway.Tests.Catalog.Words;

/// <summary>Whatever holds a text has the grams that are asked for it.</summary>
public sealed class GramsTests
{
    [Fact]
    public void Letters_and_pairs_of_letters_are_there_once_and_parts_stay_apart() => Assert.Equal(
        ["見", "本", "見本", "本見", "\uD842\uDFB7", "\uD842\uDFB7本"], Grams.Of("見本見\u0001\uD842\uDFB7本"));

    [Theory]
    [InlineData("図", "図")]
    [InlineData("図書", "図書")]
    [InlineData("図書館", "図書 書館")]
    [InlineData("\uD842\uDFB7", "\uD842\uDFB7")]
    [InlineData("\uD842\uDFB7野家", "\uD842\uDFB7野 野家")]
    [InlineData("ややや", "やや")]
    public void Short_texts_are_asked_whole_and_longer_ones_by_their_pairs(string text, string grams) =>
        Assert.Equal(grams.Split(' '), Grams.Asked(text));

    [Fact]
    public void What_holds_a_text_has_its_grams()
    {
        var letters = Gen.Int[0, 3].Select(i => new[] { "見", "本", "や", "\uD842\uDFB7" }[i]);

        Gen.Select(letters.Array[0, 4], letters.Array[1, 5], letters.Array[0, 4]).Sample((before, text, after) =>
            Assert.Subset(Grams.Of(string.Concat([.. before, .. text, .. after])).ToHashSet(), Grams.Asked(string.Concat(text)).ToHashSet()));
    }
}
