using System.Globalization;
using System.Text.Json;
using Gateway.Graph.Documents;
using Gateway.Store;
using Gateway.Tests.Cases;
using Gateway.Tests.City;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// The cost of a query of each class, in counts that are the same on every machine: statements; cache hits for both document and plan in
/// four requests, the third with other values; bytes of the answer; and bytes allocated, which fail only when more than a fifth above the
/// list. The list is question-costs.txt, counted in a release build: as with golden files, a missing line is written and a differing one is
/// not.
/// </summary>
public sealed class QuestionCostTests : StoreTest
{
    private const string Listed = "tests/Graph/question-costs.txt";

    private const int Runs = 50;

    /// <summary>Extra bytes in code compiled for debugging: there an async state machine is an object even if it never waits.</summary>
#if DEBUG
    private const int InDebug = 2048;
#else
    private const int InDebug = 0;
#endif

    /// <summary>Placeholders for the ids of the first two places of the city.</summary>
    private const string First = "$1", Second = "$2";

    private static readonly Question[] Questions =
    [
        new("point", "query($id: ID!) { facility(id: $id) { id name kindLabel address latitude longitude phone url } }")
        {
            Variables = $$"""{"id":"{{First}}"}""",
            OtherVariables = $$"""{"id":"{{Second}}"}""",
        },
        new("list", "{ facilities(first: 20) { nodes { id name address } pageInfo { hasNextPage endCursor } } }"),
        new(
            "nested",
            "{ facilities(first: 20) { nodes { name events(first: 5, order: [{ startDate: DESC }]) { nodes { name startDate } } } } }"),
        new(
            "filtered",
            "query($code: String!) { facilities(first: 20, where: { municipality: { code: { eq: $code } }, category: { eq: AED } }, "
            + "order: [{ name: ASC }]) { nodes { name municipality { name } } } }")
        {
            Variables = $$"""{"code":"{{FixedCity.Mihono}}"}""",
            OtherVariables = $$"""{"code":"{{FixedCity.Yoshida}}"}""",
        },
        new("counted", """{ facilities(first: 5, where: { name: { contains: "公" } }) { totalCount nodes { name } } }"""),
        new("where-variable", "query($w: FacilityFilterInput) { facilities(first: 5, where: $w) { nodes { name } } }")
        {
            Variables = """{"w":{"name":{"startsWith":"見"}}}""",
            OtherVariables = """{"w":{"name":{"startsWith":"水道"}}}""",
        },
        new(
            "near", "{ facilities(first: 5, near: { latitude: 36, longitude: 140, radius: 20000 }) { edges { distance node { name } } } }"),
        new("search", """{ search(text: "公園", first: 5) { totalCount edges { node { ... on Facility { name } } } } }"""),
        new("suggest", """{ suggest(text: "見") { text type count } }"""),
        new("groups", "{ facilities { groups(by: [CATEGORY], first: 10) { nodes { count } } } }"),
        new("changes", "{ changes(first: 20) { items { id operation } hasMore } }"),
        new("introspection", "{ __type(name: \"Facility\") { fields { name type { name } } } }"),
    ];

    public static TheoryData<string> Classes => [.. Questions.Select(question => question.Class)];

    [Theory, MemberData(nameof(Classes))]
    public async Task A_question_costs_no_more_than_is_listed(string name)
    {
        using var store = new QueriedStore(Filled());
        var question = Questions.Single(question => question.Class == name);
        var ids = await FirstIdsAsync(store);
        var request = Request(question.Document, question.Variables, ids);
        var hits = new[] { request, request, Request(question.Document, question.OtherVariables, ids), request }
            .Count(asked => Ask(store, asked).WasPlanned);
        store.Ran.Clear();
        var bytes = Ask(store, request).Bytes;
        var found = new Cost(store.Ran.Count, hits, bytes, Enumerable.Range(0, 5).Min(_ => Allocated(store, request)));

        var listed = Expected(name, found);
        Assert.Equal(listed with { Allocated = found.Allocated }, found);
        Assert.InRange(found.Allocated, 1, (listed.Allocated * 6 / 5) + InDebug);
    }

    [Fact]
    public void The_list_holds_each_class_once() => Assert.Equal(Questions.Select(q => q.Class), Lines().Select(line => line[0]));

    private static async Task<string[]> FirstIdsAsync(QueriedStore store)
    {
        var places = await store.DataAsync("{ facilities(first: 2) { nodes { id } } }");
        var nodes = places.GetProperty("facilities").GetProperty("nodes");
        return [.. nodes.EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
    }

    private static OperationRequest Request(string document, string variables, string[] ids) =>
        new(document, null, JsonDocument.Parse(variables.Replace(First, ids[0]).Replace(Second, ids[1])).RootElement);

    private static long Allocated(QueriedStore store, OperationRequest request)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
        {
            Ask(store, request);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Runs;
    }

    /// <summary>Runs a query; a cheap one is answered on the calling thread, so that its allocations can be counted.</summary>
    /// <returns>The length of the answer, and whether document and plan were cached.</returns>
    private static (int Bytes, bool WasPlanned) Ask(QueriedStore store, OperationRequest request)
    {
        var asked = store.AnswerAsync(request, CancellationToken.None);
        Assert.True(asked.IsCompletedSuccessfully);
        using var answer = asked.Result;
        Assert.False(answer.HasErrors);
        return (answer.Json.Length, answer.Facts is { DocumentWasCached: true, PlanWasCached: true });
    }

    private static Cost Expected(string name, Cost found)
    {
        if (InDebug == 0 && !Golden.IsStrict && Lines().All(line => line[0] != name))
        {
            Write(name, found);
        }

        return Cost.Read(Lines().Single(line => line[0] == name));
    }

    private static void Write(string name, Cost found)
    {
        var known = Lines().Append([name, .. found.Words]).ToList();
        var order = Questions.Select(question => question.Class).ToList();
        File.WriteAllLines(System.IO.Path.Combine(Sources.Root, Listed),
        [
            "# class statements plan-hits bytes allocated-bytes; a release build without SNAPSHOOTER_STRICT_MODE writes a missing line",
            .. known.OrderBy(line => order.IndexOf(line[0])).Select(line => string.Join(' ', line)),
        ]);
    }

    private static IEnumerable<string[]> Lines() =>
        from line in Sources.Read(Listed).Split('\n') where line.Length > 0 && line[0] != '#' select line.Trim().Split(' ');

    private CityStore Filled()
    {
        var database = Open();
        using var loader = database.BeginLoad();
        FixedCity.Rows(Catalog).Load(loader);
        return database;
    }

    private sealed record Question(string Class, string Document)
    {
        public string Variables { get; init; } = "{}";

        /// <summary>Values for which the plan must be the same.</summary>
        public string OtherVariables { get; init; } = "{}";
    }

    private sealed record Cost(int Statements, int PlanHits, int Bytes, long Allocated)
    {
        public IEnumerable<string> Words =>
            new long[] { Statements, PlanHits, Bytes, Allocated }.Select(number => number.ToString(CultureInfo.InvariantCulture));

        public static Cost Read(string[] line)
        {
            var numbers = Array.ConvertAll(line[1..], text => int.Parse(text, CultureInfo.InvariantCulture));
            return new Cost(numbers[0], numbers[1], numbers[2], numbers[3]);
        }
    }
}
