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
/// What a question of each class costs, in counts that are the same on every machine: statements, bytes of the answer, and bytes
/// allocated, of which only more than the listed and a fifth is a fault. The list is question-costs.txt, counted in a release build: as
/// of golden files, what is missing is written, and what differs is not.
/// </summary>
public sealed class QuestionCostTests : StoreTest
{
    private const string Listed = "tests/Graph/question-costs.txt";

    private const int Runs = 50;

    /// <summary>Bytes more where code is compiled to be stepped through: what waits is an object then, even if it never waits.</summary>
#if DEBUG
    private const int InDebug = 2048;
#else
    private const int InDebug = 0;
#endif

    private static readonly (string Class, string Document, string Variables)[] Questions =
    [
        ("point", "query($id: ID!) { facility(id: $id) { id name kindLabel address latitude longitude phone url } }", "point"),
        ("list", "{ facilities(first: 20) { nodes { id name address } pageInfo { hasNextPage endCursor } } }", "{}"),
        (
            "nested",
            "{ facilities(first: 20) { nodes { name events(first: 5, order: [{ startDate: DESC }]) { nodes { name startDate } } } } }",
            "{}"
        ),
        (
            "filtered",
            "query($code: String!) { facilities(first: 20, where: { municipality: { code: { eq: $code } }, category: { eq: AED } }, "
            + "order: [{ name: ASC }]) { nodes { name municipality { name } } } }",
            $$"""{"code":"{{FixedCity.Mihono}}"}"""
        ),
        ("counted", """{ facilities(first: 5, where: { name: { contains: "公" } }) { totalCount nodes { name } } }""", "{}"),
        (
            "where-variable",
            "query($w: FacilityFilterInput) { facilities(first: 5, where: $w) { nodes { name } } }",
            """{"w":{"name":{"startsWith":"見"}}}"""
        ),
        (
            "near",
            "{ facilities(first: 5, near: { latitude: 36, longitude: 140, radius: 20000 }) { edges { distance node { name } } } }",
            "{}"
        ),
        ("search", """{ search(text: "公園", first: 5) { totalCount edges { node { ... on Facility { name } } } } }""", "{}"),
        ("suggest", """{ suggest(text: "見") { text type count } }""", "{}"),
        ("groups", "{ facilities { groups(by: [CATEGORY], first: 10) { nodes { count } } } }", "{}"),
        ("changes", "{ changes(first: 20) { items { id operation } hasMore } }", "{}"),
        ("introspection", "{ __type(name: \"Facility\") { fields { name type { name } } } }", "{}"),
    ];

    public static TheoryData<string> Classes => [.. Questions.Select(question => question.Class)];

    [Theory, MemberData(nameof(Classes))]
    public async Task A_question_costs_no_more_than_is_listed(string name)
    {
        using var store = new AskedStore(Filled());
        var request = await RequestAsync(store, name);
        var (statements, bytes) = Once(store, request);
        var allocated = Enumerable.Range(0, 5).Min(_ => Allocated(store, request));

        var (mostStatements, answer, mostAllocated) = Expected(name, (statements, bytes, allocated));
        Assert.Equal((mostStatements, answer), (statements, bytes));
        Assert.InRange(allocated, 1, (mostAllocated * 6 / 5) + InDebug);
    }

    [Fact]
    public void The_list_holds_each_class_once() => Assert.Equal(Questions.Select(q => q.Class), Lines().Select(line => line[0]));

    private static async Task<OperationRequest> RequestAsync(AskedStore store, string name)
    {
        var (_, document, variables) = Questions.Single(question => question.Class == name);
        if (variables == "point")
        {
            var first = await store.DataAsync("{ facilities(first: 1) { nodes { id } } }");
            variables = $$"""{"id":{{first.GetProperty("facilities").GetProperty("nodes")[0].GetProperty("id").GetRawText()}}}""";
        }

        return new OperationRequest(document, null, JsonDocument.Parse(variables).RootElement);
    }

    /// <summary>The second time, as the first makes the plan.</summary>
    private static (int Statements, int Bytes) Once(AskedStore store, OperationRequest request)
    {
        Ask(store, request);
        store.Ran.Clear();
        var bytes = Ask(store, request);
        return (store.Ran.Count, bytes);
    }

    private static long Allocated(AskedStore store, OperationRequest request)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
        {
            Ask(store, request);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Runs;
    }

    /// <summary>A question that is not dear is answered by the thread that asks it, so that what it allocates can be counted.</summary>
    private static int Ask(AskedStore store, OperationRequest request)
    {
        var asked = store.AnswerAsync(request, CancellationToken.None);
        Assert.True(asked.IsCompletedSuccessfully);
        using var answer = asked.Result;
        Assert.False(answer.HasErrors);
        return answer.Json.Length;
    }

    private static (int Statements, int Bytes, long Allocated) Expected(string name, (int Statements, int Bytes, long Allocated) found)
    {
        if (InDebug == 0 && !Golden.IsStrict && Lines().All(line => line[0] != name))
        {
            Write(name, found);
        }

        var line = Lines().Single(line => line[0] == name);
        return (Number(line[1]), Number(line[2]), Number(line[3]));
    }

    private static void Write(string name, (int Statements, int Bytes, long Allocated) found)
    {
        var known = Lines().Append([name, Text(found.Statements), Text(found.Bytes), Text(found.Allocated)]).ToList();
        var order = Questions.Select(question => question.Class).ToList();
        File.WriteAllLines(System.IO.Path.Combine(Sources.Root, Listed),
        [
            "# class statements answer-bytes allocated-bytes; a release build without SNAPSHOOTER_STRICT_MODE writes a missing line",
            .. known.OrderBy(line => order.IndexOf(line[0])).Select(line => string.Join(' ', line)),
        ]);
    }

    private static IEnumerable<string[]> Lines() =>
        from line in Sources.Read(Listed).Split('\n') where line.Length > 0 && line[0] != '#' select line.Trim().Split(' ');

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private CityStore Filled()
    {
        var database = Open();
        using var loader = database.BeginLoad();
        FixedCity.Rows(Catalog).Load(loader);
        return database;
    }
}
