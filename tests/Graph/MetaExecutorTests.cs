using System.Text.Json;
using Gateway.Graph.Answers;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>The schema answers introspection, whatever else the operation requests.</summary>
public sealed class MetaExecutorTests
{
    private static readonly MetaExecutor Meta = new(GraphBench.City.Schema);

    [Fact]
    public async Task Only_meta_fields_are_answered_and_by_their_keys()
    {
        var fields = await AnswerAsync("{a:areas{totalCount} __schema{queryType{n:name}} __typename ...F b:areas{totalCount}} fragment F on Query{t:__type(name:\"Area\"){kind}}");
        Assert.Equal(["__schema", "t"], fields.Keys);
        Assert.Equal("""{"queryType":{"n":"Query"}}""", fields["__schema"].GetRawText());
        Assert.Equal("""{"kind":"OBJECT"}""", fields["t"].GetRawText());
    }

    [Fact]
    public async Task An_operation_without_meta_fields_has_none() => Assert.Empty(await AnswerAsync("{areas{totalCount}}"));

    [Theory]
    [InlineData("""{"n":"URL"}""", """{"name":"URL","specifiedByURL":"https://tools.ietf.org/html/rfc3986"}""")]
    [InlineData("""{"n":"LocalDate"}""", """{"name":"LocalDate","specifiedByURL":null}""")]
    [InlineData("""{"n":"Nope"}""", "null")]
    [InlineData("""{"n":""}""", "null")]
    [InlineData("""{"n":" "}""", "null")]
    [InlineData("""{"n":"[Area!]"}""", "null")]
    [InlineData("""{"n":"\u0000"}""", "null")]
    public async Task A_type_is_found_by_a_variable(string variables, string type) =>
        Assert.Equal(type, (await AnswerAsync("query($n:String!){__type(name:$n){name specifiedByURL}}", variables))["__type"].GetRawText());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("市")]
    public async Task A_name_that_no_type_can_have_is_that_of_none(string name) =>
        Assert.Equal("null", (await AnswerAsync("{__type(name:\"" + name + "\"){name}}"))["__type"].GetRawText());

    [Fact]
    public async Task Skipped_meta_fields_are_not_answered() =>
        Assert.Empty(await AnswerAsync("query($x:Boolean!){__schema @skip(if:$x){queryType{name}} areas{totalCount}}", """{"x":true}"""));

    [Fact]
    public async Task Other_variables_of_the_operation_do_no_harm()
    {
        const string query = """
            query($w:FacilityFilterInput,$o:[FacilitySortInput!],$n:Int,$d:DateTime,$f:Float,$i:[ID!]!){
              facilities(where:$w order:$o first:$n){totalCount}
              datasets(where:{importedAt:{gt:$d}}){totalCount}
              events(where:{latitude:{gt:$f}}){totalCount}
              nodes(ids:$i){id}
              __schema{queryType{name}}
            }
            """;
        const string variables = """
            {"w":{"category":{"in":["AED"]},"dataset":{"importedAt":{"lt":"2025-01-01T00:00:00Z"}}},"o":{"name":"ASC"},"n":3,"d":"2025-01-01T00:00:00+09:00","f":3,"i":["x",5]}
            """;
        Assert.Equal("""{"queryType":{"name":"Query"}}""", (await AnswerAsync(query, variables))["__schema"].GetRawText());
    }

    [Fact]
    public async Task The_question_tools_ask_is_answered_in_full()
    {
        const string query = """
            query IntrospectionQuery { __schema { description queryType { name } mutationType { name } subscriptionType { name }
              types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
            fragment FullType on __Type { kind name description specifiedByURL
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """;
        var schema = (await AnswerAsync(query))["__schema"];
        var facility = schema.GetProperty("types").EnumerateArray().Single(t => t.GetProperty("name").GetString() == "Facility");
        Assert.Equal(["id", "code", "category"], facility.GetProperty("fields").EnumerateArray().Take(3).Select(f => f.GetProperty("name").GetString()));
        var directives = schema.GetProperty("directives").EnumerateArray().Select(d => d.GetProperty("name").GetString());
        Assert.Equal(
            ["cost", "deprecated", "include", "listSize", "oneOf", "skip", "specifiedBy"], directives.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_operation_can_be_asked_many_times_at_once()
    {
        var operation = await GraphBench.City.OperationAsync("query($n:String!){__type(name:$n){...F ...F fields{name}}} fragment F on __Type{fields{name}}", """{"n":"Area"}""");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var all = new List<string>();
            for (var i = 0; i < 50; i++)
            {
                all.Add((await Meta.ExecuteAsync(operation, CancellationToken.None))["__type"].GetRawText());
            }

            return all;
        })));
        Assert.Single(answers.SelectMany(a => a).Distinct());
    }

    private static async Task<IReadOnlyDictionary<string, JsonElement>> AnswerAsync(string query, string? variables = null) =>
        await Meta.ExecuteAsync(await GraphBench.City.OperationAsync(query, variables), CancellationToken.None);
}
