using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Graph;

namespace Gateway.Load;

/// <summary>What one operation costs without the web server: time on one thread, and bytes allocated.</summary>
internal static class Allocations
{
    private const int Runs = 3000;

    public static async Task PrintAsync(Executor executor, IReadOnlyList<Question> questions)
    {
        foreach (var question in questions)
        {
            OperationRequest[] requests = [.. question.Bodies.Select(Request)];
            await RunAsync(executor, requests);
            var best = double.MaxValue;
            var bytes = 0.0;
            for (var round = 0; round < 7; round++)
            {
                var (before, time) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.StartNew());
                await RunAsync(executor, requests);
                best = Math.Min(best, time.Elapsed.TotalMicroseconds / Runs);
                bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Runs;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question.Name,-9} {best,7:F1} µs  {bytes,7:F0} bytes an operation"));
        }
    }

    private static async Task RunAsync(Executor executor, OperationRequest[] requests)
    {
        for (var i = 0; i < Runs; i++)
        {
            await executor.ExecuteAsync(requests[i % requests.Length], CancellationToken.None);
        }
    }

    private static OperationRequest Request(string body)
    {
        var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(body)).RootElement;
        return new OperationRequest(json.GetProperty("query").GetString(), null, json.GetProperty("variables"));
    }
}
