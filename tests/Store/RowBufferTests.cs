using Gateway.Plan;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Texts of rows come out of their buffer unchanged.</summary>
[Trait("Database", "any")]
public sealed class RowBufferTests : StoreTest
{
    private static readonly string[] Empty = ["address", "phone", "email", "url", "name_kana", "name_english"];

    [Fact]
    public async Task Empty_texts_are_told_wherever_the_memory_they_are_read_into_ends()
    {
        using var store = Open();
        (string, object?)[] empty = [.. Empty.Select(column => (column, (object?)""))];
        Load(store, [.. Enumerable.Range(4040, 60).Select(length => Facility($"e{length}", new string('x', length), empty))]);

        for (var length = 4040; length < 4100; length++)
        {
            var id = GlobalId.Format("Facility", $"e{length}");
            var data = await QueriedStore.Of(store).DataAsync(
                $$"""{ facility(id: "{{id}}") { name address phone email url nameKana nameEnglish } }""");

            var texts = data.GetProperty("facility").EnumerateObject().Select(field => field.Value.GetString()!.Length);
            Assert.Equal([length, 0, 0, 0, 0, 0, 0], texts);
        }
    }
}
