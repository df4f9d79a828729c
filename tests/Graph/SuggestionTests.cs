using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>By what names are suggested beside their beginning.</summary>
[Trait("Database", "any")]
public sealed class SuggestionTests : StoreTest
{
    [Fact]
    public async Task A_name_is_suggested_by_how_its_words_are_read_though_no_reading_is_published()
    {
        using var store = Open();
        Load(store, Facility("f1", "図書館分館"), Facility("f2", "行徳図書館"), Facility("f3", "としょかん"));

        var data = await AskedStore.Of(store).DataAsync("""{ suggest(text: "としょ") { text } }""");

        Assert.Equal(
            ["としょかん", "図書館分館"],
            data.GetProperty("suggest").EnumerateArray().Select(suggestion => suggestion.GetProperty("text").GetString()));
    }
}
