using System.Globalization;
using System.Text;

namespace Gateway.Tests.Oracle;

/// <summary>Sends every recorded request to our server and reports how the answers compare.</summary>
internal sealed class GoldenRun(OracleServers servers, AcceptedDifferences accepted)
{
    private readonly CursorBook cursors = new(servers.Unlimited);
    private readonly List<(GoldenPair Pair, string Outcome, IReadOnlyList<Difference> Differences)> results = [];
    private int cursorCount;

    public IEnumerable<(GoldenPair Pair, IReadOnlyList<Difference> Differences)> Different =>
        results.Where(r => r.Outcome == "different").Select(r => (r.Pair, r.Differences));

    public async Task RunAsync(IEnumerable<GoldenPair> pairs)
    {
        foreach (var pair in pairs)
        {
            var sent = await cursors.TranslateAsync(pair);
            var reply = await servers.SendAsync(pair, pair.Path, sent.Body);
            var (differences, counted) = await AnswerComparison.CompareAsync(pair, reply, sent, cursors);
            cursorCount += counted;
            var outcome = differences.Count == 0 ? "equal" : accepted.ClassOf(pair.Name, differences) ?? "different";
            results.Add((pair, outcome, differences));
        }
    }

    public IEnumerable<string> Unused() => accepted.Unused(results.Select(r => r.Pair.Name).ToHashSet(StringComparer.Ordinal));

    /// <summary>Lists every pair that is not equal, then counts by group and by class, with the totals on the last line.</summary>
    public string Report()
    {
        var text = new StringBuilder();
        foreach (var (pair, outcome, differences) in results.Where(r => r.Outcome != "equal").OrderBy(r => r.Outcome == "different"))
        {
            text.Append(CultureInfo.InvariantCulture, $"{pair.Name} [{outcome}]\n");
            differences.Select(d => d.Text).Distinct().ToList().ForEach(d => text.Append(CultureInfo.InvariantCulture, $"    {d}\n"));
        }

        foreach (var group in results.GroupBy(r => r.Pair.Group))
        {
            text.Append(CultureInfo.InvariantCulture, $"{group.Key}: {Counts(group.Select(r => r.Outcome))}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{cursorCount} cursors, each compared as the cursor of its recorded position\n");
        foreach (var named in AcceptedDifferences.Classes)
        {
            text.Append(CultureInfo.InvariantCulture, $"accepted, {named}: {results.Count(r => r.Outcome == named)}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{Counts(results.Select(r => r.Outcome))}\n").ToString();
    }

    private static string Counts(IEnumerable<string> outcomes)
    {
        var all = outcomes.ToArray();
        var equal = all.Count(o => o == "equal");
        var different = all.Count(o => o == "different");
        return string.Create(
            CultureInfo.InvariantCulture, $"{equal} equal, {all.Length - equal - different} accepted, {different} different");
    }
}
