using System.Text;
using System.Text.Json;
using Gateway.Graph;
using Gateway.Graph.Answers;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Plan;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>A form unknown to the gateway is chosen and written through the one executor; each caller brings its own limits.</summary>
[Trait("Database", "any")]
public sealed class AnswerFormTests(ServedCity city) : IClassFixture<ServedCity>
{
    [Fact]
    public async Task A_list_is_written_in_a_form_of_lines()
    {
        using var answer = await AskAsync("{facilities(first: 2, order: [{name: ASC}]){nodes{name category}}}", new LineForm());

        using var json = await city.Executor.ExecuteAsync(
            new OperationRequest("{facilities(first: 2, order: [{name: ASC}]){nodes{name category}}}"), CancellationToken.None);
        var nodes = JsonDocument.Parse(json.Json).RootElement.GetProperty("data").GetProperty("facilities").GetProperty("nodes");
        var lines = nodes.EnumerateArray().Select(node => $"{node.GetProperty("name")}\t{node.GetProperty("category")}\n");
        Assert.Equal("name\tcategory\n" + string.Concat(lines), Text(answer));
        Assert.Equal((AnswerKind.Executed, 2), (answer.Kind, answer.Rows));
    }

    [Fact]
    public async Task An_empty_list_still_has_its_head()
    {
        using var answer = await AskAsync("""{facilities(where: {name: {eq: "no such place"}}){nodes{name}}}""", new LineForm());

        Assert.Equal("name\n", Text(answer));
    }

    [Fact]
    public async Task What_a_form_cannot_hold_is_refused_before_it_is_read()
    {
        var reading = new LineForm();
        using var answer = await AskAsync("{facilities{totalCount} datasets{totalCount}}", reading);

        Assert.Equal(AnswerKind.NotAcceptable, answer.Kind);
        Assert.Equal("""{"errors":[{"message":"Lines hold one list with its nodes."}]}""", Text(answer));
        Assert.Equal(0, reading.Written);
    }

    [Fact]
    public async Task What_is_refused_by_validation_is_told_in_json_whatever_the_form()
    {
        using var answer = await AskAsync("{nothing}", new LineForm());

        Assert.Equal(AnswerKind.RequestError, answer.Kind);
        Assert.StartsWith("""{"errors":[""", Text(answer));
    }

    [Fact]
    public async Task Limits_of_one_who_asks_are_not_those_of_another()
    {
        var request = new OperationRequest("{facilities(first: 60){nodes{name}}}");
        var house = new Allowance(new PageLimits(10, 100), new DocumentLimits(), new CostLimits { Enforced = false }, DocumentStore.None);
        for (var i = 0; i < 2; i++)
        {
            using var mine = await city.Executor.ExecuteAsync(request, house, CancellationToken.None);
            using var yours = await city.Executor.ExecuteAsync(request, CancellationToken.None);

            Assert.Equal((false, true), (mine.HasErrors, yours.HasErrors));
        }
    }

    [Fact]
    public async Task An_operation_refused_to_one_for_its_cost_is_planned_for_another()
    {
        var request = new OperationRequest("{datasets{nodes{title}}}");
        Allowance Costing(double most) => new(new PageLimits(), new DocumentLimits(), new CostLimits(most, most), DocumentStore.None);
        for (var i = 0; i < 2; i++)
        {
            using var poor = await city.Executor.ExecuteAsync(request, Costing(1), CancellationToken.None);
            using var rich = await city.Executor.ExecuteAsync(request, Costing(1000), CancellationToken.None);

            Assert.Equal((AnswerKind.RequestError, AnswerKind.Executed), (poor.Kind, rich.Kind));
        }
    }

    [Fact]
    public async Task A_document_too_long_for_one_is_read_for_another()
    {
        var request = new OperationRequest("{datasets{nodes{title}}} # a short word");
        Allowance Reading(int characters) =>
            new(new PageLimits(), new DocumentLimits { Characters = characters }, new CostLimits(), DocumentStore.None);
        for (var i = 0; i < 2; i++)
        {
            using var brief = await city.Executor.ExecuteAsync(request, Reading(10), CancellationToken.None);
            using var full = await city.Executor.ExecuteAsync(request, Reading(100), CancellationToken.None);

            Assert.Equal((AnswerKind.SyntaxError, AnswerKind.Executed), (brief.Kind, full.Kind));
        }
    }

    private Task<Answer> AskAsync(string query, AnswerForm form) =>
        city.Executor.ExecuteAsync(new OperationRequest(query), form, CancellationToken.None);

    private static string Text(Answer answer) => Encoding.UTF8.GetString(answer.Json.Span);
}
