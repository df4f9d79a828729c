using System.Globalization;
using Gateway.Graph.Answers;

namespace Gateway.Http.Watching;

/// <summary>What the log will say about one request: the operations that ran in it.</summary>
internal sealed class RequestNote
{
    private const int MostNames = 10;

    private readonly List<string> names = [];
    private int operations;
    private int rows;
    private double cost;
    private string outcome = "";

    public void Add(Answer answer)
    {
        operations++;
        rows += answer.Rows;
        cost += answer.Facts.Cost.FieldCost;
        var word = Outcome.Of(answer);
        outcome = outcome.Length == 0 || outcome == word ? word : "mixed";
        if (answer.Facts.Name is { } name && names.Count < MostNames && !names.Contains(name))
        {
            names.Add(name);
        }
    }

    /// <summary>Returns the members of its log line; none when no operation ran.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Members()
    {
        if (operations == 0)
        {
            yield break;
        }

        yield return new("Operation", names.Count == 0 ? "(unnamed)" : string.Join(',', names));
        if (operations > 1)
        {
            yield return new("Operations", operations);
        }

        yield return new("Outcome", outcome);
        yield return new("Rows", rows);
        yield return new("Cost", Math.Round(cost, 1));
    }
}

/// <summary>A line of the log: members for programs, and a sentence made of them for people.</summary>
internal sealed class LogLine(string head, IEnumerable<KeyValuePair<string, object?>> members)
    : List<KeyValuePair<string, object?>>(members)
{
    public override string ToString() => head + string.Concat(this.Select(Show));

    private static string Show(KeyValuePair<string, object?> member) =>
        string.Create(CultureInfo.InvariantCulture, $" {char.ToLowerInvariant(member.Key[0])}{member.Key[1..]}={member.Value}");
}
