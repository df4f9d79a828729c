using System.Diagnostics;
using System.Globalization;
using System.Net;
using Gateway.Cli;
using Gateway.Graph.Documents;
using Microsoft.AspNetCore.Http;

namespace Gateway.Load;

/// <summary>
/// What counting adds to each operation without the web server, step by step: an answer is made with what is to be counted, its delivery is
/// noted, and the notes are counted. The steps take turns, forwards and backwards, so that their ratios hold on a busy machine, and no step
/// always finds the processor's caches filled by the other gateway.
/// </summary>
internal sealed class Counting(OpenGateway off, OpenGateway on, int rounds, int clients)
{
    private const int Runs = 25;

    private readonly HttpContext[] from = [.. Enumerable.Range(0, clients).Select(From)];
    private int asked;

    public async Task PrintAsync(IReadOnlyList<Question> questions)
    {
        foreach (var question in questions)
        {
            OperationRequest[] requests = [.. question.Bodies.Select(Allocations.Request)];
            (string Name, Func<Task> Run)[] steps =
            [
                ("off", () => RunAsync(off, requests, isNoted: false)),
                ("made", () => RunAsync(on, requests, isNoted: false)),
                ("noted", () => RunAsync(on, requests, isNoted: true)),
                ("counted", () => CountAsync(requests)),
            ];
            Func<Task>[] runs = [.. steps.Select(step => step.Run)];
            for (var warmed = Stopwatch.StartNew(); warmed.Elapsed < Warmth.Usual;)
            {
                await TakeTurnsAsync(runs, rounds: 1);
            }

            var times = await TakeTurnsAsync(runs, rounds);
            Console.WriteLine($"{question.Name,-9}" + string.Concat(steps.Select((step, i) => string.Create(
                CultureInfo.InvariantCulture,
                $" {step.Name} {Median.Of(times[i]):F1} µs ({Median.Of(times[0].Zip(times[i], (before, now) => before / now)):F3})"))));
        }
    }

    private async Task<List<double>[]> TakeTurnsAsync(Func<Task>[] steps, int rounds)
    {
        var times = Array.ConvertAll(steps, _ => new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var isForward = round % 2 == 0;
            for (var turn = 0; turn < steps.Length; turn++)
            {
                var step = ((isForward ? turn : steps.Length - 1 - turn) + (round / 2)) % steps.Length;
                on.Demand!.CountNoted();
                var start = Environment.CpuUsage.TotalTime;
                await steps[step]();
                times[step].Add((Environment.CpuUsage.TotalTime - start).TotalMicroseconds / Runs);
            }
        }

        return times;
    }

    private async Task CountAsync(OperationRequest[] requests)
    {
        await RunAsync(on, requests, isNoted: true);
        on.Demand!.CountNoted();
    }

    private async Task RunAsync(OpenGateway gateway, OperationRequest[] requests, bool isNoted)
    {
        for (var i = 0; i < Runs; i++)
        {
            asked++;
            using var answer = await gateway.ExecuteAsync(requests[asked % requests.Length], CancellationToken.None);
            if (isNoted)
            {
                gateway.Demand!.Note(from[asked % from.Length], answer);
            }
        }
    }

    private static HttpContext From(int client)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = new IPAddress([10, (byte)(client >> 16), (byte)(client >> 8), (byte)client]);
        http.Request.Headers.UserAgent = "app/1.0";
        return http;
    }
}
