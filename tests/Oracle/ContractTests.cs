using System.IO.Enumeration;
using System.Text.Json;
using Gateway.Tests.Http;
using Xunit;

namespace Gateway.Tests.Oracle;

/// <summary>What HotChocolate 15.1 answers to requests that are not among the recorded pairs, of the reference model without rows.</summary>
public sealed class ContractTests(ContractTests.Servers servers) : IClassFixture<ContractTests.Servers>
{
    private const string GraphQL = "application/graphql-response+json";

    private const string Typename = """{"data":{"__typename":"Query"}}""";

    [Theory]
    [InlineData("/graphql/foo?query={__typename}", GraphQL, 200, Typename)]
    [InlineData("/graphql/foo/bar?query={__typename}", GraphQL, 200, Typename)]
    [InlineData("/graphql/foo/?query={__typename}", "application/json", 200, Typename)]
    [InlineData("/graphql/foo?query={__typename}", "text/event-stream", 200, "event: next\ndata: " + Typename + "\n\nevent: complete\n*")]
    [InlineData("/graphql/foo?query=mutation{a}", GraphQL, 405, """{"errors":[{"message":"The specified operation kind is not allowed."}]}""")]
    [InlineData("/graphql/foo?query={", GraphQL, 400, """{"errors":[{"message":"Expected a `RightBrace`-token, but found a `EndOfFile`-token.",*"code":"HC0011"}}]}""")]
    [InlineData("/graphql/foo?query=", GraphQL, 400,
        """{"errors":[{"message":"Either the parameter query or the parameter id has to be set.","extensions":{"code":"HC0013"}}]}""")]
    [InlineData("/graphql/foo", GraphQL, 404, "")]
    [InlineData("/graphql/foo?unknown=1", GraphQL, 404, "")]
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
    [InlineData(GraphQL, 400)]
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

    [Theory]
    [InlineData("::::", false)]
    [InlineData("www.example.lg.jp", false)]
    [InlineData("", false)]
    [InlineData("a/b", false)]
    [InlineData("/a/b", true)]
    [InlineData("https://www.example.lg.jp/見本", true)]
    [InlineData("mailto:info@example.lg.jp", true)]
    public async Task An_address_is_absolute_or_a_path_from_the_root(string url, bool isAddress)
    {
        var literal = await servers.AskAsync("{facilities(where:{url:{eq:\"" + url + "\"}}){totalCount}}");
        var variable = await servers.AskAsync("query($u:URL){facilities(where:{url:{eq:$u}}){totalCount}}", $$"""{"u":"{{url}}"}""");

        var none = """{"data":{"facilities":{"totalCount":0}}}""";
        AssertText(isAddress ? 200 : 400, isAddress ? none : """
            {"errors":[{"message":"The specified value type of field `eq` does not match the field type.","locations":[{"line":1,"column":28}],"path":["facilities"],"extensions":{"fieldName":"eq","fieldType":"URL","locationType":"URL","specifiedBy":"https://spec.graphql.org/October2021/#sec-Values-of-Correct-Type"}}]}
            """.Trim(), literal);
        AssertText(isAddress ? 200 : 400, isAddress ? none : """{"errors":[{"message":"URL cannot parse the given literal of type `StringValueNode`.","path":["u"]}]}""", variable);
    }

    [Theory]
    [InlineData("{facilities(first:4,order:{name:null}){nodes{id}}}", "{}", 33, "name", "FacilitySortInput", "SortEnumType!")]
    [InlineData("{facilities(first:4,order:[{id:ASC},{category:null}]){nodes{id}}}", "{}", 47, "category", "FacilitySortInput", "SortEnumType!")]
    [InlineData("{facilities(first:4,order:{id:null}){nodes{id}}}", "{}", 31, "id", "FacilitySortInput", "SortEnumType!")]
    [InlineData("{facilities(first:4,order:{dataset:null}){nodes{id}}}", "{}", 36, "dataset", "FacilitySortInput", "DatasetSortInput!")]
    [InlineData("{facilities(first:4,order:{dataset:{title:null}}){nodes{id}}}", "{}", 43, "title", "DatasetSortInput", "SortEnumType!")]
    [InlineData("query($o:[FacilitySortInput!]){facilities(first:4,order:$o){nodes{id}}}", """{"o":{"name":null}}""", 32, "name", "FacilitySortInput", "SortEnumType!")]
    public async Task An_order_by_null_is_refused_as_a_sort(string query, string variables, int column, string name, string type, string expected) => AssertText(
        200,
        $$$"""{"errors":[{"message":"The provided value for filter `{{{name}}}` of type {{{type}}} is invalid. Null values are not supported.","locations":[{"line":1,"column":{{{column}}}}],"path":["facilities"],"extensions":{"code":"HC0026","expectedType":"{{{expected}}}","sortType":"{{{type}}}"}}],"data":{"facilities":null}}""",
        await servers.AskAsync(query, variables));

