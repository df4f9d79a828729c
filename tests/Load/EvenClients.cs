using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;

namespace Gateway.Load;

/// <summary>
/// Ten clients that send evenly, whatever became of their earlier requests. One thread sends for all on sockets that stay open, and waits
/// only for the next request to be due and the next bytes: a thread pool would be late by more than is to be measured.
/// </summary>
/// <param name="gateway">The gateway under test.</param>
/// <param name="bodies">The requests; they are sent in random order.</param>
/// <param name="rate">The requests per second of each of the ten.</param>
internal sealed partial class EvenClients(Uri gateway, byte[][] bodies, double rate) : IDisposable
{
    private const int Count = 10;

    private const short Readable = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly IPEndPoint place = new(IPAddress.Parse(gateway.Host), gateway.Port);
    private readonly Stack<HttpLine>[] idle = [.. Enumerable.Range(0, Count).Select(_ => new Stack<HttpLine>())];
    private readonly byte[][][] requests = [.. Enumerable.Range(0, Count).Select(client =>
        bodies.Select(body => HttpLine.Request(gateway, $"203.0.113.{10 + client}", body)).ToArray())];

    public void Dispose()
    {
        foreach (var line in idle.SelectMany(lines => lines))
        {
            line.Dispose();
        }
    }

    /// <summary>Sends requests for this long, and returns when all are answered.</summary>
    public IReadOnlyList<Told> Ask(TimeSpan length)
    {
        var due = Enumerable.Range(0, Count).SelectMany(client => Times(length).Select(time => (Time: time, Client: client)))
            .OrderBy(one => one.Time).ToArray();
        var told = new List<Told>(due.Length);
        var underWay = new List<Asked>();
        var since = Stopwatch.StartNew();
        for (var next = 0; told.Count < due.Length;)
        {
            for (; next < due.Length && due[next].Time <= since.Elapsed; next++)
            {
                underWay.Add(Begin(due[next].Client, due[next].Time, since));
            }

            Await(underWay, (next < due.Length ? due[next].Time : since.Elapsed + Patience) - since.Elapsed);
            for (var i = underWay.Count - 1; i >= 0; i--)
            {
                var asked = underWay[i];
                if (asked.Line.IsReadable && asked.Line.Read() is { } status)
                {
                    told.Add(new Told((since.Elapsed - asked.Due).TotalMilliseconds, asked.Late, status));
                    idle[asked.Client].Push(asked.Line);
                    underWay.RemoveAt(i);
                }
                else if (since.Elapsed - asked.Due > Patience)
                {
                    throw new TimeoutException($"An answer did not come within {Patience.TotalSeconds} s.");
                }
            }
        }

        return told;
    }

    private IEnumerable<TimeSpan> Times(TimeSpan length)
    {
        var first = Random.Shared.NextDouble();
        return Enumerable.Range(0, (int)(rate * length.TotalSeconds)).Select(number => TimeSpan.FromSeconds((number + first) / rate));
    }

    private Asked Begin(int client, TimeSpan due, Stopwatch since)
    {
        var line = idle[client].TryPop(out var open) ? open : new HttpLine(place);
        line.Send(requests[client][Random.Shared.Next(bodies.Length)]);
        return new Asked(line, client, due, (since.Elapsed - due).TotalMilliseconds);
    }

    /// <summary>Waits until there is something to read, but no longer than the given time.</summary>
    private static void Await(List<Asked> underWay, TimeSpan most)
    {
        Span<Polled> polled = stackalloc Polled[underWay.Count];
        for (var i = 0; i < polled.Length; i++)
        {
            polled[i] = new Polled { Socket = underWay[i].Line.Number, Wanted = Readable };
        }

        var left = most > TimeSpan.Zero ? most : TimeSpan.Zero;
        var time = new Time((long)left.TotalSeconds, left.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick);
        _ = PPoll(ref MemoryMarshal.GetReference(polled), (nuint)polled.Length, time, IntPtr.Zero);
        for (var i = 0; i < polled.Length; i++)
        {
            underWay[i].Line.IsReadable = polled[i].Found != 0;
        }
    }

    [LibraryImport("libc", EntryPoint = "ppoll")]
    private static partial int PPoll(ref Polled sockets, nuint count, in Time time, IntPtr signals);

    private readonly record struct Asked(HttpLine Line, int Client, TimeSpan Due, double Late);

    [StructLayout(LayoutKind.Sequential)]
    private struct Polled
    {
        public int Socket;
        public short Wanted;
        public short Found;
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Time(long Seconds, long Nanoseconds);
}

/// <summary>The result of one request of the ten.</summary>
/// <param name="Milliseconds">From the moment it was due to the last byte of the answer.</param>
/// <param name="Late">How long after that moment it was sent, which is not the gateway's fault.</param>
/// <param name="Status">The HTTP status; 0 for a 200 without data.</param>
internal readonly record struct Told(double Milliseconds, double Late, int Status);
