using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Store;
using Gateway.Tests.City;
using Gateway.Tests.Http.Demand;
using Xunit;

namespace Gateway.Tests.Http.Operator;

/// <summary>The operator's graph shows what the gateway counted and which reports it got, and only the operator sees it.</summary>
[Trait("Database", "any")]
public sealed class OperatorGraphTests : IDisposable
{
    private const string Aed = "AED";

    private readonly ServedCity city = new();
    private readonly Executor graph;
    private readonly string dataset;

    public OperatorGraphTests()
    {
        graph = city.Operator();
        dataset = CountedCity.DatasetsOf(city.Store).First(set => set.Value.Kind == Aed).Key;
        city.Store.Demand.Put("one",
        [
            Line("2026-W45", DemandSubject.Dataset, dataset, 10, 100, 0, 7),
            Line("2026-W46", DemandSubject.Dataset, dataset, 20, 200, 0, 9),
            Line("2026-W46", DemandSubject.Dataset, "gone", 1, 1, 0, 1), Line("2026-W46", DemandSubject.Search, "ドッグラン", 40, 0, 0, 8),
            Line("2026-W46", DemandSubject.Cell, "Facility.phone", 20, 200, 50, 9, dataset),
            Line("2026-W46", DemandSubject.MissingKind, Aed, 9, 0, 0, 6, "131016"),
        ]);
        city.Store.Demand.Put("two", [Line("2026-W46", DemandSubject.Dataset, dataset, 5, 50, 0, 3)]);
    }

    [Fact]
    public void Figures_of_all_gateways_are_told_with_what_they_are_about()
    {
        var figures = Ask("""
            { demand(where: { week: { eq: "2026-W46" }, subject: { in: [DATASET, CELL, MISSING_KIND] } }, order: [{ reads: DESC }]) {
              totalCount nodes { subject name within month reads rows emptyCells clients dataset { title kind } municipality { code } } } }
            """).GetProperty("demand");

        Assert.Equal(4, figures.GetProperty("totalCount").GetInt32());
        var (first, second) = (figures.GetProperty("nodes")[0], figures.GetProperty("nodes")[1]);
        Assert.Equal(("DATASET", dataset, "2026-11", 25, 250, 12), (
            first.GetProperty("subject").GetString(), first.GetProperty("name").GetString(), first.GetProperty("month").GetString(),
            first.GetProperty("reads").GetInt32(), first.GetProperty("rows").GetInt32(), first.GetProperty("clients").GetInt32()));
        Assert.Equal(Aed, first.GetProperty("dataset").GetProperty("kind").GetString());
        Assert.Equal(("CELL", dataset, 50), (
            second.GetProperty("subject").GetString(), second.GetProperty("within").GetString(),
            second.GetProperty("emptyCells").GetInt32()));
        Assert.Equal(Aed, second.GetProperty("dataset").GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, figures.GetProperty("nodes")[3].GetProperty("dataset").ValueKind);
    }

    [Fact]
    public void Months_are_summed_and_data_sets_found_that_nobody_uses()
    {
        var data = Ask("""
            {
              demand(where: { subject: { eq: DATASET } }) {
                groups(by: [DATASET, MONTH], order: [{ count: DESC }]) { nodes {
                  count key { month dataset { kind } } aggregates { reads { sum } rows { sum } } } }
              }
              unused: datasets(where: { demand: { none: { subject: { eq: DATASET } } } }) { totalCount nodes { id demand { totalCount } } }
              used: datasets(where: { demand: { some: { reads: { gt: 10 } } } }) { nodes { kind findings { totalCount } } }
              all: datasets { totalCount }
            }
            """);

        var group = data.GetProperty("demand").GetProperty("groups").GetProperty("nodes")[0];
        Assert.Equal(("2026-11", 35, 350), (
            group.GetProperty("key").GetProperty("month").GetString(),
            group.GetProperty("aggregates").GetProperty("reads").GetProperty("sum").GetInt32(),
            group.GetProperty("aggregates").GetProperty("rows").GetProperty("sum").GetInt32()));
        Assert.Equal(Aed, Assert.Single(data.GetProperty("used").GetProperty("nodes").EnumerateArray()).GetProperty("kind").GetString());
        Assert.Equal(Count(data, "all") - 1, Count(data, "unused"));
    }

