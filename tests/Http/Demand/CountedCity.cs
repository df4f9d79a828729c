using System.Net;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Http.Demand;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.City;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests.Http.Demand;

/// <summary>The fixed city, queried by made-up clients, in a week of its own.</summary>
public sealed class CountedCity : IDisposable
{
    private readonly ServedCity city = new();
    private readonly Executor executor;

    public CountedCity()
    {
        executor = city.Counting();
        Datasets = DatasetsOf(city.Store);
    }

    internal CityStore Store => city.Store;

    internal SetClock Clock => city.Clock;

    internal IReadOnlyDictionary<string, CountedDataset> Datasets { get; }

    /// <summary>An empty book.</summary>
    internal DemandBook Book() => new(Clock, key => Datasets.TryGetValue(key, out var facts) ? facts : null);

    internal Answer Ask(string query) =>
        executor.ExecuteAsync(ServedCity.RequestOf(query, null), CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Returns the facts about each data set of a database.</summary>
    internal static IReadOnlyDictionary<string, CountedDataset> DatasetsOf(CityStore store) =>
        store.DatasetsAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <summary>Returns everything counted in a book.</summary>
    internal static List<DemandLine> LinesOf(DemandBook book)
    {
        var lines = new List<DemandLine>();
        book.Write(lines.AddRange);
        return lines;
    }

    /// <summary>Returns the figures in a database, as the operator's graph reports them.</summary>
    internal static async Task<List<DemandLine>> FiguresOf(CityStore store)
    {
        var ofOperator = new Executor(
            store, new PageLimits(MaximumSize: 1_000), new DocumentLimits(), catalog: OperatorCatalog.Create(store.Catalog));
        using var answer = await ofOperator.ExecuteAsync(
            ServedCity.RequestOf(
                "{ demand(first: 1000) { nodes { week subject name within reads rows emptyCells clients } } }", null),
            CancellationToken.None);
        using var json = JsonDocument.Parse(answer.Json);
        var figures = json.RootElement.GetProperty("data").GetProperty("demand").GetProperty("nodes");
        return
        [
            .. figures.EnumerateArray().Select(figure => new DemandLine(
                new DemandKey(
                    figure.GetProperty("week").GetString()!, DemandSubjects.Find(figure.GetProperty("subject").GetString()!)!.Value,
                    figure.GetProperty("name").GetString()!, figure.GetProperty("within").GetString() ?? ""),
                figure.GetProperty("reads").GetInt64(), figure.GetProperty("rows").GetInt64(), figure.GetProperty("emptyCells").GetInt64(),
                figure.GetProperty("clients").GetInt64())),
        ];
    }

    /// <summary>Returns what is counted about one thing.</summary>
    internal static DemandLine? Of(IEnumerable<DemandLine> lines, DemandSubject subject, string name) =>
        lines.SingleOrDefault(line => line.Key.Subject == subject && line.Key.Name == name);

    /// <summary>Returns a request of a client identified by a number.</summary>
    internal static HttpContext From(int client, string agent = "app/1.0")
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = new IPAddress([10, (byte)(client >> 16), (byte)(client >> 8), (byte)client]);
        http.Request.Headers.UserAgent = agent;
        return http;
    }

    public void Dispose() => city.Dispose();
}
