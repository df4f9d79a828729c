using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph.Schema;
using Gateway.Plan;
using Gateway.Tests.Graph;

namespace Gateway.Load;

/// <summary>
/// Bodies that nobody should send: documents of any form that the graph could have, and some that no document should have.
/// </summary>
internal sealed class HostileSeries
{
    private const string Total = "facilities { totalCount }";

    private readonly RandomDocument documents = new(SchemaBuilder.Build(CityCatalog.Create(), new PageLimits()), seed: 1);
    private readonly Lock drawing = new();

    /// <param name="number">Which of the series; some of them contain it, so that no two are the same.</param>
    public string Body(int number) => (number % 16) switch
    {
        0 or 8 => Asking(string.Concat(Enumerable.Repeat("{ a ", 3_000))),
        1 or 9 => Asking($"{{ {string.Join(' ', Enumerable.Range(0, 2_000).Select(n => $"a{n}b{number}: {Total}"))} }}"),
        2 or 10 => Asking($"{{ facilities(where: {{ name: {{ contains: \"{new string('x', 900_000)}{number}\" }} }}) {{ totalCount }} }}"),
        3 => Asking("query { ...F } fragment F on Query { ...F }"),
        4 => "[{\"query\":" + new string('[', 50_000),
        _ => Asking(Draw()),
    };

    private static string Asking(string document) => JsonSerializer.Serialize(new { query = document });

    private string Draw()
    {
        lock (drawing)
        {
            return documents.Next();
        }
    }
}
