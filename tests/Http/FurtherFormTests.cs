using Gateway.Http.Answers;
using Gateway.Http.Streams;
using Gateway.Tests.Graph;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>A form that the gateway does not know: one line of its list, beside what writes it, and clients can request it.</summary>
public sealed class FurtherFormTests
{
    private const string Json = "application/graphql-response+json";

    private static readonly ResponseForm Lines = new("text/tab-separated-values", 3, http => new ArrayStream(http))
    {
        Answer = new LineForm(),
        NeedsName = true,
    };

    [Theory]
    [InlineData("{facilities(first: 1, order: [{name: ASC}]){nodes{name category}}}", 200, "text/tab-separated-values", "name\tcategory\n")]
    [InlineData("{facilities{totalCount} datasets{totalCount}}", 406, Json, "Lines hold one list with its nodes.")]
    [InlineData("{nothing}", 400, Json, "`nothing`")]
    public async Task It_is_sent_to_whoever_asks_for_it_and_errors_are_told_in_json(string query, int status, string type, string text)
    {
        await using var served = await Served.StartAsync(gateway => gateway with { Forms = [.. ResponseForm.All, Lines] }, _ => { });

        var reply = await served.GetAsync("/graphql?query=" + Uri.EscapeDataString(query), Lines.MediaType);

        Assert.Equal((status, type), (reply.Status, reply.ContentType!.Split(';')[0]));
        Assert.Contains(text, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_name_it_does_not_get_it()
    {
        await using var served = await Served.StartAsync(gateway => gateway with { Forms = [.. ResponseForm.All, Lines] }, _ => { });

        var reply = await served.GetAsync("/graphql?query={__typename}", "text/*, */*");

        Assert.Equal(Json, reply.ContentType!.Split(';')[0]);
    }
}
