using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using Gateway.Store;

namespace Gateway.Load;

/// <summary>
/// The cost for a gateway of holding many idle subscriptions, each on a WebSocket of its own, and how soon all of them hear of a new data
/// version.
/// </summary>
/// <param name="gateway">Its address; it must allow twice as many (<c>--sockets</c>).</param>
/// <param name="database">The database it serves, to which data versions are added.</param>
/// <param name="process">The gateway's process, on this machine.</param>
internal sealed class Idle(Uri gateway, CityStore database, int process) : IDisposable
{
    /// <summary>A gateway accepts at most half of all from one address.</summary>
    private const int PerAddress = 1_000;

    private const int AtOnce = 100;
    private const int Versions = 3;

    /// <summary>In milliseconds of processor time per second.</summary>
    private const double Quiet = 50;

    private readonly List<Listener> listeners = [];

    public void Dispose() => listeners.ForEach(listener => listener.Dispose());

    /// <param name="count">The number of subscriptions.</param>
    /// <param name="seconds">How long they are held, and how long the gateway must be quiet before.</param>
    public async Task PrintAsync(int count, int seconds)
    {
        await OpenAsync(AtOnce);
        await SettleAsync(seconds);
        var before = ProcessMemory.Megabytes(process);
        for (var opened = AtOnce; opened < count; opened += AtOnce)
        {
            await OpenAsync(Math.Min(AtOnce, count - opened));
        }

        var after = ProcessMemory.Megabytes(process);
        var each = (after - before) * 1024 / (count - AtOnce);
        Print($"{count} subscriptions: {before:F0} MB with {AtOnce}, {after:F0} MB with all, {each:F1} kB each");
        var used = ProcessorClock.Milliseconds(process);
        await Task.Delay(TimeSpan.FromSeconds(seconds));
        used = (ProcessorClock.Milliseconds(process) - used) / seconds;
        after = ProcessMemory.Megabytes(process);
        Print($"held for {seconds} s: {used:F1} ms of the processor a second, {after:F0} MB at the end");

        // Random, since an earlier run over the same city made changes of its own.
        var first = Random.Shared.Next(1_000_000);
        for (var change = first; change < first + Versions; change++)
        {
            await TellAsync(change);
        }

        Print($"after that {ProcessMemory.Megabytes(process):F0} MB");
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>Waits until the gateway has finished its background work after starting, and has released the memory for it.</summary>
    private async Task SettleAsync(int seconds)
    {
        for (var quiet = 0; quiet < seconds;)
        {
            var used = ProcessorClock.Milliseconds(process);
            await Task.Delay(TimeSpan.FromSeconds(1));
            quiet = ProcessorClock.Milliseconds(process) - used < Quiet ? quiet + 1 : 0;
        }
    }

    private async Task OpenAsync(int count)
    {
        var addresses = Enumerable.Range(listeners.Count, count)
            .Select(number => new IPAddress([127, 0, 0, (byte)(1 + (number / PerAddress))]));
        listeners.AddRange(await Task.WhenAll(addresses.Select(address => Listener.OpenAsync(gateway, address))));
    }

    /// <summary>Measures the time from the commit of a new version until all have heard of it.</summary>
    private async Task TellAsync(int change)
    {
        var used = ProcessorClock.Milliseconds(process);
        Task<TimeSpan>[] hearing = [.. listeners.Select(listener => listener.HearAsync())];
        LoadCity.Change(database, change);
        var since = Stopwatch.GetTimestamp();
        double[] heard = [.. (await Task.WhenAll(hearing)).Select(at => (at - Stopwatch.GetElapsedTime(0, since)).TotalMilliseconds)];
        used = (ProcessorClock.Milliseconds(process) - used) * 1000 / listeners.Count;
        Print($"a new version is told after {heard.Min():F0} ms to the first, {Percentile.Of(heard, 0.5):F0} to half,");
        Print($"    {heard.Max():F0} to all, by {used:F0} µs of the processor each");
    }

    /// <summary>One client with one subscription, which answers pings.</summary>
    private sealed class Listener : IDisposable
    {
        private const string Init = """{"type":"connection_init"}""";

        private const string Subscribe =
            """{"id":"1","type":"subscribe","payload":{"query":"subscription { onDatasetChanged { slug version publisher { name } } }"}}""";

        private readonly ClientWebSocket socket = new();
        private TaskCompletionSource<TimeSpan> told = new();

        private Listener() => socket.Options.AddSubProtocol("graphql-transport-ws");

        public static async Task<Listener> OpenAsync(Uri gateway, IPAddress from)
        {
            var listener = new Listener();
            using var invoker = new HttpMessageInvoker(Crowd.HandlerAt(from));
            var address = new UriBuilder(gateway) { Scheme = "ws", Path = "/graphql" }.Uri;
            await listener.socket.ConnectAsync(address, invoker, CancellationToken.None);
            await listener.SayAsync(Init);
            await listener.ReadAsync();
            await listener.SayAsync(Subscribe);
            _ = listener.ListenAsync();
            return listener;
        }

        /// <summary>Returns when it hears of the next change, by the clock of <see cref="Stopwatch"/>.</summary>
        public Task<TimeSpan> HearAsync() => (told = new TaskCompletionSource<TimeSpan>()).Task;

        public void Dispose() => socket.Dispose();

        private async Task ListenAsync()
        {
            while (await ReadAsync() is { Length: > 0 } message)
            {
                if (message.Contains("\"next\"", StringComparison.Ordinal))
                {
                    told.TrySetResult(Stopwatch.GetElapsedTime(0));
                }
                else if (message.Contains("\"ping\"", StringComparison.Ordinal))
                {
                    await SayAsync("""{"type":"pong"}""");
                }
                else
                {
                    told.TrySetException(new InvalidOperationException(message));
                }
            }

            told.TrySetException(new InvalidOperationException("A connection was closed."));
        }

        private Task SayAsync(string text) =>
            socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

        /// <summary>Returns the next message; empty at the end of the connection.</summary>
        private async Task<string> ReadAsync()
        {
            try
            {
                var buffer = new byte[1024];
                var read = await socket.ReceiveAsync(buffer, CancellationToken.None);
                return Encoding.UTF8.GetString(buffer, 0, read.Count);
            }
            catch (Exception over) when (over is WebSocketException or ObjectDisposedException)
            {
                return "";
            }
        }
    }
}
