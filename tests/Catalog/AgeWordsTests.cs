using Gateway.Catalog.Days;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>Ages as they stand in the words of support schemes.</summary>
public sealed class AgeWordsTests
{
    [Theory]
    [InlineData("0歳から18歳の子どもを育てている方", "0-18")]
    [InlineData("０歳～２歳の児童", "0-2")]
    [InlineData("3歳以上6歳未満の児童", "3-5")]
    [InlineData("20歳未満の子どもを育てているひとり親", "0-19")]
    [InlineData("65歳以上の方", "65-130")]
    [InlineData("18歳まで", "0-18")]
    [InlineData("3歳児健診", "3-3")]
    [InlineData("小学校入学前の子ども", "0-6")]
    [InlineData("小学生と中学生", "6-12 12-15")]
    [InlineData("妊娠した方、出産した方", "0-0 0-0")]
    [InlineData("市内で創業する方", "")]
    [InlineData("子どもが3人いる方", "")]
    [InlineData("令和8年4月1日から申請した方", "")]
    [InlineData(null, "")]
    public void An_age_is_read_and_none_is_invented(string? text, string ages) =>
        Assert.Equal(ages, string.Join(' ', AgeWords.Of(text).Select(age => $"{age.From}-{age.To}")));
}
