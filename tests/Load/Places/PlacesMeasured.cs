using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Store.Opening;

namespace Gateway.Load.Places;

/// <summary>
/// The processor time of queries about what is near, as a ratio to handwritten statements, in turns, without a web server. Answers are
/// compared byte for byte first, and both sides run until the code is fully compiled. <c>fifty</c> has a radius that contains fifty places,
/// so that databases of any size can be compared.
/// </summary>
internal sealed class PlacesMeasured(string address, int rounds) : IDisposable
{
    private const int Centres = 300;
    private const double KilometreAndAHalf = 1500;

    /// <summary>How long each side runs before it is measured, and at least per round.</summary>
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measured = TimeSpan.FromMilliseconds(100);

    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly CityStore store = Stores.At(address, CityCatalog.Create(), new CityStoreRules { Places = 1 });
    private readonly PlacesByHand byHand = Stores.IsServer(address) ? new PostgresPlaces(address) : new SqlitePlaces(address);
    private readonly ArrayBufferWriter<byte> buffer = new(65536);

    public async Task PrintAsync()
    {
        var executor = new Executor(store, new PageLimits(), new DocumentLimits());
        Console.WriteLine("          by hand / gateway: ratio of times     gateway         rows");
        foreach (var question in Questions())
        {
            OperationRequest[] requests = [.. question.Circles.Select(circle => RequestOf(question, circle))];
            var rows = await CompareAsync(executor, question, requests);
            var pairs = new List<(double Ours, double Theirs)>();
            await PairAsync(executor, question, requests, oursFirst: true, Warming);
            for (var round = 0; round < rounds; round++)
            {
                pairs.Add(await PairAsync(executor, question, requests, oursFirst: round % 2 == 0, Measured));
            }

            Print(question.Name, pairs, rows);
        }
    }

    public void Dispose()
    {
        byHand.Dispose();
        store.Dispose();
    }

    private IEnumerable<PlaceQuestion> Questions()
    {
        var centres = ReadCentres();
        PlaceQuestion Near(string name, Func<Circle, double> radius) => new(
            name, PlaceQuestion.Near, [.. centres.Select(centre => centre with { Radius = radius(centre) })], NearVariables);
        yield return Near("500m", _ => 500);
        yield return Near("1500m", _ => KilometreAndAHalf);
        yield return Near("nearest", _ => 0);
        yield return Near("fifty", RadiusOfFifty);
        var boxes = centres.Select(centre => centre with { Radius = KilometreAndAHalf });
        yield return new PlaceQuestion("box", PlaceQuestion.Box, [.. boxes], BoxVariables);
    }

