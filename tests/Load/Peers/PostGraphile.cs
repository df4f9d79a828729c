using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gateway.Load.Peers;

/// <summary>The gateway's questions for PostGraphile 5, in the schema it makes from the same database.</summary>
internal sealed class PostGraphile(Uri address)
{
    private const string Point = """
        query Point($id: ID!) {
          facility(id: $id) { id name kindLabel address latitude longitude phone url }
        }
        """;

    private const string Nested = """
        query Nested($dataset: String!) {
          facilities: allFacilities(first: 50, condition: { datasetId: $dataset }) {
            nodes {
              id name address latitude longitude
              events(first: 5, orderBy: [DATE_DESC, PRIMARY_KEY_ASC]) { nodes { id name startDate startTime } }
            }
          }
        }
        """;

    private const string Filtered = """
        query Filtered($code: String!) {
          facilities: allFacilities(
            first: 50, filter: { municipality: { code: { equalTo: $code } }, category: { equalTo: "AED" } }, orderBy: [NAME_ASC]) {
            nodes { id name address phone openDays opensAt closesAt municipality { name } }
          }
        }
        """;

    private const string Deep = """
        query Deep($after: Cursor!) {
          events: allEvents(first: 50, after: $after, orderBy: [DATE_ASC, NAME_DESC]) {
            nodes { id name startDate venueName }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    /// <summary>The same page for a caller who knows that with the cursor alone the database reads all rows before it.</summary>
    private const string Bounded = """
        query Bounded($after: Cursor!, $from: String!) {
          events: allEvents(
            first: 50, after: $after, filter: { startDate: { greaterThanOrEqualTo: $from } }, orderBy: [DATE_ASC, NAME_DESC]) {
            nodes { id name startDate venueName }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    private const string Cursors = "{ events: allEvents(orderBy: [DATE_ASC, NAME_DESC]) { edges { cursor node { startDate } } } }";

    /// <summary>
    /// Returns the contests for both sides; the deep page twice, with the cursor alone and with the help that a caller can give.
    /// </summary>
    public async Task<IReadOnlyList<Contest>> ContestsAsync(Uri gateway, IReadOnlyList<Question> questions)
    {
        var places = await PlacesAsync();
        return
        [
            Contest(Asked("point"), "point", Point, id => new() { ["id"] = NodeId(id) }),
            Contest(Asked("nested"), "nested", Nested, id => new() { ["dataset"] = PlainAnswer.Key(id).Split(':', 2)[1] }),
            Contest(Asked("filtered"), "filtered", Filtered, code => new() { ["code"] = code }),
            Contest(Asked("deep"), "deep", Deep, cursor => new() { ["after"] = places[cursor].After }),
            Contest(
                Asked("deep"), "bounded", Bounded, cursor => new() { ["after"] = places[cursor].After, ["from"] = places[cursor].Date }),
        ];

        Question Asked(string name) => questions.First(q => q.Name == name);

        Contest Contest(Question question, string name, string document, Func<string, Dictionary<string, string>> variables)
        {
            var ours = new Target(gateway, question.Bodies);
            var bodies = question.Values.Select(value => Body(document, variables(value)));
            var theirs = new Target(address, [.. bodies]);
            return new Contest(name, ours, theirs, () => PlainAnswer.CompareAsync(name, ours, theirs));
        }

        // By the gateway's cursor: the cursor that PostGraphile gave for the same row, and the date of that row.
        async Task<Dictionary<string, (string After, string Date)>> PlacesAsync()
        {
            var edges = await EdgesAsync();
            return Asked("deep").Values.Zip(Question.DeepPlaces(edges.Count)).ToDictionary(pair => pair.First, pair => (
                edges[pair.Second]!["cursor"]!.GetValue<string>(), edges[pair.Second]!["node"]!["startDate"]!.GetValue<string>()));
        }
    }

    private async Task<JsonArray> EdgesAsync()
    {
        using var http = new HttpClient();
        var answer = await PlainAnswer.DataAsync(http, address, Body(Cursors, []));
        return answer["events"]!["edges"]!.AsArray();
    }

    private static string NodeId(string globalId) =>
        Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(PlainAnswer.Key(globalId).Split(':', 2)));

    private static string Body(string document, Dictionary<string, string> variables) =>
        JsonSerializer.Serialize(new Dictionary<string, object> { ["query"] = document, ["variables"] = variables });
}
