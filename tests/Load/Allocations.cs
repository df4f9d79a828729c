using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Cli;
using Gateway.Graph.Documents;

namespace Gateway.Load;

/// <summary>
/// The cost of one operation without the web server: processor time and bytes allocated, against the handwritten answer. Other work on the
/// machine hardly affects it, so it shows the effect of a change where rates do not.
/// </summary>
internal static class Allocations
{
    private const int Runs = 200;
    private const int Rounds = 40;

    public static async Task PrintAsync(Servers servers, IReadOnlyList<Question> questions)
    {
        Console.WriteLine("          gateway                hand-written           ratio of times");
        foreach (var question in questions)
        {
            OperationRequest[] requests = [.. question.Bodies.Select(Request)];
            var buffer = new ArrayBufferWriter<byte>(65536);
            await RepeatAsync(Warmth.Usual, i => RunAsync(servers.Gateway, requests[i % requests.Length]));
            await RepeatAsync(Warmth.Usual, i => Write(servers, question, i, buffer));
            var (ours, theirs) = (new List<Cost>(), new List<Cost>());
            for (var round = 0; round < Rounds; round++)
            {
                ours.Add(await CostAsync(i => RunAsync(servers.Gateway, requests[i % requests.Length])));
                theirs.Add(await CostAsync(i => Write(servers, question, i, buffer)));
            }

            var (gateway, hand) = (Cost.Of(ours), Cost.Of(theirs));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{question.Name,-9} {gateway}   {hand}   {hand.Microseconds / gateway.Microseconds:F2}"));
        }
    }

    /// <summary>Answers one question again and again on one thread, for a profiler.</summary>
    public static async Task RunAsync(Servers servers, Question question, TimeSpan time, bool byHand)
    {
        OperationRequest[] requests = [.. question.Bodies.Select(Request)];
        var buffer = new ArrayBufferWriter<byte>(65536);
        await RepeatAsync(
            time, i => byHand ? Write(servers, question, i, buffer) : RunAsync(servers.Gateway, requests[i % requests.Length]));
    }

    private static async Task RepeatAsync(TimeSpan time, Func<int, Task> run)
    {
        var end = Environment.TickCount64 + (long)time.TotalMilliseconds;
        for (var i = 0; Environment.TickCount64 < end; i++)
        {
            await run(i);
        }
    }

    private static async Task RunAsync(OpenGateway gateway, OperationRequest request)
    {
        using var answer = await gateway.ExecuteAsync(request, CancellationToken.None);
    }

    private static Task Write(Servers servers, Question question, int number, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        return servers.AnswerByHandAsync(question.Name, question.Values[number % question.Values.Count], buffer);
    }

    private static async Task<Cost> CostAsync(Func<int, Task> run)
    {
        var (bytes, time) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime);
        for (var i = 0; i < Runs; i++)
        {
            await run(i);
        }

        return new Cost((Environment.CpuUsage.TotalTime - time).TotalMicroseconds / Runs, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)Runs);
    }

    public static OperationRequest Request(string body)
    {
        var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(body)).RootElement;
        return new OperationRequest(json.GetProperty("query").GetString(), null, json.GetProperty("variables"));
    }

    private readonly record struct Cost(double Microseconds, double Bytes)
    {
        /// <summary>
        /// Takes the minimum time, which nothing else disturbed; for bytes the median, as they are counted for the whole process.
        /// </summary>
        public static Cost Of(IReadOnlyList<Cost> all) => new(all.Min(one => one.Microseconds), Median.Of(all.Select(one => one.Bytes)));

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Microseconds,7:F1} µs {Bytes,7:F0} B");
    }
}