    /// <summary>Returns points near places, spread over all of them, but not exactly on them.</summary>
    private List<Circle> ReadCentres()
    {
        using var connection = byHand.Connect();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            select latitude, longitude from (select latitude, longitude, row_number() over (order by id) as n, count(*) over () as total
            from facility where latitude is not null) as numbered
            where n % case when total < {Centres} then 1 else total / {Centres} end = 0 order by n limit {Centres}
            """;
        using var reader = command.ExecuteReader();
        var centres = new List<Circle>();
        while (reader.Read())
        {
            centres.Add(new Circle(reader.GetDouble(0) + 0.0012, reader.GetDouble(1) - 0.0008, 0));
        }

        return centres;
    }

    private double RadiusOfFifty(Circle centre)
    {
        var (low, high) = (0.0, 200_000.0);
        using var connection = byHand.Connect();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from facility where latitude between @s and @n and longitude between @w and @e";
        for (var step = 0; step < 20; step++)
        {
            var radius = (low + high) / 2;
            var (south, north, west, east) = PlacesByHand.Sides(centre with { Radius = radius });
            command.Parameters.Clear();
            foreach (var (name, value) in (ReadOnlySpan<(string, double)>)[("@s", south), ("@n", north), ("@w", west), ("@e", east)])
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }

            (low, high) = (long)command.ExecuteScalar()! < 64 ? (radius, high) : (low, radius);
        }

        return Math.Round(high, 1);
    }

    private static string NearVariables(Circle circle)
    {
        var radius = circle.Radius > 0 ? Say($",\"radius\":{circle.Radius:R}") : "";
        return Say($"{{\"near\":{{\"latitude\":{circle.Latitude:R},\"longitude\":{circle.Longitude:R}{radius}}}}}");
    }

    private static string BoxVariables(Circle circle)
    {
        var (south, north, west, east) = PlacesByHand.Sides(circle);
        return Say($"{{\"box\":{{\"south\":{south:R},\"west\":{west:R},\"north\":{north:R},\"east\":{east:R}}}}}");
    }

    private static OperationRequest RequestOf(PlaceQuestion question, Circle circle) =>
        new(question.Document, null, JsonDocument.Parse(question.Variables(circle)).RootElement);

    private int WriteByHand(PlaceQuestion question, Circle circle)
    {
        buffer.ResetWrittenCount();
        using var json = new Utf8JsonWriter(buffer, Options);
        return question.Document == PlaceQuestion.Box ? byHand.WriteBox(circle, json) : byHand.WriteNear(circle, json);
    }

    /// <summary>Compares the answers, and returns their average number of rows.</summary>
    private async Task<double> CompareAsync(Executor executor, PlaceQuestion question, OperationRequest[] requests)
    {
        var rows = 0;
        for (var i = 0; i < requests.Length; i++)
        {
            using var answer = await executor.ExecuteAsync(requests[i], CancellationToken.None);
            rows += WriteByHand(question, question.Circles[i]);
            if (!answer.Json.Span.SequenceEqual(buffer.WrittenSpan))
            {
                throw new InvalidOperationException(
                    $"{question.Name}: the answers differ for {question.Variables(question.Circles[i])}\n"
                    + $"gateway {Encoding.UTF8.GetString(answer.Json.Span)}\nby hand {Encoding.UTF8.GetString(buffer.WrittenSpan)}");
            }
        }

        return (double)rows / requests.Length;
    }

    private async Task<(double Ours, double Theirs)> PairAsync(
        Executor executor, PlaceQuestion question, OperationRequest[] requests, bool oursFirst, TimeSpan time)
    {
        Task<double> Ours() => MicrosecondsAsync(requests.Length, time, async i =>
        {
            using var answer = await executor.ExecuteAsync(requests[i], CancellationToken.None);
        });
        Task<double> Theirs() => MicrosecondsAsync(requests.Length, time, i =>
        {
            WriteByHand(question, question.Circles[i]);
            return Task.CompletedTask;
        });
        var first = await (oursFirst ? Ours() : Theirs());
        var second = await (oursFirst ? Theirs() : Ours());
        return oursFirst ? (first, second) : (second, first);
    }

    /// <summary>Measures the processor time for one of a number of runs, all of which are repeated for a time.</summary>
    private async Task<double> MicrosecondsAsync(int count, TimeSpan time, Func<int, Task> run)
    {
        var (end, before, runs) = (Environment.TickCount64 + (long)time.TotalMilliseconds, Microseconds(), 0);
        for (; runs == 0 || Environment.TickCount64 < end; runs += count)
        {
            for (var i = 0; i < count; i++)
            {
                await run(i);
            }
        }

        return (Microseconds() - before) / runs;
    }

    private double Microseconds() => Environment.CpuUsage.TotalTime.TotalMicroseconds + byHand.MicrosecondsElsewhere();

    private static void Print(string name, List<(double Ours, double Theirs)> pairs, double rows)
    {
        double[] ratios = [.. pairs.Select(pair => pair.Theirs / pair.Ours).Order()];
        double[] ours = [.. pairs.Select(pair => pair.Ours).Order()];
        Console.WriteLine(Say(
            $"{name,-9} {ratios[ratios.Length / 2],5:F2}  [{ratios[0]:F2}–{ratios[^1]:F2}]  {ours[ours.Length / 2],8:F0} µs  {rows,6:F1}"));
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
