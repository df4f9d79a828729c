using Xunit;
using static Gateway.Tests.Oracle.ContractServers;

namespace Gateway.Tests.Oracle;

/// <summary>HotChocolate 15.1's answers to documents and variables that are not among the recorded pairs.</summary>
public sealed class DocumentContractTests(ContractServers servers) : IClassFixture<ContractServers>
{
    /// <summary>
    /// The specification has `( Argument+ )`, `( VariableDefinition+ )` and `{ Selection+ }`; HotChocolate lets each be empty.
    /// </summary>
    [Theory]
    [InlineData("{facilities(){totalCount}}", "Name", "RightParenthesis", 13)]
    [InlineData("query(){__typename}", "Dollar", "RightParenthesis", 7)]
    [InlineData("{facilities{}}", "Name", "RightBrace", 13)]
    [InlineData("{}", "Name", "RightBrace", 2)]
    public async Task Brackets_around_nothing_are_no_syntax(string query, string wanted, string found, int column) => AssertText(
        400,
        $$$"""{"errors":[{"message":"Expected a `{{{wanted}}}`-token, but found a `{{{found}}}`-token.","locations":[{"line":1,"column":{{{column}}}}],"extensions":{"code":"HC0011"}}]}""",
        await servers.AskAsync(query));

    [Theory]
    [InlineData("bounds", "{facilities{totalCount}}",
        """{"message":"Exactly one slicing argument must be defined.","locations":[{"line":1,"column":2}],"path":["facilities"],"extensions":{"code":"HC0082"}}""")]
    [InlineData("cycle", "{events{nodes{facility{events{facility{events{facility{events{facility{name}}}}}}}}}}",
        """{"message":"Maximum allowed coordinate cycle depth was exceeded.",*"extensions":{"code":"HC0087"}}""")]
    [InlineData("depth", "{facilities{nodes{events{facility{name}}}}}",
        """{"message":"The GraphQL document has an execution depth of 5 which exceeds the max allowed execution depth of 4.","locations":[{"line":1,"column":1}],"extensions":{"allowedExecutionDepth":4,"detectedExecutionDepth":5}}""")]
    [InlineData("cheap", "{facilities(first:50){nodes{name dataset{title}}}}",
        """{"message":"The maximum allowed field cost was exceeded.","extensions":{"fieldCost":61,"maxFieldCost":50,"code":"HC0047"}}""")]
    [InlineData("cheap", "query($n:Int){facilities(first:$n){nodes{name}}}",
        """{"message":"The maximum allowed type cost was exceeded.","extensions":{"typeCost":52,"maxTypeCost":50,"code":"HC0047"}}""")]
    [InlineData("nointro", "{__schema{queryType{name}}}",
        """{"message":"Introspection is not allowed for the current request.","locations":[{"line":1,"column":2}],"extensions":{"field":"__schema","code":"HC0046"}}""")]
    [InlineData("parserlimit", "{a b c d e f g h i j k l m n o p q r s t u}",
        """{"message":"The GraphQL request document contains more than 20 fields. Parsing aborted.","locations":[{"line":1,"column":42}],"extensions":{"code":"HC0011"}}""")]
    public async Task A_limit_is_told_with_its_numbers(string variant, string query, string error) =>
        AssertText(400, $$"""{"errors":[{{error}}]}""", await servers.AskAsync(query, variant: variant));

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
    [InlineData("{a(b:\"\\q\")}", "Invalid character escape sequence: \\\\113.")]
    [InlineData("{a(b:\"\\u{1F600}\")}", "Invalid character escape sequence: \\\\117.")]
    [InlineData("{a(b:\"\0\")}", "Invalid character within String: 0.")]
    [InlineData("{a(b:\"\"\"\a\"\"\")}", "Invalid character within String: 7.")]
    [InlineData("{a(b:\"\"\"c)}", "Unterminated string.")]
    public async Task A_fault_within_a_text_is_told_at_its_beginning(string query, string message) => AssertText(
        400,
        $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":1,"column":6}],"extensions":{"code":"HC0011"}}]}""",
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
}
