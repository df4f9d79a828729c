using System.Diagnostics;
using System.Globalization;

namespace Gateway.Load;

/// <summary>
/// Loads both sides in turns, and prints for each question the median of the ratios of the pairs: of requests per second, and, where known,
/// of processor time per request, which other work on the machine hardly changes.
/// </summary>
internal sealed class Measurement(LoadTool tool, string folder, int rounds, double seconds)
{
    /// <summary>The longest wait.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Pages are read ahead once the data has been the same for a second or two.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(5);

    private readonly List<double> renewals = [];

    /// <summary>How many seconds each side is loaded at a time before measuring; repeated as long as that makes it faster.</summary>
    public double Warming { get; init; } = seconds / 2;

    /// <summary>
    /// How long a server is left alone after a run, to finish requests that the load tool abandoned; that time counts too.
    /// </summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Adds new data before each round; null = none.</summary>
    public Action? Renew { get; init; }

    /// <summary>How many of the load tool's requests the gateway answered.</summary>
    public double Answered { get; private set; }

    public async Task RunAsync(IReadOnlyList<Contest> contests)
    {
        foreach (var contest in contests)
        {
            await contest.CompareAsync();

            // Code common to all questions is warm after the first of them. A measurement of about a second is only a quick look.
            var isQuick = seconds < 2;
            var usual = isQuick ? Warmth.Usual / 5 : Warmth.Usual;
            var least = contest == contests[0] ? usual : TimeSpan.Zero;
            foreach (var ours in (bool[])[true, false])
            {
                await Warmth.ReachAsync(async () => (await LoadAsync(contest, ours, Warming)).Rate, least, most: 2 * usual);
            }

            Console.WriteLine($"{contest.Name}: the answers are equal, both sides are {(isQuick ? "hardly warm" : "warm")}.");
        }

        var rates = contests.ToDictionary(c => c.Name, _ => new List<(Run Ours, Run Theirs)>());
        for (var round = 0; round < rounds; round++)
        {
            Console.WriteLine($"Round {round + 1} of {rounds}");
            await RenewAsync();
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

        if (renewals.Count > 0)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"New data, and what came of it before anybody asked, took {Median.Of(renewals):F0} ms of the processor."));
        }
    }

    /// <summary>
    /// Measures both sides, in an order that alternates from round to round, so that neither side always has the warmer machine.
    /// </summary>
    private async Task<(Run Ours, Run Theirs)> PairAsync(Contest contest, bool oursFirst)
    {
        var first = await LoadAsync(contest, oursFirst, seconds);
        var second = await LoadAsync(contest, !oursFirst, seconds);
        return oursFirst ? (first, second) : (second, first);
    }

    private async Task RenewAsync()
    {
        if (Renew is null)
        {
            return;
        }

        var start = Environment.CpuUsage.TotalTime;
        Renew();
        await CalmAsync();
        renewals.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
    }

    /// <summary>Waits until background work has ended: the consequences of new data belong to the import, not to any request.</summary>
    private static async Task CalmAsync()
    {
        var begun = Stopwatch.StartNew();
        for (var calm = Stopwatch.StartNew(); calm.Elapsed < Calm && begun.Elapsed < Patience;)
        {
            var before = Environment.CpuUsage.TotalTime;
            await Task.Delay(Look);
            if (Environment.CpuUsage.TotalTime - before > Idle)
            {
                calm.Restart();
            }
        }
    }

    private async Task<Run> LoadAsync(Contest contest, bool ours, double length)
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

        var before = contest.Processor?.Invoke() ?? default;
        var (rate, count) = await tool.RunAsync(target.Url.AbsoluteUri, requests, length, target.Coding);
        Answered += ours ? count : 0;
        await Task.Delay(Pause);
        return new Run(rate, ((contest.Processor?.Invoke() ?? default) - before).TotalMicroseconds / count);
    }

    private static void Print(Contest contest, List<(Run Ours, Run Theirs)> runs)
    {
        Print(contest.Name, "a second", [.. runs.Select(run => (run.Ours.Rate, run.Theirs.Rate))], run => run.Ours / run.Theirs);
        if (contest.Processor is not null)
        {
            var used = runs.Select(run => (run.Ours.Processor, run.Theirs.Processor));
            Print("", "µs of the processor", [.. used], run => run.Theirs / run.Ours);
        }
    }

    private static void Print(
        string name, string unit, IReadOnlyList<(double Ours, double Theirs)> runs, Func<(double Ours, double Theirs), double> ratio)
    {
        double[] ratios = [.. runs.Select(ratio).Order()];
        var (ours, theirs) = (Median.Of(runs.Select(run => run.Ours)), Median.Of(runs.Select(run => run.Theirs)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-17} {Median.Of(ratios),5:F2}  [{ratios[0]:F2}–{ratios[^1]:F2}]  {ours,8:F1} / {theirs:F1} {unit}"));
    }

    /// <summary>The result of one run of the load tool.</summary>
    /// <param name="Rate">Requests answered per second.</param>
    /// <param name="Processor">Microseconds of processor time per request.</param>
    private readonly record struct Run(double Rate, double Processor);
}
