using Gateway.Catalog;
using Gateway.Store.Opening;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Http.Demand;

/// <summary>What an agent asks for counts once; what a tool looks up to find out what is meant does not count.</summary>
public sealed class AgentDemandTests : IDisposable
{
    private const int Agents = 5;

    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("facilities", """{"municipality":"見本市","kind":"AED","first":1}""", 1)]
    [InlineData("facilities", """{"municipality":"131016","kind":"AED"}""", 0)]
    [InlineData("facilities", """{"municipality":"どこにもない市"}""", 0)]
    [InlineData("describe", """{"about":"aed"}""", 1)]
    [InlineData("describe", """{"about":"見本市"}""", 1)]
    [InlineData("describe", """{"about":"PUBLIC_TOILET"}""", 1)]
    [InlineData("describe", """{"about":"131016"}""", 0)]
    [InlineData("run_document", """{"name":"budget-per-head","variables":{"code":"見本市"}}""", 1)]
    public async Task What_a_tool_looks_up_is_no_answer_and_nothing_that_is_missing(string tool, string arguments, int answers)
    {
        var database = folder.File("city.db");
        await using (var served = await Served.StartAsync(("database", database)))
        {
            using var client = new HttpClient();
            for (var agent = 1; agent <= Agents; agent++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, served.Url + "/mcp")
                {
                    Content = new StringContent(
                        $$$"""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}}}}""",
                        System.Text.Encoding.UTF8,
                        "application/json"),
                };
                request.Headers.TryAddWithoutValidation("accept", "application/json, text/event-stream");
                request.Headers.TryAddWithoutValidation("x-forwarded-for", $"203.0.113.{agent}");
                using var response = await client.SendAsync(request);
                Assert.Contains("\"content\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }

        using var store = Stores.Open(database, CityCatalog.Create());
        var figures = await CountedCity.FiguresOf(store);
        Assert.Equal(
            answers == 0 ? [] : [(Agents * answers, Agents)],
            figures.Where(line => line.Key.Subject == DemandSubject.Answer).Select(line => ((int)line.Reads, (int)line.Clients)));
        Assert.DoesNotContain(figures, line =>
            line.Key.Subject is DemandSubject.Search or DemandSubject.MissingKind or DemandSubject.MissingMunicipality);
    }

    public void Dispose() => folder.Dispose();
}
