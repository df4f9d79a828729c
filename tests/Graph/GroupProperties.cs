using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Gateway.Tests.City;
using Gateway.Tests.Graph.Groups;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// The guarantees of groups, on random keys, filters, orders and pages over rows with many NULLs; the expected groups are computed in
/// memory, without the gateway. <c>GATEWAY_GROUP_QUESTIONS</c> sets the number of queries.
/// </summary>
[Trait("Database", "any")]
public sealed class GroupProperties(ServedCity served) : IClassFixture<ServedCity>
{
    private static readonly long Questions =
        long.Parse(Environment.GetEnvironmentVariable("GATEWAY_GROUP_QUESTIONS") ?? "80", CultureInfo.InvariantCulture);

    [Fact]
    public void Groups_of_a_list_are_those_made_of_its_rows_on_all_their_pages() =>
        Check(Gen.Select(Gen.Int[1, 7], Gen.Bool), (question, walk) =>
        {
            var list = question.List.Field;
            Follow(question, question.Expected(served.Rows), walk.Item1, walk.Item2, page =>
                Data($"{list}{question.ListArguments} {{ {page} }}", question).GetProperty(list));
        });

    [Fact]
    public void Groups_under_rows_are_those_made_of_the_rows_of_each() => Check(Gen.Select(Gen.Int[1, 4], Gen.Bool), (question, walk) =>
    {
        var list = question.List.Field;
        var (first, end) = (walk.Item1, walk.Item2 ? "first" : "last");
        var parents = Data(
            $"municipalities {{ nodes {{ code {list}{question.ListArguments} {{ {Groups(question, $"{end}: {first}")} }} }} }}", question);
        foreach (var parent in parents.GetProperty("municipalities").GetProperty("nodes").EnumerateArray())
        {
            var expected = question.Expected(served.Rows, row => parent.GetProperty("code").GetString()!.Equals(row["municipality_id"]));
            var groups = parent.GetProperty(list).GetProperty("groups");
            Assert.Equal(expected.Count, groups.GetProperty("totalCount").GetInt32());
            var page = walk.Item2 ? expected.Take(first) : expected.TakeLast(first);
            Assert.Equal(page.Select(group => Text(question, group)), NodesOf(groups).Select(node => Text(question, node)));
        }
    });

    private void Check<T>(Gen<T> gen, Action<GroupQuestion, T> property) =>
        Gen.Select(new GroupQuestionGen(served.Rows).Question, gen).Sample(property, iter: Questions, print: asked =>
            $"{asked.Item1.List.Field}{asked.Item1.ListArguments} by {string.Join(' ', asked.Item1.By.Select(key => key.Name))}"
            + $"{asked.Item1.Arguments} with {asked.Item2}");

    /// <summary>Follows the cursors from one end to the other and compares each page with the expected groups.</summary>
    private static void Follow(
        GroupQuestion question, IReadOnlyList<ExpectedGroup> expected, int size, bool forward, Func<string, JsonElement> ask)
    {
        var seen = 0;
        for (var cursor = ""; ;)
        {
            var groups = ask(Groups(question, (forward ? $"first: {size}" : $"last: {size}") + cursor)).GetProperty("groups");
            var there = Math.Min(size, expected.Count - seen);
            var page = forward ? expected.Skip(seen).Take(there) : expected.SkipLast(seen).TakeLast(there);
            Assert.Equal(page.Select(group => Text(question, group)), NodesOf(groups).Select(node => Text(question, node)));
            Assert.Equal(expected.Count, groups.GetProperty("totalCount").GetInt32());
            seen += there;
            var info = groups.GetProperty("pageInfo");
            Assert.Equal(seen < expected.Count, info.GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean());
            if (seen >= expected.Count)
            {
                return;
            }

            cursor = forward ? $", after: {info.GetProperty("endCursor")}" : $", before: {info.GetProperty("startCursor")}";
            cursor = cursor.Replace(": ", ": \"", StringComparison.Ordinal) + "\"";
        }
    }

    private static string Groups(GroupQuestion question, string page) =>
        $"groups(by: $by, {page}{question.Arguments}) {{ totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} "
        + $"nodes {question.Selection} }}";

    private static IEnumerable<JsonElement> NodesOf(JsonElement groups) => groups.GetProperty("nodes").EnumerateArray();

    private JsonElement Data(string field, GroupQuestion question)
    {
        var query = $"query ($by: [{question.List.Entity}GroupKey!]!) {{ {field} }}";
        var keys = JsonSerializer.Serialize(new { by = question.By.Select(key => key.Name) });
        var answer = JsonDocument.Parse(served.Ask(query, keys)).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{query}\n{errors}");
        return answer.GetProperty("data");
    }

    /// <summary>Returns all values of a group; a key it is not grouped by is null.</summary>
    private static string Text(GroupQuestion question, ExpectedGroup group)
    {
        var text = new StringBuilder();
        foreach (var key in question.List.Keys)
        {
            var at = question.By.ToList().IndexOf(key);
            Say(text, key.Path, at < 0 ? null : group.Keys[at]);
        }

        Say(text, "count", group.Count);
        Say(text, "share", group.Share);
        foreach (var measure in question.List.Measures)
        {
            foreach (var tally in GroupQuestion.TalliesOf(measure))
            {
                Say(text, $"{measure.Path}.{tally}", group.Told(measure, tally));
            }
        }

        return text.ToString();
    }

    private static string Text(GroupQuestion question, JsonElement node)
    {
        var text = new StringBuilder();
        foreach (var key in question.List.Keys)
        {
            Say(text, key.Path, ValueOf(node.GetProperty("key").GetProperty(key.Path)));
        }

        Say(text, "count", ValueOf(node.GetProperty("count")));
        Say(text, "share", ValueOf(node.GetProperty("share")));
        foreach (var measure in question.List.Measures)
        {
            foreach (var tally in GroupQuestion.TalliesOf(measure))
            {
                Say(text, $"{measure.Path}.{tally}", ValueOf(node.GetProperty("aggregates").GetProperty(measure.Path).GetProperty(tally)));
            }
        }

        return text.ToString();
    }

    private static void Say(StringBuilder text, string name, object? value) => text.Append(name).Append('=').Append(value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string said => said,
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
    }).Append('\n');

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.Object => KeyOf(value.GetProperty("id").GetString()!),
        _ => value.GetString(),
    };

    /// <summary>Extracts the row's key from the global id.</summary>
    private static string KeyOf(string id)
    {
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(id));
        return text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}
