using System.Globalization;

namespace Gateway.Load;

/// <summary>Loads both sides in turns, and prints for each question the median of the ratios of the pairs.</summary>
/// <param name="warming">How long each side is loaded before it counts; Node takes some thousand requests to become fast.</param>
/// <param name="pause">How long a server is left alone after a run, to end what the load tool did not wait for.</param>
internal sealed class Measurement(LoadTool tool, string folder, int rounds, double seconds, double warming, TimeSpan pause)
{
    public async Task RunAsync(IReadOnlyList<Contest> contests)
    {
        foreach (var contest in contests)
        {
            await contest.CompareAsync();
            await RateAsync(contest, ours: true, warming);
            await RateAsync(contest, ours: false, warming);
            Console.WriteLine($"{contest.Name}: the answers are equal, both sides are warm.");
        }

        var rates = contests.ToDictionary(c => c.Name, _ => new List<(double Ours, double Theirs)>());
        for (var round = 0; round < rounds; round++)
        {
            Console.WriteLine($"Round {round + 1} of {rounds}");
            foreach (var contest in contests)
            {
                rates[contest.Name].Add(await PairAsync(contest, oursFirst: round % 2 == 0));
            }
        }

        foreach (var contest in contests)
        {
            await contest.CompareAsync();
            Print(contest, rates[contest.Name]);
        }
    }

    /// <summary>The order within a pair changes from round to round, so that neither side always has the warmer machine.</summary>
    private async Task<(double Ours, double Theirs)> PairAsync(Contest contest, bool oursFirst)
    {
        contest.Before();
        var first = await RateAsync(contest, oursFirst, seconds);
        var second = await RateAsync(contest, !oursFirst, seconds);
        return oursFirst ? (first, second) : (second, first);
    }

    private async Task<double> RateAsync(Contest contest, bool ours, double length)
    {
        var target = ours ? contest.Ours : contest.Theirs;
        var requests = Path.Combine(folder, contest.Name + (ours ? ".ours" : ".theirs"));
        if (target.Renew is { } renew)
        {
            await File.WriteAllLinesAsync(requests, await renew());
        }
        else if (!File.Exists(requests))
        {
            await File.WriteAllLinesAsync(requests, target.Bodies);
        }

        var rate = await tool.RunAsync(target.Url.AbsoluteUri, requests, length, target.Coding);
        await Task.Delay(pause);
        return rate;
    }

    private static void Print(Contest contest, List<(double Ours, double Theirs)> rates)
    {
        double[] ratios = [.. rates.Select(r => r.Ours / r.Theirs).Order()];
        var (ours, theirs) = (Median.Of(rates.Select(r => r.Ours)), Median.Of(rates.Select(r => r.Theirs)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{contest.Name,-17} {Median.Of(ratios),5:F2}  [{ratios[0]:F2}–{ratios[^1]:F2}]  {ours,8:F0} / {theirs:F0} a second"));
    }
}
