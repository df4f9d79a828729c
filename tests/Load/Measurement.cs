using System.Globalization;

namespace Gateway.Load;

/// <summary>Loads both sides in turns, and prints for each question the median of the ratios of the pairs.</summary>
internal sealed class Measurement(Servers servers, LoadTool tool, string folder, int rounds, double seconds)
{
    public async Task RunAsync(IReadOnlyList<Question> questions)
    {
        foreach (var question in questions)
        {
            await File.WriteAllLinesAsync(Requests(question), question.Bodies);
            await CompareAsync(question);
            await RateAsync(question, gateway: true);
            await RateAsync(question, gateway: false);
        }

        var rates = questions.ToDictionary(q => q.Name, _ => new List<(double Ours, double Theirs)>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var question in questions)
            {
                rates[question.Name].Add(await PairAsync(question, oursFirst: round % 2 == 0));
            }
        }

        foreach (var question in questions)
        {
            await CompareAsync(question);
            Print(question, rates[question.Name]);
        }
    }

    /// <summary>The order within a pair changes from round to round, so that neither side always has the warmer machine.</summary>
    private async Task<(double Ours, double Theirs)> PairAsync(Question question, bool oursFirst)
    {
        var first = await RateAsync(question, oursFirst);
        var second = await RateAsync(question, !oursFirst);
        return oursFirst ? (first, second) : (second, first);
    }

    private Task<double> RateAsync(Question question, bool gateway) =>
        tool.RunAsync(gateway ? servers.GatewayUrl : servers.HandWrittenUrl + question.HandWritten, Requests(question), seconds);

    private Task CompareAsync(Question question) =>
        Comparison.CheckAsync(question, new Uri(servers.GatewayUrl), new Uri(servers.HandWrittenUrl + question.HandWritten));

    private string Requests(Question question) => Path.Combine(folder, question.Name + ".requests");

    private static void Print(Question question, List<(double Ours, double Theirs)> rates)
    {
        double[] ratios = [.. rates.Select(r => r.Ours / r.Theirs).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{question.Name,-9} {Median(ratios),5:F2}  [{ratios[0]:F2}–{ratios[^1]:F2}]  {Median([.. rates.Select(r => r.Ours).Order()]),8:F0} / {Median([.. rates.Select(r => r.Theirs).Order()]):F0} a second"));
    }

    private static double Median(double[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
