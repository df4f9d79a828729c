using System.Text.Json;
using Gateway.Page;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Http.Agents;

/// <summary>The operations of the tools, on the fixed city and either database: answered within the limits for everybody.</summary>
[Trait("Database", "any")]
public sealed class AgentOperationTests(ServedCity city) : IClassFixture<ServedCity>
{
    private const string Near = """{"latitude":36.045,"longitude":139.958,"radius":3000}""";

    [Theory]
    [InlineData("search", """{"text":"図書","types":null,"first":20}""")]
    [InlineData("facilities", """{"where":{"and":[{"opening":{"status":{"in":["OPEN"]}}}]},"near":""" + Near + ""","first":20}""")]
    [InlineData("facilities", """{"where":{"and":[]},"search":"図書","at":"2026-06-10T09:00:00","first":20}""")]
    [InlineData("facility-counts", """{"where":{"and":[]},"by":["AREA"],"first":20}""")]
    [InlineData("events", """{"from":"2026-06-01","to":"2026-08-31","where":{"isFree":{"eq":true}},"near":""" + Near + ""","first":20}""")]
    [InlineData("population", """{"where":{},"from":0,"to":14,"first":20}""")]
    [InlineData("towns", """{"isCode":false,"search":"市"}""")]
    [InlineData("towns", """{"isCode":true,"code":"999997"}""")]
    [InlineData("dates", """{"slugs":["aed"]}""")]
    [InlineData("datasets", """{"where":null,"first":12}""")]
    [InlineData("words", "{}")]
    public void It_is_answered_without_errors(string name, string variables)
    {
        var answer = JsonDocument.Parse(city.Ask(Operations.OfAgent(name), variables)).RootElement;

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
    }

    [Fact]
    public void Every_operation_is_tried_here()
    {
        var tried = typeof(AgentOperationTests).GetMethod(nameof(It_is_answered_without_errors))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>()
            .Select(data => (string)data.GetData(null!).Single()[0]!);
        var there = Sources.Files("schema/operations/agent", "*.graphql").Select(path => Path.GetFileNameWithoutExtension(path));

        Assert.Equal(there.Order(StringComparer.Ordinal), tried.Distinct().Order(StringComparer.Ordinal));
    }
}
