using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Many clients read during a load: none fails, and each answer shows one data version from its first row to its last.</summary>
public sealed class ConcurrentReadTests : StoreTest
{
    private const int Clients = 8;
    private const int Loads = 12;
    private const int Places = 20;

    /// <summary>Lists, nested lists, totals and single rows; the name of each row is the version in which it was loaded.</summary>
    private static readonly string[] Questions =
    [
        "{ facilities(first: 50) { totalCount nodes { name events(first: 5) { totalCount nodes { name facility { name } } } } } }",
        "{ events(first: 50, order: [{ startDate: ASC }, { name: DESC }], where: { name: { neq: \"-\" } }) { totalCount nodes { name } } facilities { nodes { name } } }",
        "{ a: facilities(first: 3) { nodes { name } } b: facilities(last: 3) { nodes { name } } node(id: \"RmFjaWxpdHk6ZjAw\") { ... on Facility { name } } }",
    ];

    [Fact]
    public async Task Each_answer_is_of_one_data_version_while_a_load_commits()
    {
        var database = Open(Waiting.Longest);
        LoadVersion(database, 1);
        using var store = new QueriedStore(database, leases: 3);
        using var ended = new CancellationTokenSource();
        var seen = new ConcurrentDictionary<string, int>();

        var clients = Enumerable.Range(0, Clients).Select(client => Task.Run(() => ReadAsync(store, client, seen, ended.Token))).ToArray();
        await Task.Run(() => LoadAll(database, clients, seen));
        await ended.CancelAsync();
        await Task.WhenAll(clients);

        Assert.True(seen.Count > 2, $"Only {seen.Count} versions were seen.");
        Assert.Contains(Loads.ToString(CultureInfo.InvariantCulture), seen.Keys);
    }

    /// <summary>Waits between loads until some client has seen the previous version, so that loads and reads really overlap.</summary>
    private void LoadAll(CityStore database, Task[] clients, ConcurrentDictionary<string, int> seen)
    {
        for (var version = 2; version <= Loads; version++)
        {
            LoadVersion(database, version);
            var name = version.ToString(CultureInfo.InvariantCulture);
            SpinWait.SpinUntil(() => seen.ContainsKey(name) || clients.Any(c => c.IsCompleted), Waiting.Longest);
        }
    }

    private static async Task ReadAsync(QueriedStore store, int client, ConcurrentDictionary<string, int> seen, CancellationToken ended)
    {
        for (var number = client; !ended.IsCancellationRequested; number++)
        {
            var data = await store.DataAsync(Questions[number % Questions.Length]);
            var version = Assert.Single(Names(data).Distinct());
            var rows = Places + int.Parse(version, CultureInfo.InvariantCulture);
            Assert.All(Totals(data), total => Assert.True(total is 1 || total == rows, $"Version {version} has {rows} rows, not {total}."));
            seen.AddOrUpdate(version, 1, (_, count) => count + 1);
        }
    }

    private static IEnumerable<string> Names(JsonElement element) => Values(element, "name").Select(name => name.GetString()!);

    private static IEnumerable<int> Totals(JsonElement element) => Values(element, "totalCount").Select(total => total.GetInt32());

    private static IEnumerable<JsonElement> Values(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Values(item, name)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.NameEquals(name) ? [member.Value] : Values(member.Value, name)),
        _ => [],
    };

    /// <summary>Renames every row, and adds one more place with one more event.</summary>
    private void LoadVersion(CityStore database, int version)
    {
        var name = version.ToString(CultureInfo.InvariantCulture);
        var rows = Enumerable.Range(0, Places + version).SelectMany(place => (LoadRow[])
        [
            Facility($"f{place:D2}", name, ("match_name", $"施設{place}")),
            Event($"e{place:D2}", $"施設{place}", ("name", name)),
        ]);
        Load(database, [.. rows]);
    }
}
