using CsCheck;
using Gateway.Graph.Asking;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Plan;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>From a request to a prepared operation, or to the errors that refuse it.</summary>
public sealed class FrontEndTests
{
    private static readonly GraphBench City = GraphBench.City;

    private static readonly string[] Words =
    [
        "{", "}", "(", ")", "[", "]", "areas", "facilities", "nodes", "where:", "order:", "first:", "name", "eq:", "$x", "query", "($x:Int)", "...", "on ",
        "Facility", "fragment A on Area", "@skip", "(if:", "true", "1", "1.5", "\"a\"", "null", "ASC", ":", "=", "!", "#", "\n", "名", "\"",
    ];

    [Theory]
    [InlineData("query A{areas{totalCount}} query B{events{totalCount}}", "B", "{events{totalCount}}")]
    [InlineData("query A{areas{totalCount}}", "A", "{areas{totalCount}}")]
    [InlineData("query A{areas{totalCount}}", "", "{areas{totalCount}}")]
    [InlineData("query A{areas{totalCount}}", null, "{areas{totalCount}}")]
    public async Task The_operation_is_chosen_by_its_name(string query, string? name, string ask) => Assert.Equal(ask, await City.AskAsync(query, name: name));

    [Theory]
    [InlineData("query A{__typename} query B{__typename}", null,
        """{"message":"The operation name can only be omitted if there is just one operation in a GraphQL document.","locations":[{"line":1,"column":1},{"line":1,"column":21}]}""")]
    [InlineData("query A{__typename}", "a",
        """{"message":"The specified operation `a` cannot be found.","locations":[{"line":1,"column":1}],"extensions":{"operationName":"a"}}""")]
    [InlineData("", null, """{"message":"The query request contains no document or no document id.","extensions":{"code":"HC0015"}}""")]
    [InlineData("mutation{x}", null, """{"message":"This GraphQL schema does not support `Mutation` operations."}""")]
    [InlineData("{areas{nodes{名}}}", null, """{"message":"Unexpected character `å` (229).","locations":[{"line":1,"column":14}],"extensions":{"code":"HC0011"}}""")]
    public async Task What_cannot_be_run_is_refused(string query, string? name, string error) => Assert.Equal(error, await City.ErrorsAsync(query, name: name));

    [Fact]
    public void By_GET_only_queries_are_run()
    {
        var front = new FrontEnd(City.Schema, new DocumentLimits());
        var refused = front.Prepare(new OperationRequest("mutation{x}") { QueriesOnly = true });
        Assert.Equal(AnswerKind.NotAllowed, refused.Kind);
        Assert.Equal("""{"message":"The specified operation kind is not allowed."}""", ErrorText.Of(refused.Errors));
        Assert.NotNull(front.Prepare(new OperationRequest("{__typename}") { QueriesOnly = true }).Operation);
    }

    [Theory]
    [InlineData("query($n:Int!){areas(first:$n){totalCount}}", "{}",
        """{"message":"Variable `n` is required.","locations":[{"line":1,"column":7}],"extensions":{"code":"HC0018","variable":"n"}}""")]
    [InlineData("query($n:Int){areas(first:$n){totalCount}}", """{"n":2.0}""", """{"message":"Int cannot parse the given literal of type `FloatValueNode`.","path":["n"]}""")]
    [InlineData("query($n:Int){areas(first:$n){totalCount}}", """{"n":3000000000}""", """{"message":"Int cannot parse the given literal of type `IntValueNode`.","path":["n"]}""")]
    [InlineData("query($t:LocalTime){events(where:{startTime:{eq:$t}}){totalCount}}", """{"t":"10:30"}""",
        """{"message":"LocalTime cannot parse the given literal of type `StringValueNode`.","path":["t"]}""")]
    [InlineData("query($w:AreaFilterInput){areas(where:$w){totalCount}}", """{"w":{"name":{"in":["a",1]}}}""",
        """{"message":"String cannot parse the given literal of type `IntValueNode`.","path":["w","name","in",1],"extensions":{"fieldCoordinate":"StringOperationFilterInput.in","fieldType":"String"}}""")]
    [InlineData("query($x:Boolean=true){areas @include(if:$x){totalCount}}", """{"x":null}""",
        """{"message":"Variable `x` is required.","locations":[{"line":1,"column":7}],"extensions":{"code":"HC0018","variable":"x"}}""")]
    [InlineData("query($c:FacilityCategory=AED){facilities(where:{category:{in:[$c]}}){totalCount}}", """{"c":null}""",
        """{"message":"Variable `c` is required.","locations":[{"line":1,"column":7}],"extensions":{"code":"HC0018","variable":"c"}}""")]
    public async Task A_wrong_variable_is_told_with_its_place(string query, string variables, string error) => Assert.Equal(error, await City.ErrorsAsync(query, variables));

