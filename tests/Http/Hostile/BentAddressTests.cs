using System.Text.RegularExpressions;
using Gateway.Graph.Contracts;
using Gateway.Tests.Http.Watching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Gateway.Tests.Http.Hostile;

/// <summary>Whatever an address of a document, a page, a file or the graph contains is answered or refused, and never a fault.</summary>
public sealed partial class BentAddressTests : IAsyncLifetime, IDisposable
{
    /// <summary>As many as can be answered in a few seconds.</summary>
    private const int Addresses = 250;

    /// <summary>Escaped as in an address.</summary>
    private static readonly string[] Words =
    [
        "", "%20", "0", "-1", "1", "1e999", "NaN", "99999999999999999999", "36.045", "139.958", "0x10", "true", "null", "aed", "AED",
        "999997", "0001-01-01", "9999-12-31", "9999-12", "2026-02-30", "2026-11-24T25:00", "9999-12-31T23:59:59Z",
        "0001-01-01T00:00%2B09:00", "24:00", "[]", "{}", "{", "%22", "[1,{%22a%22:null}]", "{%22eq%22:{}}", "{%22a%22:1,%22a%22:2}",
        "[[[[[[[[[[[[[[[[[[[[", "%00", "%FF%FE", "%ED%A0%80", "%ED%A0%80%26", "%25", "%", "%u1234", "..%2F..%2Fetc", "%5C",
        "%3Cscript%3E", "%27%20or%201=1--", "%桜", "桜台", "%F0%A0%AE%B7", "%E2%80%AE", "%EF%BC%92%EF%BC%90", "%D9%A1%D9%A2", "%E3%82%99",
        "a,b,,c", "csv", "ics", "geojson", "en", "{__typename}", "{facilities(first:1){nodes{name}}}",
        "{facilities(first:$a){totalCount}}", "mutation{a}", new string('a', 3000),
    ];

    private static readonly string[] Names =
    [
        "q", "text", "from", "until", "to", "month", "day", "at", "page", "first", "after", "before", "sort", "lang", "format",
        "category", "kind", "municipality", "code", "near", "latitude", "longitude", "radius", "box", "box[west]", "box[west][eq]",
        "city", "stop", "school", "area", "age", "in", "zoom", "dataset", "table", "state", "types", "stage",
        "[]", "[", "where", "query", "variables", "extensions", "operationName", "id", "about", "%FF", "%00", "",
    ];

    private readonly CaughtLog log = new();
    private readonly Random random = new(20261127);
    private Served served = null!;
    private string[] routes = null!;
    private IReadOnlyList<DocumentContract> contracts = null!;

    public async Task InitializeAsync()
    {
        served = await Served.StartAsync(
            city =>
            {
                contracts = city.Contracts();
                return city;
            },
            app => app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log),
            ("keys", "on"));
        routes =
        [
            .. served.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/')).Distinct().Order(StringComparer.Ordinal),
        ];
    }

    public async Task DisposeAsync() => await served.DisposeAsync();

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task An_address_of_any_form_is_answered_or_refused()
    {
        Assert.Contains("/api/{name}", routes);
        Assert.Contains("/ask", routes);
        Assert.Contains("/graphql", routes);
        var (statuses, wrong) = (new HashSet<int>(), new List<string>());
        for (var i = 0; i < Addresses; i++)
        {
            var before = log.Lines.Count;
            var address = i % 2 == 0 ? OfDocument() : OfRoute(routes[i / 2 % routes.Length]);
            var reply = await served.GetAsync(address, Any("*/*", "application/json", Served.Browser, "text/csv", "x"));
            statuses.Add(reply.Status);
            var faults = log.Lines.Skip(before).Where(line => line.Level >= LogLevel.Warning)
                .Select(line => $"{line.Text} {line.Error?.Message}").ToList();
            if (reply.Status is < 200 or >= 500 || faults.Count > 0)
            {
                wrong.Add($"{address[..Math.Min(address.Length, 300)]}: {reply.Status} {string.Join(' ', faults)}");
            }
        }

        Assert.Empty(wrong);
        Assert.Superset(new HashSet<int> { 200, 400, 404 }, statuses);
    }

    /// <summary>Returns the address of a document with parameters it has, and some that it may not have.</summary>
    private string OfDocument()
    {
        var contract = contracts[random.Next(contracts.Count)];
        var said = contract.Parameters.Where(_ => random.Next(4) > 0).Select(one => one.Name + Any("", "", "[]", "[eq]", "[a][b]"));
        return $"/api/{contract.Name}?{Query(random.Next(3) == 0 ? said.Append(Any(Names)) : said)}";
    }

    private string OfRoute(string route)
    {
        var path = Value().Replace(route, _ => Any(Words) is { Length: > 0 and < 100 } word ? word : "aed");
        return $"{path}?{Query(Enumerable.Range(0, random.Next(4)).Select(_ => Any(Names)))}";
    }

    private string Query(IEnumerable<string> names) => string.Join('&', names.Select(name => $"{name}={Any(Words)}"));

    private string Any(params string[] words) => words[random.Next(words.Length)];

    /// <summary>Matches the placeholder of a value in a route.</summary>
    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Value();
}
