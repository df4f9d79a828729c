using System.Text.Json;
using Gateway.Graph.Documents;
using Gateway.Plan;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>Our reading of variables, compared with the library's.</summary>
public sealed class VariableReaderTests
{
    private static readonly ISchema City = GraphBench.City.Schema;

    [Theory]
    [InlineData("$n:Int", """{"n":1}""")]
    [InlineData("$n:Int", """{"n":null}""")]
    [InlineData("$n:Int", """{"n":"1"}""")]
    [InlineData("$n:Int", """{"n":[1]}""")]
    [InlineData("$n:Int", """{"n":true}""")]
    [InlineData("$n:Int!", "{}")]
    [InlineData("$n:Int!", """{"n":null}""")]
    [InlineData("$n:Int=3", "{}")]
    [InlineData("$n:[Int]", """{"n":1}""")]
    [InlineData("$n:[Int!]", """{"n":[1,null]}""")]
    [InlineData("$n:[Int]", """{"n":[1,null]}""")]
    [InlineData("$n:[[Int]]", """{"n":[[1],null]}""")]
    [InlineData("$n:Float", """{"n":1}""")]
    [InlineData("$n:Float", """{"n":"1"}""")]
    [InlineData("$n:Boolean", """{"n":1}""")]
    [InlineData("$n:String", """{"n":1}""")]
    [InlineData("$n:ID", """{"n":1}""")]
    [InlineData("$n:FacilityCategory", """{"n":"AED"}""")]
    [InlineData("$n:FacilityCategory", """{"n":"aed"}""")]
    [InlineData("$n:AreaFilterInput", """{"n":{"name":{"eq":"a"}}}""")]
    [InlineData("$n:AreaFilterInput", """{"n":{"name":{"eq":1}}}""")]
    [InlineData("$n:AreaFilterInput", """{"n":{"nope":{"eq":1}}}""")]
    [InlineData("$n:AreaFilterInput", """{"n":[{}]}""")]
    [InlineData("$n:AreaFilterInput", """{"n":"x"}""")]
    [InlineData("$n:[AreaSortInput!]", """{"n":{"name":"ASC"}}""")]
    [InlineData("$n:[AreaSortInput!]", """{"n":[null]}""")]
    public async Task It_takes_and_refuses_what_the_library_does(string declared, string variables)
    {
        var document = Parser.Parse("query(" + declared + "){__typename}", default);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        var sent = JsonDocument.Parse(variables).RootElement;
        var library = await new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = City,
            Document = document,
            Operation = operation,
            Rules = [],
            Variables = ((Dictionary<string, object?>)Plain(sent)!).ToInputs(),
        });
        VariableReader.Read([Declared(operation.Variables!.Items[0])], sent, new DocumentLimits(), out var error);
        Assert.Equal(library.IsValid, error is null);
    }

    [Fact]
    public void Objects_keep_the_order_of_their_keys_and_a_key_sent_twice_counts_last()
    {
        var values = Read("$n:AreaFilterInput", """{"n":{"townId":{"eq":"1"},"name":{"eq":"a"},"townId":{"eq":"2"}}}""");
        var fields = Assert.IsType<IReadOnlyDictionary<string, object?>>(values.Get("n"), exactMatch: false);
        Assert.Equal(["townId", "name"], fields.Keys);
        Assert.Equal("2", new VariableValue("n", ["townId", "eq"]).Resolve(values));
    }

    [Theory]
    [InlineData("$n:Int", """{"n":7}""", 7L)]
    [InlineData("$n:Float", """{"n":7}""", 7.0)]
    [InlineData("$n:ID", """{"n":7}""", "7")]
    [InlineData("$n:FacilityCategory", """{"n":"AED"}""", "AED")]
    [InlineData("$n:DateTime", """{"n":"2025-02-01t00:00:00.12+09:00"}""", "2025-01-31T15:00:00.1200000Z")]
    [InlineData("$n:LocalDate", """{"n":"2024-02-29"}""", "2024-02-29")]
    [InlineData("$n:URL", """{"n":"/a/b"}""", "/a/b")]
    public void Values_come_in_the_form_of_the_database(string declared, string variables, object expected) =>
        Assert.Equal(expected, Read(declared, variables).Get("n"));

    [Theory]
    [InlineData("$n:DateTime", """{"n":"2025-02-01T00:00:00"}""")]
    [InlineData("$n:DateTime", """{"n":"2025-02-01T00:00:00-00:00"}""")]
    [InlineData("$n:DateTime", """{"n":"2025-02-01 00:00:00Z"}""")]
    [InlineData("$n:DateTime", """{"n":"2025-02-01T00:00:00.12345678Z"}""")]
    [InlineData("$n:LocalDate", """{"n":"2025-02-29"}""")]
    [InlineData("$n:LocalDate", """{"n":"2025-2-9"}""")]
    [InlineData("$n:LocalTime", """{"n":"24:00:00"}""")]
    [InlineData("$n:Float", """{"n":1e999}""")]
    [InlineData("$n:String", """{"n":"\ud800"}""")]
    [InlineData("$n:AreaFilterInput", """{"n":{"\ud800":1}}""")]
    public void Values_that_are_none_are_refused(string declared, string variables)
    {
        Assert.Null(VariableReader.Read([Declared(declared)], JsonDocument.Parse(variables).RootElement, new DocumentLimits(), out var error));
        Assert.NotNull(error);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Without_variables_there_are_none(string variables) => Assert.False(Read("$n:Int", variables).Has("n"));

    [Fact]
    public void Names_that_are_no_text_are_passed_over() => Assert.Equal(1L, Read("$n:Int", """{"\ud800":1,"n":1}""").Get("n"));

    private static VariableValues Read(string declared, string variables) =>
        VariableReader.Read([Declared(declared)], JsonDocument.Parse(variables).RootElement, new DocumentLimits(), out _)!;

    private static DeclaredVariable Declared(string declared) =>
        Declared(Parser.Parse("query(" + declared + "){__typename}", default).Definitions.OfType<GraphQLOperationDefinition>().Single().Variables!.Items[0]);

    private static DeclaredVariable Declared(GraphQLVariableDefinition variable)
    {
        object? value = null;
        var type = TypeOf(variable.Type);
        _ = variable.DefaultValue is { } literal && LiteralReader.TryRead(type, literal, out value);
        return new DeclaredVariable(
            variable.Variable.Name.StringValue, type, default, variable.DefaultValue is not null, value, IsUsedAsNonNull: false);
    }

    private static IGraphType TypeOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => new NonNullGraphType(TypeOf(required.Type)),
        GraphQLListType list => new ListGraphType(TypeOf(list.Type)),
        _ => City.AllTypes[((GraphQLNamedType)type).Name.Value]!,
    };

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(p => p.Name, p => Plain(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var number) ? (object)number : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