    [Theory]
    [InlineData("query($c:FacilityCategory){facilities(where:{category:{in:[$c]}}){totalCount}}", "FacilityCategory", "FacilityCategory!", 60)]
    [InlineData("query($c:Int!){facilities(where:{name:{in:[$c]}}){totalCount}}", "Int!", "String", 44)]
    [InlineData("query($o:FacilitySortInput){facilities(order:[$o]){totalCount}}", "FacilitySortInput", "FacilitySortInput!", 47)]
    [InlineData("query($o:FacilitySortInput!){facilities(order:$o){totalCount}}", "FacilitySortInput!", "[FacilitySortInput!]", 47)]
    [InlineData("query($o:String){facilities(where:{latitude:{eq:$o}}){totalCount}}", "String", "Float", 49)]
    public async Task A_variable_that_does_not_fit_is_refused_with_the_document(string query, string declared, string wanted, int column)
    {
        var name = query[7];
        Assert.Equal(
            "{\"message\":\"The variable `" + name + "` is not compatible with the type of the current location.\",\"locations\":[{\"line\":1,\"column\":" + column
            + "}],\"path\":[\"facilities\"],\"extensions\":{\"variable\":\"" + name + "\",\"variableType\":\"" + declared + "\",\"locationType\":\"" + wanted
            + "\",\"specifiedBy\":\"https://spec.graphql.org/October2021/#sec-All-Variable-Usages-are-Allowed\"}}",
            await City.ErrorsAsync(query));
    }

    [Fact]
    public async Task Null_in_a_list_literal_that_may_not_hold_it_is_refused() => Assert.Contains(
        "The specified value type of field `in` does not match the field type.",
        await City.ErrorsAsync("{facilities(where:{category:{in:[AED null]}}){totalCount}}"),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_default_that_is_no_date_refuses_the_document() => Assert.Equal(
        """{"message":"The specified value type of variable `d` does not match the variable type.","locations":[{"line":1,"column":20}],"extensions":{"variable":"d","variableType":"LocalDate","locationType":"LocalDate","specifiedBy":"https://spec.graphql.org/October2021/#sec-Values-of-Correct-Type"}}""",
        await City.ErrorsAsync("query($d:LocalDate=\"2026-02-30\"){events(where:{startDate:{eq:$d}}){totalCount}}"));

    [Fact]
    public async Task Variables_that_are_not_declared_are_not_looked_at() =>
        Assert.Equal("{areas{totalCount}}", await City.AskAsync("{areas{totalCount}}", """{"x":{"y":[1,null]}}"""));

    [Fact]
    public async Task Limits_of_a_document_are_kept()
    {
        var bench = new GraphBench(Oracle.OracleCatalog.Create(), new DocumentLimits { Depth = 20, Fields = 5, Selections = 12, AllowIntrospection = false });
        Assert.Equal(
            """{"message":"The GraphQL request document contains more than 5 fields. Parsing aborted.","locations":[{"line":1,"column":82}],"extensions":{"code":"HC0011"}}""",
            await bench.ErrorsAsync("{a:__typename b:__typename c:__typename d:__typename e:__typename " + new string(' ', 15) + "f:__typename}"));
        Assert.Contains("nested more than 20 levels", await bench.ErrorsAsync("{a(b:" + new string('[', 30) + new string(']', 30) + ")}"), StringComparison.Ordinal);
        var spread = new GraphBench(Oracle.OracleCatalog.Create(), new DocumentLimits { Selections = 12 });
        Assert.Contains("more than 12 fields and fragments after", await spread.ErrorsAsync(
            "{a:datasets{...F} b:datasets{...F}} fragment F on DatasetsConnection{...G ...G nodes{...H}} fragment G on DatasetsConnection{totalCount ...I} "
            + "fragment I on DatasetsConnection{__typename} fragment H on Dataset{id}"), StringComparison.Ordinal);
        Assert.Equal(
            """{"message":"Introspection is not allowed for the current request.","locations":[{"line":1,"column":2}],"extensions":{"field":"__schema","code":"HC0046"}}""",
            await bench.ErrorsAsync("{__schema{queryType{name}} __type(name:\"Query\"){name}}"));
    }

    [Theory]
    [InlineData("{areas{nodes{...A}}} fragment A on Area{...B} fragment B on Area{...A}")]
    [InlineData("fragment A on Nope{x} fragment A on Area{...A}")]
    [InlineData("{...A} fragment A on Query{areas(where:$w order:{x:[{y:$z}]}){nodes{...A}}}")]
    [InlineData("query($a:[[Nope!]]=[1],$a:Facility){areas(where:{and:[$a] x:$a} first:[1]){nope{x @skip} ...on Nope{x} ...{...on Int{y}}}}")]
    [InlineData("{areas(where:[{name:{eq:{a:1}}}] order:[[{name:ASC}]]){nodes(x:1){name{x}}}}")]
    [InlineData("query A @skip{__typename} subscription B{x}")]
    [InlineData("{node(id:1){...on Query{node(id:2){id}}} areas @include(if:1){totalCount(first:$x)}}")]
    [InlineData("type Query{a:Int} {__typename}")]
    [InlineData("\"\"\"a")]
    [InlineData("{a(b:\"\\u12\")}")]
    public async Task Documents_wrong_in_many_ways_are_refused_and_never_throw(string query) => Assert.NotEqual("", await City.ErrorsAsync(query));

    [Fact]
    public async Task No_text_makes_it_throw()
    {
        foreach (var text in Samples(Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 25].Select(words => string.Join(' ', words)), 2000))
        {
            await City.PrepareAsync(text);
        }
    }

