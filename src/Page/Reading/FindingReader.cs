using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads the findings of a data set: by rule, the worst first, and one by one.</summary>
internal sealed class FindingReader(AskData ask)
{
    private const int MostRules = 60;

    private const int FirstOfRule = 3;

    private const int PageSize = 50;

    private static readonly string[] WorstFirst = ["ERROR", "WARNING", "INFO"];

    public async Task<IReadOnlyList<FindingRule>> RulesAsync(string id, CancellationToken cancellation)
    {
        var variables = FrontReader.Variables(new { id, first = MostRules });
        var data = await ask(Operations.OfPage("findings"), "FindingRules", variables, cancellation);
        var groups = (data.Member("dataset")?.Member("findings") ?? default).Items("groups").Select(Group)
            .OrderBy(group => Array.IndexOf(WorstFirst, group.Severity)).ThenByDescending(group => group.Count).ToList();
        var rules = new List<FindingRule>();
        foreach (var group in groups)
        {
            var where = new { and = new object[] { Is("rule", group.Rule), Is("severity", group.Severity) } };
            var first = await ReadAsync(new { id, where, first = FirstOfRule }, cancellation);
            rules.Add(group with { First = [.. first.Items("nodes").Select(Read)] });
        }

        // An import in between may have removed what was counted.
        return [.. rules.Where(rule => rule.First.Count > 0)];
    }

    /// <param name="rule">The rule; empty = all rules.</param>
    /// <param name="after">The cursor the page starts after; empty = at the beginning.</param>
    /// <param name="before">The cursor the page ends before, for the previous page; empty = none.</param>
    /// <returns>Null when there is no such page.</returns>
    public async Task<FindingPage?> PageAsync(string id, string rule, string after, string before, CancellationToken cancellation)
    {
        var variables = new Dictionary<string, object> { ["id"] = id, [before.Length > 0 ? "last" : "first"] = PageSize };
        if (rule.Length > 0)
        {
            variables["where"] = Is("rule", rule);
        }

        if ((before.Length > 0 ? before : after) is { Length: > 0 } cursor)
        {
            variables[before.Length > 0 ? "before" : "after"] = cursor;
        }

        try
        {
            var page = await ReadAsync(variables, cancellation);
            var info = page.Member("pageInfo") ?? default;
            return new FindingPage(
                rule,
                page.Whole("totalCount") ?? 0,
                [.. page.Items("nodes").Select(Read)],
                after.Length > 0 || info.Flag("hasPreviousPage") ? info.Text("startCursor") : null,
                before.Length > 0 || info.Flag("hasNextPage") ? info.Text("endCursor") : null);
        }
        catch (RefusedQuestionException)
        {
            return null;
        }
    }

    private static Dictionary<string, object> Is(string field, string value) => new() { [field] = new { eq = value } };

    private async Task<JsonElement> ReadAsync(object variables, CancellationToken cancellation) =>
        (await ask(Operations.OfPage("findings"), "Findings", FrontReader.Variables(variables), cancellation))
            .Member("dataset")?.Member("findings") ?? default;

    private static FindingRule Group(JsonElement from) => new(
        from.Member("key")?.Text("rule") ?? "",
        from.Member("key")?.Text("severity") ?? "",
        (from.Member("aggregates")?.Member("count") ?? default).Whole("sum") ?? from.Whole("count") ?? 0,
        from.Whole("count") ?? 0,
        []);

    private static FindingLine Read(JsonElement from) =>
        new(from.Whole("line"), from.Text("column"), from.Text("value"), from.Text("rule")!, from.Text("message")!, from.Text("severity")!)
        {
            InJapanese = from.Text("inJapanese")!,
            Advice = from.Text("advice"),
            AdviceInJapanese = from.Text("adviceInJapanese"),
            ValidExample = from.Text("validExample"),
            Count = from.Whole("count") ?? 1,
            Examples = [.. from.Items("examples").Select(example => (example.Whole("line"), example.Text("value")))],
        };
}
