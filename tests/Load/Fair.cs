using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Gateway.Load;

/// <summary>
/// How an eleventh client that asks again after each response affects ten others: the latency of the ten alone, beside it, and beside a
/// process that uses as much processor time and sends nothing, in turns. Clients are distinguished by the address that a trusted proxy
/// reports.
/// </summary>
internal sealed class Fair(Uri address, byte[][] bodies)
{
    /// <summary>In milliseconds.</summary>
    private const double InTimeWithin = 0.2;

    /// <summary>Prints the cost of one of the requests.</summary>
    public async Task PrintCostAsync()
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(bodies[0]) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("GraphQL-Cost", "report");
        using var answer = await http.SendAsync(request);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var cost = json.RootElement.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetDouble();
        Console.WriteLine(Math.Ceiling(cost).ToString(CultureInfo.InvariantCulture));
    }

    /// <param name="rate">The requests per second of each of the ten.</param>
    /// <param name="rounds">How many times each of the three cases is measured.</param>
    /// <param name="length">The length of each.</param>
    public async Task PrintAsync(double rate, int rounds, TimeSpan length)
    {
        using var clients = new EvenClients(address, bodies, rate);
        await Greedy.Start(address, bodies, length).EndAsync(rate);
        List<IReadOnlyList<Told>> alone = [], beside = [], burnt = [];
        for (var round = 0; round < rounds; round++)
        {
            alone.Add(Ask("alone", clients, length));
            var greedy = Greedy.Start(address, bodies, length + Greedy.Lead);
            await Task.Delay(Greedy.Lead);
            var used = greedy.Used;
            beside.Add(Ask("beside the one", clients, length));
            var part = (greedy.Used - used) / length.TotalMilliseconds;
            var told = await greedy.EndAsync(rate);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"the one",-15} {told}, {part:F2} of a processor for that"));
            using var burner = Burner.Start(part, length + Greedy.Lead);
            await Task.Delay(Greedy.Lead);
            burnt.Add(Ask("beside a burner", clients, length));
            await burner.WaitForExitAsync();
        }

        Print("all, alone", All(alone));
        Print("all, beside", All(beside));
        Print("all, burner", All(burnt));
        PrintRatios("alone", beside, alone);
        PrintRatios("burner", beside, burnt);
    }

    private static IReadOnlyList<Told> Ask(string name, EvenClients clients, TimeSpan length)
    {
        var told = clients.Ask(length);
        Print(name, told);
        return told;
    }

    /// <summary>
    /// Prints ratios: for all rounds together; for the rounds the median, the smallest and the largest; then for requests sent in time:
    /// where the sender, which has the highest priority, was itself late, the machine stalled, and that must hide nothing.
    /// </summary>
    private static void PrintRatios(string name, List<IReadOnlyList<Told>> beside, List<IReadOnlyList<Told>> without)
    {
        foreach (var share in (double[])[0.5, 0.9, 0.99])
        {
            var ratios = beside.Zip(without, (one, other) => At(one, share) / At(other, share)).ToList();
            var all = At(All(beside), share) / At(All(without), share);
            var (one, other) = (InTime(All(beside)), InTime(All(without)));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"beside ÷ {name}: p{100 * share:F0} {all:F2}; rounds {Median.Of(ratios):F2} ({ratios.Min():F2}–{ratios.Max():F2}); "
                    + $"asked in time ({one.Count} and {other.Count}) {At(one, share) / At(other, share):F2}, "
                    + $"{At(one, share):F3} and {At(other, share):F3} ms"));
        }
    }

    private static IReadOnlyList<Told> All(List<IReadOnlyList<Told>> rounds) => [.. rounds.SelectMany(told => told)];

    private static IReadOnlyList<Told> InTime(IReadOnlyList<Told> told) => [.. told.Where(one => one.Late < InTimeWithin)];

    /// <summary>Returns a percentile of the latency, infinite for a request without an answer.</summary>
    private static double At(IReadOnlyList<Told> told, double share) =>
        Percentile.Of([.. told.Select(one => one.Status == 200 ? one.Milliseconds : double.PositiveInfinity)], share);

    private static void Print(string name, IReadOnlyList<Told> told)
    {
        var others = told.Where(one => one.Status != 200).GroupBy(one => one.Status).OrderBy(group => group.Key);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-15} {told.Count,7} answers, p50 {At(told, 0.5):F3} ms, p99 {At(told, 0.99):F3} ms, "
                + $"asked late p99 {Percentile.Of([.. told.Select(one => one.Late)], 0.99):F3} ms")
            + string.Concat(others.Select(group => $", {group.Count()} with status {group.Key}")));
    }
}