    [Theory]
    [InlineData("query($n:Int){areas(first:$n){totalCount}}", """{"n":1}""", """{"n":2}""", true)]
    [InlineData("query($n:Int){areas(first:$n){totalCount}}", """{"n":1}""", """{"n":null}""", false)]
    [InlineData("query($n:Int){areas(first:$n){totalCount}}", "{}", """{"n":null}""", false)]
    [InlineData("query($x:Boolean!){areas @skip(if:$x){totalCount} __typename}", """{"x":true}""", """{"x":false}""", false)]
    [InlineData("query($w:AreaFilterInput){areas(where:$w){totalCount}}", """{"w":{"name":{"eq":"a"}}}""", """{"w":{"name":{"eq":"b"}}}""", true)]
    [InlineData("query($w:AreaFilterInput){areas(where:$w){totalCount}}", """{"w":{"name":{"eq":"a"}}}""", """{"w":{"name":{"neq":"a"}}}""", false)]
    [InlineData("query($w:AreaFilterInput){areas(where:$w){totalCount}}", """{"w":{"name":{"in":["a"]}}}""", """{"w":{"name":{"in":["b","c"]}}}""", true)]
    [InlineData("query($w:AreaFilterInput){areas(where:$w){totalCount}}", """{"w":{"name":{"in":["a"]}}}""", """{"w":{"name":{"in":["b",null]}}}""", false)]
    [InlineData("query($w:AreaFilterInput){areas(where:$w){totalCount}}", """{"w":{"or":[{"name":{"eq":"a"}}]}}""", """{"w":{"or":[{"name":{"eq":"a"}},{"code":{"eq":"a"}}]}}""", false)]
    [InlineData("query($w:AreaFilterInput){areas(where:$w){totalCount}}", """{"w":{"facilities":{"any":true}}}""", """{"w":{"facilities":{"any":false}}}""", false)]
    [InlineData("query($o:[AreaSortInput!]){areas(order:$o){totalCount}}", """{"o":{"name":"ASC"}}""", """{"o":[{"name":"ASC"}]}""", true)]
    [InlineData("query($o:[AreaSortInput!]){areas(order:$o){totalCount}}", """{"o":{"name":"ASC"}}""", """{"o":{"name":"DESC"}}""", false)]
    [InlineData("query($o:[AreaSortInput!]){areas(order:$o){totalCount}}", """{"o":{"name":"ASC","code":"ASC"}}""", """{"o":{"code":"ASC","name":"ASC"}}""", false)]
    [InlineData("query($a:Int,$b:Int){areas(first:$a,last:$b){totalCount}}", """{"a":1}""", """{"b":1}""", false)]
    public async Task Requests_share_a_plan_only_if_nothing_that_shapes_it_differs(string query, string one, string other, bool same)
    {
        var (a, b) = (await City.OperationAsync(query, one), await City.OperationAsync(query, other));
        Assert.Equal(same, a.PlanKey == b.PlanKey);
    }

    [Fact]
    public async Task A_document_is_read_once_and_another_text_is_another_plan()
    {
        var (a, b) = (await City.OperationAsync("{areas{totalCount}}"), await City.OperationAsync("{areas{totalCount}}"));
        Assert.Same(a.Operation, b.Operation);
        Assert.NotEqual(a.PlanKey, (await City.OperationAsync("{areas{totalCount} }")).PlanKey);
    }

    [Fact]
    public async Task Many_requests_at_once_each_get_their_own_values()
    {
        const string query = "query($n:Int,$w:FacilityFilterInput,$x:Boolean!){a:facilities(first:$n where:$w){totalCount nodes{...F}} b:areas @skip(if:$x){totalCount}} fragment F on Facility{id name @include(if:$x)}";
        var wrong = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 400; i++)
            {
                // A unique text now and then, so that documents are parsed and evicted meanwhile.
                var text = i % 7 == 0 ? query + " #" + worker + "-" + i : query;
                var x = (worker + i) % 2 == 0;
                var operation = await City.OperationAsync(text, $$$"""{"n":{{{i}}},"w":{"name":{"eq":"{{{worker}}}-{{{i}}}"}},"x":{{{(x ? "true" : "false")}}}}""");
                var ask = AskText.Of(AskReader.Read(operation, City.Schema).Ask);
                var expected = "{a:facilities(first:$n where:{name:{eq:$w/name/eq}}){totalCount nodes{id" + (x ? " name}}}" : "}} b:areas{totalCount}}");
                var name = new VariableValue("w", ["name", "eq"]).Resolve(operation.Variables);
                if (ask != expected || !Equals(name, $"{worker}-{i}") || !Equals(operation.Variables.Get("n"), (long)i))
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        })));
        Assert.Equal(0, wrong);
    }

    private static IEnumerable<string> Samples(Gen<string> texts, int count)
    {
        var samples = new List<string>();
        texts.Sample(samples.Add, iter: count, threads: 1);
        return samples;
    }
}
