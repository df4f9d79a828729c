using System.Text.Json;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>How names are suggested other than by their beginning.</summary>
[Trait("Database", "any")]
public sealed class SuggestionTests : StoreTest
{
    [Fact]
    public async Task A_name_is_suggested_by_how_its_words_are_read_though_no_reading_is_published()
    {
        using var store = Open();
        Load(store, Facility("f1", "図書館分館"), Facility("f2", "行徳図書館"), Facility("f3", "としょかん"));

        var data = await QueriedStore.Of(store).DataAsync("""{ suggest(text: "としょ") { text } }""");

        Assert.Equal(["としょかん", "図書館分館"], Texts(data));
    }

    [Theory]
    [InlineData("高", "高台", "高津市民館")]
    [InlineData("takadai", "高台", "たかだいの道", "高台第二公園")]
    [InlineData("たかだい", "高台", "たかだいの道")]
    [InlineData("二", "二の丸")]
    public async Task Shorter_names_are_suggested_first(string text, params string[] names)
    {
        using var store = Open();
        Load(store, [.. Enumerable.Range(0, 60).Select(i => Facility($"p{i:00}", $"高い山の広い公園{i}")),
            Facility("f1", "高津市民館"), Facility("f2", "高台"), Facility("f3", "高台第二公園"), Facility("f4", "たかだいの道"),
            Facility("f5", "二の丸")]);

        var data = await QueriedStore.Of(store).DataAsync($$"""{ suggest(text: "{{text}}", first: {{names.Length}}) { text } }""");

        Assert.Equal(names, Texts(data));
    }

    [Theory]
    [InlineData("")]
    [InlineData("・")]
    public async Task Nothing_is_suggested_for_what_holds_no_letter_yet(string text)
    {
        using var store = Open();
        Load(store, Facility("f1", "図書館"));

        var data = await QueriedStore.Of(store)
            .DataAsync($$"""{ suggest(text: "{{text}}") { text } other: suggest(text: "図") { text } }""");

        Assert.Empty(Texts(data));
        Assert.Equal(1, data.GetProperty("other").GetArrayLength());
    }

    private static IEnumerable<string?> Texts(JsonElement data) =>
        data.GetProperty("suggest").EnumerateArray().Select(suggestion => suggestion.GetProperty("text").GetString());
}
