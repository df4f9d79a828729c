using Gateway.Import.Records;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Characters put around a text for spreadsheets are removed; what only looks like them is kept.</summary>
public sealed class TextGuardTests
{
    [Theory]
    [InlineData("=\"0312\"", "0312")]
    [InlineData("\uFEFF =\"0312\" ", "0312")]
    [InlineData("=\"\"", "")]
    [InlineData("=\"a\"\"b\"", "a\"b")]
    [InlineData("=\"a\"&\"b\"", "=\"a\"&\"b\"")]
    [InlineData("=A1", "=A1")]
    [InlineData("'0312", "0312")]
    [InlineData("'０３", "０３")]
    [InlineData("'-", "-")]
    [InlineData("'２階", "２階")]
    [InlineData("'中央公民館", "中央公民館")]
    [InlineData("'中央'公民館", "'中央'公民館")]
    [InlineData("'90s カフェ", "'90s カフェ")]
    [InlineData("'n' roll", "'n' roll")]
    [InlineData("'", "'")]
    [InlineData("=HYPERLINK(\"https://example.jp/\",\"案内\")", "案内")]
    [InlineData("=hyperlink( \"https://example.jp/\" )", "https://example.jp/")]
    [InlineData("=HYPERLINK(A1,\"案内\")", "=HYPERLINK(A1,\"案内\")")]
    public void A_guard_is_taken_off(string published, string text) => Assert.Equal(text, TextGuard.Off([published])[0]);

    [Fact]
    public void Cells_without_guards_are_not_copied()
    {
        string[] cells = ["中央公民館", "", " 1-1"];
        Assert.Same(cells, TextGuard.Off(cells));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.jp/\",\"案内\")", "https://example.jp/")]
    [InlineData("中央公民館(本館)", null)]
    public void A_link_has_an_address(string published, string? address) => Assert.Equal(address, TextGuard.Address(published));
}