    [Theory]
    [InlineData("query($c:FacilityCategory){facilities(where:{category:{eq:$c}}){totalCount}}", "\"NOPE\"", "FacilityCategory", "Enum", "[\"c\"]", null)]
    [InlineData("query($c:FacilityCategory!){facilities(where:{category:{eq:$c}}){totalCount}}", "\"aed\"", "FacilityCategory", "Enum", "[\"c\"]", null)]
    [InlineData("query($c:FacilityCategory){facilities(where:{category:{eq:$c}}){totalCount}}", "true", "FacilityCategory", "Boolean", "[\"c\"]", null)]
    [InlineData("query($c:[FacilityCategory!]){facilities(where:{category:{in:$c}}){totalCount}}", "[\"AED\",\"NOPE\"]", "FacilityCategory", "Enum", "[\"c\",1]", null)]
    [InlineData("query($c:[FacilityCategory!]){facilities(where:{category:{in:$c}}){totalCount}}", "\"NOPE\"", "FacilityCategory", "String", "[\"c\"]", null)]
    [InlineData("query($c:[FacilitySortInput!]){facilities(order:$c){totalCount}}", "[{\"name\":\"UP\"}]", "SortEnumType", "Enum", "[\"c\",0,\"name\"]", "FacilitySortInput.name")]
    [InlineData("query($c:FacilityFilterInput){facilities(where:$c){totalCount}}", "{\"category\":{\"eq\":\"NOPE\"}}", "FacilityCategory", "Enum", "[\"c\",\"category\",\"eq\"]", "FacilityCategoryOperationFilterInput.eq")]
    public async Task A_text_for_an_enumeration_is_told_as_a_name(string query, string value, string type, string kind, string path, string? coordinate) => AssertText(
        400,
        $$"""{"errors":[{"message":"{{type}} cannot parse the given literal of type `{{kind}}ValueNode`.","path":{{path}}"""
            + (coordinate is null ? "" : $$""","extensions":{"fieldCoordinate":"{{coordinate}}","fieldType":"{{type}}"}""") + "}]}",
        await servers.AskAsync(query, $$"""{"c":{{value}}}"""));

    [Theory]
    [InlineData("foo{__typename}", "Name", 1)]
    [InlineData("Query{__typename}", "Name", 1)]
    [InlineData("{__typename} foo", "Name", 14)]
    [InlineData("foo", "Name", 1)]
    [InlineData("fragments A on Facility{name}", "Name", 1)]
    [InlineData("{__typename}}", "}", 13)]
    [InlineData("5", "Int", 1)]
    [InlineData("$a", "$", 1)]
    [InlineData("(a:1)", "(", 1)]
    [InlineData("\"words\" foo{__typename}", "Name", 9)]
    [InlineData("\"words\"", "<EOF>", 8)]
    public async Task What_begins_no_definition_is_an_unexpected_token(string query, string token, int column) => AssertText(
        400,
        $$$"""{"errors":[{"message":"Unexpected token: {{{token}}}.","locations":[{"line":1,"column":{{{column}}}}],"extensions":{"code":"HC0011"}}]}""",
        await servers.AskAsync(query));

    [Theory]
    [InlineData("\"What it asks.\" query A{__typename}")]
    [InlineData("\"\"\"施設の\n一覧 query\"\"\" query A{...F} \"その一部\" fragment F on Query{__typename}")]
    public async Task Operations_and_fragments_may_be_described(string query) => AssertText(200, Typename, await servers.AskAsync(query));

    [Fact]
    public async Task Behind_a_description_everything_keeps_its_place() => AssertText(
        400,
        """{"errors":[{"message":"The field `nope` does not exist on the type `Query`.","locations":[{"line":2,"column":17}],*}]}""",
        await servers.AskAsync("\"\"\"施設\n一覧\"\"\" query{nope}"));

    /// <param name="text">With <c>*</c> for what does not matter.</param>
    private static void AssertText(int status, string text, Reply reply)
    {
        Assert.Equal(status, reply.Status);
        if (!FileSystemName.MatchesSimpleExpression(text.Replace("\\", "\\\\", StringComparison.Ordinal), reply.Text, ignoreCase: false))
        {
            Assert.Equal(text, reply.Text);
        }
    }

    /// <summary>The reference model without rows, behind the real web server.</summary>
    public sealed class Servers : IAsyncLifetime
    {
        private readonly OracleServers servers = new(null);

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await servers.DisposeAsync();

        internal Task<Reply> AskAsync(string query, string variables = "{}") => SendAsync(
            "POST", "/graphql", GraphQL, $$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""");

        internal Task<Reply> SendAsync(string method, string path, string accept, string? body = null)
        {
            var headers = new Dictionary<string, string> { ["Accept"] = accept };
            if (body is not null)
            {
                headers["Content-Type"] = "application/json";
            }

            var pair = new GoldenPair("", "", "graphql", method, path) { Headers = headers, Body = body, Answer = new RecordedAnswer(0, headers, "") };
            return servers.SendAsync(pair, path, body);
        }
    }
}
