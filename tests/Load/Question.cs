using System.Text.Json;
using Gateway.Graph;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Store.Opening;

namespace Gateway.Load;

/// <summary>One kind of request: a document with one variable, and the values it is sent with.</summary>
internal sealed record Question(string Name, string Document, string Variable, IReadOnlyList<string> Values)
{
    private const int Variants = 500;

    /// <summary>Replaced by a different number in each request.</summary>
    public const string Number = "0000000000";

    /// <summary>Whether no request repeats, byte for byte, so that no answer is cached.</summary>
    public bool ComesOnce { get; init; }

    /// <summary>The bodies of the requests, each on one line.</summary>
    public IReadOnlyList<string> Bodies => [.. Values.Select(Body)];

    /// <summary>The address of the hand-written endpoint.</summary>
    public string HandWritten => "/" + Name;

    public static async Task<IReadOnlyList<Question>> AllAsync(CityStore database, string address) =>
    [
        new("point", Documents.Point, "id", [.. Spread([.. LoadCity.Places], Variants).Select(key => GlobalId.Format("Facility", key))]),
        new("nested", Documents.Nested, "dataset", [.. Places(m => GlobalId.Format("Dataset", LoadCity.Dataset(m, 0)))]),
        new("filtered", Documents.Filtered, "code", [.. Places(LoadCity.Code)]),
        new("deep", Documents.Deep, "after", await CursorsAsync(database, address)),
    ];

    /// <summary>Which rows of an ordered list the deep pages follow: between its middle and its end.</summary>
    public static IEnumerable<int> DeepPlaces(int rows)
    {
        var (first, step) = (rows / 2, ((rows / 2) - 100) / Variants);
        return Enumerable.Range(0, Variants).Select(i => first + (i * step));
    }

    private static IEnumerable<string> Places(Func<int, string> value) => Enumerable.Range(0, LoadCity.Municipalities).Select(value);

    private static IEnumerable<string> Spread(IReadOnlyList<string> all, int count) => Enumerable.Range(0, count).Select(i => all[i * (all.Count / count)]);

    /// <summary>Cursors between the middle and the end of the list of events, taken from one long page.</summary>
    private static async Task<IReadOnlyList<string>> CursorsAsync(CityStore database, string address)
    {
        using var store = Stores.At(address, database.Catalog, new CityStoreRules { Places = 1, Timeout = TimeSpan.FromMinutes(1) });
        var pages = new PageLimits(MaximumSize: int.MaxValue - 1);
        var unbounded = new Executor(
            store, pages, new DocumentLimits(), new CostLimits { Enforced = false });
        var all = await unbounded.ExecuteAsync(new OperationRequest(Documents.Cursors), CancellationToken.None);
        using var json = JsonDocument.Parse(all.Json);
        var edges = json.RootElement.GetProperty("data").GetProperty("events").GetProperty("edges");
        return [.. DeepPlaces(edges.GetArrayLength()).Select(at => edges[at].GetProperty("cursor").GetString()!)];
    }

    private string Body(string value)
    {
        var body = new Dictionary<string, object>
        {
            ["query"] = Document,
            ["variables"] = new Dictionary<string, string> { [Variable] = value },
        };
        if (ComesOnce)
        {
            body["extensions"] = new { number = Number };
        }

        return JsonSerializer.Serialize(body);
    }
}