    [Fact]
    public void What_is_counted_anew_is_told_at_once_though_no_data_came()
    {
        const string query = "{ demand(where: { week: { eq: \"2026-W47\" } }) { totalCount nodes { reads } } }";
        Assert.Equal(0, Count(Ask(query), "demand"));

        city.Store.Demand.Put("one", [Line("2026-W47", DemandSubject.Answer, "", 3, 0, 0, 1)]);

        Assert.Equal(1, Count(Ask(query), "demand"));
        Assert.Equal(3, Ask(query).GetProperty("demand").GetProperty("nodes")[0].GetProperty("reads").GetInt32());
    }

    [Fact]
    public void Figures_are_paged_like_all_lists()
    {
        var (seen, after) = (new List<string>(), "null");
        for (var isMore = true; isMore;)
        {
            var page = Ask($$"""
                { demand(first: 2, after: {{after}}, order: [{ clients: DESC }]) { edges { node { subject name week } }
                  pageInfo { hasNextPage endCursor } } }
                """).GetProperty("demand");
            seen.AddRange(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetRawText()));
            isMore = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
            after = $"\"{page.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"";
        }

        Assert.Equal(6, seen.Distinct().Count());
        Assert.Equal(6, seen.Count);
    }

    [Fact]
    public void Keys_and_reports_are_told()
    {
        var hash = new string('a', 12) + new string('b', 52);
        city.Store.Clients.AddKey(hash, "2026-11-01");
        city.Store.Clients.AddUsage(new Dictionary<string, Usage> { [hash] = new(5, 12.5, 1) }, "2026-11-02");
        city.Store.Clients.AddUsage(new Dictionary<string, Usage> { [hash] = new(2, 2.5, 0) }, "2026-11-03");
        city.Store.Reports.Add(new Report("00ff", "row", "Place", "移転しました", DateTimeOffset.UnixEpoch)
        {
            Path = "/places/x", Name = "名前", Dataset = "set", DatasetTitle = "題", Original = [["名称", "名前"]],
        });

        var data = Ask("""
            { keys { nodes { fingerprint madeOn revokedOn requests cost refused
                usage(order: [{ day: DESC }]) { nodes { day requests key { fingerprint } } } } }
              reports(where: { isClosed: { eq: false } }) { nodes { number sort text original { column value } reportedAt answer } } }
            """);

        Assert.Equal(
            """
            {"fingerprint":"aaaaaaaaaaaabbbb","madeOn":"2026-11-01","revokedOn":null,"requests":7,"cost":15,"refused":1,
            "usage":{"nodes":[{"day":"2026-11-03","requests":2,"key":{"fingerprint":"aaaaaaaaaaaabbbb"}},
            {"day":"2026-11-02","requests":5,"key":{"fingerprint":"aaaaaaaaaaaabbbb"}}]}}
            """.ReplaceLineEndings(""),
            data.GetProperty("keys").GetProperty("nodes")[0].GetRawText());
        Assert.Equal(
            """
            {"number":"00ff","sort":"PLACE","text":"移転しました","original":[{"column":"名称","value":"名前"}],
            "reportedAt":"1970-01-01T00:00:00.000Z","answer":null}
            """.ReplaceLineEndings(""),
            data.GetProperty("reports").GetProperty("nodes")[0].GetRawText());
    }

    [Fact]
    public void Pages_of_a_data_set_are_what_was_asked_of_it()
    {
        city.Store.Demand.Put("one", [Line("2026-W48", DemandSubject.DatasetPage, dataset, 3, 0, 0, 2)]);

        var set = Ask("""{ demand(where: { week: { eq: "2026-W48" } }) { nodes { dataset { kind } } } }""")
            .GetProperty("demand").GetProperty("nodes")[0].GetProperty("dataset");

        Assert.Equal(Aed, set.GetProperty("kind").GetString());
    }

    [Fact]
    public void What_looks_like_private_data_is_told_with_its_data_set()
    {
        var entity = city.Store.Catalog.Entity("PrivateFinding");
        var row = new CityRow(entity.Name, "p1")
        {
            ["line"] = 7, ["column_name"] = "備考", ["count"] = 2, ["places"] = "[[7],[9]]", ["rule"] = "personal-data?",
            ["message"] = "Looks private.", ["message_ja"] = "個人情報らしい。", ["dataset_id"] = dataset,
        };
        using (var loader = city.Store.BeginLoad())
        {
            loader.PutDependents(entity, entity.Column("dataset_id"), dataset, [city.Rows.Values(row)]);
            loader.Commit();
        }

        var data = Ask("""
            { privateFindings { nodes { line column count places { line } rule message dataset { kind } } }
              datasets(where: { privateFindings: { some: {} } }) { nodes { kind privateFindings { totalCount } } } }
            """);

        Assert.Equal(
            """
            {"line":7,"column":"備考","count":2,"places":[{"line":7},{"line":9}],"rule":"personal-data?","message":"Looks private.",
            "dataset":{"kind":"AED"}}
            """.ReplaceLineEndings(""),
            data.GetProperty("privateFindings").GetProperty("nodes")[0].GetRawText());
        Assert.Equal(
            """{"kind":"AED","privateFindings":{"totalCount":1}}""",
            Assert.Single(data.GetProperty("datasets").GetProperty("nodes").EnumerateArray()).GetRawText());
    }

    [Fact]
    public void The_public_schema_knows_none_of_it()
    {
        var (open, own) = (TypesOf(city.Executor.Sdl), TypesOf(graph.Sdl));

        foreach (var type in (string[])
            ["DemandFigure", "DemandSubject", "RowReport", "ClientKey", "KeyUse", "PrivateFinding", "PrivatePlace"])
        {
            Assert.Contains(type, own);
            Assert.DoesNotContain(open, name => name.Contains(type, StringComparison.Ordinal));
        }

        Assert.Contains("DemandFigureFilterInput", own);

        Assert.Contains("The field `demand` does not exist", city.Ask("{ demand { totalCount } }"), StringComparison.Ordinal);
        Assert.Contains("The field `privateFindings` does not exist", city.Ask("{ datasets { nodes { privateFindings { totalCount } } } }"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Facility", own);
        Assert.DoesNotContain("FacilityFilterInput", own);
    }

    public void Dispose() => city.Dispose();

    private static HashSet<string> TypesOf(string sdl) =>
    [
        .. sdl.Split('\n').Select(line => line.TrimEnd('\r', '{', ' ').Split(' '))
            .Where(words => words is ["type" or "enum" or "input" or "interface" or "union" or "scalar" or "directive", _, ..])
            .Select(words => words[1]),
    ];

    private static int Count(JsonElement data, string list) => data.GetProperty(list).GetProperty("totalCount").GetInt32();

    private static DemandLine Line(
        string week, DemandSubject subject, string name, long reads, long rows, long nulls, long clients, string within = "") =>
        new(new DemandKey(week, subject, name, within), reads, rows, nulls, clients);

    private JsonElement Ask(string query)
    {
        using var answer = graph.ExecuteAsync(ServedCity.RequestOf(query, null), CancellationToken.None).GetAwaiter().GetResult();
        using var json = JsonDocument.Parse(answer.Json);
        Assert.False(json.RootElement.TryGetProperty("errors", out _), Encoding.UTF8.GetString(answer.Json.Span));
        return json.RootElement.GetProperty("data").Clone();
    }
}
