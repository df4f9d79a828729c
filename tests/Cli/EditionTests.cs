using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Graph.Documents;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>
/// What answers depend on besides data and request: the same for gateways that answer alike, different for those that do not.
/// </summary>
public sealed class EditionTests
{
    [Theory]
    [InlineData("urls", "http://127.0.0.1:5001", true)]
    [InlineData("database", "other.db", true)]
    [InlineData("answer-cache", "1", true)]
    [InlineData("log-requests", "true", true)]
    [InlineData("page-size", "7", false)]
    [InlineData("page-maximum", "70", false)]
    [InlineData("max-ids", "7", false)]
    [InlineData("max-depth", "7", false)]
    [InlineData("max-field-cost", "7", false)]
    [InlineData("no-introspection", "true", false)]
    [InlineData("only-trusted", "true", false)]
    public void It_is_another_with_the_settings_by_which_an_answer_differs(string setting, string value, bool isSame)
    {
        var usual = Of([], Documents("{ a }"));

        Assert.Equal(usual.Text(), Of([], Documents("{ a }")).Text());
        Assert.Equal(isSame, usual.Text() == Of(new() { [setting] = value }, Documents("{ a }")).Text());
    }

    [Fact]
    public void It_is_another_with_other_trusted_documents_and_the_same_text_until_then()
    {
        var documents = Documents("{ a }");
        var edition = Of([], documents);
        var before = edition.Text();
        Assert.Same(before, edition.Text());

        documents.ReplaceTrusted(new Dictionary<string, string> { ["one"] = "{ b }" });
        Assert.NotEqual(before, edition.Text());

        documents.ReplaceTrusted(new Dictionary<string, string> { ["one"] = "{ a }" });
        Assert.Equal(before, edition.Text());
    }

    private static DocumentStore Documents(string text) => new(new Dictionary<string, string> { ["one"] = text }, new StoreRules());

    private static Edition Of(Dictionary<string, string> flags, DocumentStore documents) =>
        new(new SettingReader(_ => null, Path.GetTempPath()).Read(flags), documents);
}
