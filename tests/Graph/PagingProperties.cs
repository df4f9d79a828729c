using System.Text.Json;
using CsCheck;
using Gateway.Tests.City;
using Gateway.Tests.Graph.Paging;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// The guarantees of paging, on random filters, orders and page sizes over rows with many NULLs and equal keys; the expected rows are found
/// in memory, without the gateway.
/// </summary>
[Trait("Database", "any")]
public sealed class PagingProperties : IClassFixture<ServedCity>
{
    /// <summary>For each property; different ones at each run.</summary>
    private const long Samples = 40;

    private readonly CityRows city = FixedCity.Rows();
    private readonly QuestionGen questions;

    private readonly ServedCity served;

    public PagingProperties(ServedCity served)
    {
        this.served = served;
        questions = new QuestionGen(city);
    }

    [Fact]
    public void Walking_forward_gives_every_row_once_and_in_order() =>
        Check(Gen.Int[1, 12], (question, size) => Walk(question, size, forward: true));

    [Fact]
    public void Walking_backward_gives_every_row_once_and_in_order() =>
        Check(Gen.Int[1, 12], (question, size) => Walk(question, size, forward: false));

    [Fact]
    public void Any_row_can_be_returned_to_by_its_cursor() => Check(Gen.Int[0, 1000], (question, pick) =>
    {
        var all = Ask(question, "first: 100");
        if (all.Keys.Count > 0)
        {
            var at = pick % all.Keys.Count;
            var cursor = Literal(all.Cursors[at]);
            Assert.Equal(all.Keys.Skip(at + 1), Ask(question, $"after: {cursor}, first: 100").Keys);
            Assert.Equal(all.Keys.Take(at), Ask(question, $"before: {cursor}, last: 100").Keys);
            Assert.Equal(all.Keys.Take(at), Ask(question, $"before: {cursor}, first: 100").Keys);
            Assert.Equal(all.Cursors.Skip(at + 1), Ask(question, $"after: {cursor}, first: 100").Cursors);
        }
    });

    [Fact]
    public void What_lies_between_two_cursors_can_be_read_from_either_end() =>
        Check(Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[1, 5]), (question, pick) =>
        {
            var all = Ask(question, "first: 100");
            var (from, to) = (pick.Item1 % (all.Keys.Count + 1), pick.Item2 % (all.Keys.Count + 1));
            if (from < to && to < all.Keys.Count)
            {
                var window = $"after: {Literal(all.Cursors[from])}, before: {Literal(all.Cursors[to])}";
                var between = all.Keys.Skip(from + 1).Take(to - from - 1).ToList();
                Assert.Equal(between.Take(pick.Item3), Ask(question, $"{window}, first: {pick.Item3}").Keys);
                Assert.Equal(between.TakeLast(pick.Item3), Ask(question, $"{window}, last: {pick.Item3}").Keys);
            }
        });

    [Fact]
    public void A_nested_list_is_walked_as_the_same_list_under_its_parent() => Check(Gen.Int[1, 5], (question, size) =>
    {
        foreach (var parent in city.Of("Municipality"))
        {
            var expected = question.Expected(city, r => parent.Key.Equals(r["municipality_id"]));
            Follow(expected, size, forward: true, page => Nested(question, parent.Key, page));
        }
    });

    [Fact]
    public void A_cursor_of_another_order_or_filter_is_refused() => Check(questions.Question, (question, other) =>
    {
        var cursors = Ask(question, "first: 1").Cursors;
        if (cursors.Count > 0 && other.List == question.List && Meaning(other) != Meaning(question))
        {
            var answer = Answer(
                $"{{ list: {other.List.Field}({Join($"after: {Literal(cursors[0])}, first: 1", other)}) {{ totalCount }} }}");
            Assert.Equal("HC0078", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    });

    /// <summary>The response to a document, as JSON text.</summary>
    private string Ask(string query) => served.AskAll(query);

    private void Check<T>(Gen<T> gen, Action<ListQuestion, T> property) =>
        Gen.Select(questions.Question, gen)
            .Sample(property, iter: Samples, print: s => $"{s.Item1.List.Field}({s.Item1.Arguments}) with {s.Item2}");

    private void Walk(ListQuestion question, int size, bool forward) =>
        Follow(question.Expected(city), size, forward, page => Ask(question, page));

    /// <summary>Follows the cursors from one end to the other and compares each page with the expected rows.</summary>
    private static void Follow(IReadOnlyList<string> expected, int size, bool forward, Func<string, GraphPage> ask)
    {
        var seen = 0;
        for (var cursor = ""; ; )
        {
            var page = ask((forward ? $"first: {size}" : $"last: {size}") + cursor);
            var there = Math.Min(size, expected.Count - seen);
            Assert.Equal(forward ? expected.Skip(seen).Take(there) : expected.SkipLast(seen).TakeLast(there), page.Keys);
            Assert.Equal(expected.Count, page.TotalCount);
            Assert.Equal(page.Cursors is [] ? (null, null) : (page.Cursors[0], page.Cursors[^1]), (page.Start, page.End));
            var more = seen + there < expected.Count;
            Assert.Equal(forward ? (more, seen > 0) : (seen > 0, more), (page.HasNext, page.HasPrevious));
            if (!more)
            {
                return;
            }

            seen += there;
            cursor = forward ? $", after: {Literal(page.End!)}" : $", before: {Literal(page.Start!)}";
        }
    }

    private GraphPage Ask(ListQuestion question, string page) =>
        GraphPage.Of(Data($"{{ list: {question.List.Field}({Join(page, question)}) {GraphPage.Selection} }}").GetProperty("list"));

    private GraphPage Nested(ListQuestion question, string code, string page) => GraphPage.Of(
        Data($"{{ municipality(code: \"{code}\") {{ list: {question.List.Field}({Join(page, question)}) {GraphPage.Selection} }} }}")
            .GetProperty("municipality").GetProperty("list"));

    private JsonElement Data(string query)
    {
        var answer = Answer(query);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{query}\n{errors}");
        return answer.GetProperty("data");
    }

    private JsonElement Answer(string query) => JsonDocument.Parse(Ask(query)).RootElement;

    private static string Join(string page, ListQuestion question) => question.Arguments is { Length: > 0 } more ? $"{page}, {more}" : page;

    /// <summary>
    /// Returns what a cursor is bound to: the filter, and the order up to the row's own key; of a repeated key the first occurrence counts.
    /// </summary>
    private static string Meaning(ListQuestion question)
    {
        var keys = question.Order.DistinctBy(k => k.Operand.Path).ToList();
        var own = keys.FindIndex(k => k.Operand.Path == "id");
        var order = own < 0 ? keys.Select(k => k.Text).Append("{ id: ASC }") : keys.Take(own + 1).Select(k => k.Text);
        return $"{question.Where?.Text} {string.Join(',', order)}";
    }

    private static string Literal(string cursor) => $"\"{cursor}\"";
}
