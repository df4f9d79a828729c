using Xunit;
using static Gateway.Tests.Oracle.ContractServers;

namespace Gateway.Tests.Oracle;

/// <summary>HotChocolate 15.1's answers on the wire to requests that are not among the recorded pairs.</summary>
public sealed class WireContractTests(ContractServers servers) : IClassFixture<ContractServers>
{
    [Theory]
    [InlineData("/graphql/foo?query={__typename}", ResponseJson, 200, Typename)]
    [InlineData("/graphql/foo/bar?query={__typename}", ResponseJson, 200, Typename)]
    [InlineData("/graphql/foo/?query={__typename}", "application/json", 200, Typename)]
    [InlineData("/graphql/foo?query={__typename}", "text/event-stream", 200, "event: next\ndata: " + Typename + "\n\nevent: complete\n*")]
    [InlineData("/graphql/foo?query=mutation{a}", ResponseJson, 405, """{"errors":[{"message":"The specified operation kind is not allowed."}]}""")]
    [InlineData("/graphql/foo?query={", ResponseJson, 400, """{"errors":[{"message":"Expected a `RightBrace`-token, but found a `EndOfFile`-token.",*"code":"HC0011"}}]}""")]
    [InlineData("/graphql/foo?query=", ResponseJson, 400,
        """{"errors":[{"message":"Either the parameter query or the parameter id has to be set.","extensions":{"code":"HC0013"}}]}""")]
    [InlineData("/graphql/foo", ResponseJson, 404, "")]
    [InlineData("/graphql/foo?unknown=1", ResponseJson, 404, "")]
    public async Task The_address_of_a_read_may_go_on_below_the_endpoint(string path, string accept, int status, string text) =>
        AssertText(status, text, await servers.SendAsync("GET", path, accept));

    [Theory]
    [InlineData("/graphql?sdl&types=Dataset", "Dataset.graphql")]
    [InlineData("/graphql/schema?types=Dataset", "Dataset.graphql")]
    [InlineData("/graphql/schema.graphql?types=LocalDate", "LocalDate.graphql")]
    [InlineData("/graphql/foo?sdl&types=Dataset", "Dataset.graphql")]
    [InlineData("/graphql/schema?types=Dataset,Sex", "types.graphql")]
    [InlineData("/graphql/schema?types=Dataset,Dataset", "types.graphql")]
    [InlineData("/graphql/foo?sdl", "schema.graphql")]
    public async Task A_type_alone_names_the_file_it_comes_in(string path, string file)
    {
        foreach (var method in (string[])["GET", "HEAD"])
        {
            var reply = await servers.SendAsync(method, path, "*/*");
            Assert.Equal((200, $"attachment; filename=\"{file}\""), (reply.Status, reply.Header("content-disposition")));
        }
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData(ResponseJson, 400)]
    [InlineData("*/*", 400)]
    public async Task An_empty_body_has_the_status_of_other_faults(string accept, int status)
    {
        foreach (var body in (string[])["", " \n"])
        {
            AssertText(
                status,
                """{"errors":[{"message":"The GraphQL request is empty.","extensions":{"code":"HC0009"}}]}""",
                await servers.SendAsync("POST", "/graphql", accept, body));
        }
    }

    /// <summary>
    /// GraphQL over HTTP on the older media type: "Requests that the server cannot interpret SHOULD result in status code 400 (Bad
    /// Request)", for a body such as `NONSENSE`. HotChocolate returns 200 there too.
    /// </summary>
    [Theory]
    [InlineData("NONSENSE", "Expected `{` or `[` as first syntax token.", 1)]
    [InlineData("{\"query\":", "The query field must be a string or null.", 10)]
    public async Task Broken_JSON_is_told_by_the_status_in_each_form(string body, string message, int column)
    {
        foreach (var accept in (string[])["application/json", ResponseJson])
        {
            AssertText(
                400,
                $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":{{{column}}}}],"extensions":{"code":"HC0011"}}]}""",
                await servers.SendAsync("POST", "/graphql", accept, body));
        }
    }

    [Theory]
    [InlineData("""[{"query":"{__typename}"}]""", 200, Typename)]
    [InlineData("""[{"query":"{__typename}"},{"query":"{__typename}"}]""", 400, """{"errors":[{"message":"Invalid GraphQL Request.","extensions":{"code":"HC0009"}}]}""")]
    [InlineData("[]", 400, """{"errors":[{"message":"The GraphQL batch request has no elements.","extensions":{"code":"HC0009"}}]}""")]
    public async Task Where_lists_are_off_a_list_of_one_is_a_request(string body, int status, string text) =>
        AssertText(status, text, await servers.SendAsync("POST", "/graphql", ResponseJson, body));
}
