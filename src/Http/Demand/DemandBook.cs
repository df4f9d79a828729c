using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Gateway.Http.Demand;

/// <summary>
/// Counts what is asked for, in memory. While a client is answered, only the fact that an answer was given is noted; one in many counts
/// what was noted since, and sums are left to another thread. Batches are small: what waits long survives garbage collections, which have
/// to copy it, and is no longer in the processor's cache.
/// </summary>
internal sealed class DemandBook
{
    /// <summary>Words in the user agents of crawlers, which read everything and want nothing.</summary>
    private static readonly string[] RobotWords = ["bot", "crawl", "spider", "slurp"];

    /// <summary>An answer that a client already had and about which nothing more is known.</summary>
    private readonly AnswerDemand known = new(null) { Form = "not-modified" };

    private readonly ConcurrentDictionary<CountedPage, AnswerDemand> pages = new();
    private readonly ConcurrentQueue<(AnswerDemand Demand, ulong Client, int Extent)> noted = new();
    private readonly HeaderMemo<bool> robots = new(IsRobot);
    private readonly List<DemandWeek> finished = [];
    private readonly TimeProvider clock;
    private readonly Func<string, CountedDataset?> datasets;
    private readonly int mostNoted;
    private readonly int batch;
    private readonly Lock counting = new();
    private DemandWeek current;
    private int waiting;
    private long lost;

    /// <summary>
    /// The secret that hides clients in the counts: renewed each week and written nowhere, so that nobody can trace a number back.
    /// </summary>
    private long secret = NewSecret();

    /// <param name="clock">Which week it is.</param>
    /// <param name="datasets">Looks up a data set by its key; null = not known.</param>
    /// <param name="mostNoted">
    /// How much may wait to be counted, in answers and their shares: any more is dropped, so that memory stays bounded.
    /// </param>
    /// <param name="batch">How much must wait, in the same unit, before whoever notes the next answer counts it.</param>
    public DemandBook(TimeProvider clock, Func<string, CountedDataset?> datasets, int mostNoted = 500_000, int batch = 64)
    {
        (this.clock, this.datasets, this.mostNoted, this.batch) = (clock, datasets, mostNoted, batch);
        current = new DemandWeek(JapanWeek.Of(clock.GetUtcNow()), FactsOf);
    }

    /// <summary>How much waits to be counted, in answers and their shares.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>How many clients' answers were not counted because too many waited.</summary>
    public long Lost => Interlocked.Read(ref lost);

    /// <summary>The first fault in counting, by which an answer or what its data set is was lost; null = there was none.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>How many lines the database rejected, which are not written.</summary>
    public long Refused { get; private set; }

    /// <summary>Why it rejected the first of them; null = it took all.</summary>
    public Exception? Refusal { get; private set; }

    /// <summary>Notes that an answer is given.</summary>
    public void Note(HttpContext http, Answer answer)
    {
        if (answer.Demand is { } demand)
        {
            Note(http, demand);
        }
    }

    /// <summary>Notes that a client already had the answer, which is no longer at hand.</summary>
    public void NoteKnown(HttpContext http) => Note(http, known);

    /// <summary>Notes that a page is shown.</summary>
    /// <param name="dataset">The key of the data set whose page it is; empty for any other page.</param>
    /// <param name="sought">What was searched for on it.</param>
    public void NotePage(HttpContext http, string route, string dataset, params IReadOnlyList<Sought> sought)
    {
        var page = new CountedPage(route, dataset.Length == 0 ? null : dataset);
        Note(http, sought.Count > 0
            ? new AnswerDemand(null) { Page = page, Sought = sought }
            : pages.GetOrAdd(page, static page => new AnswerDemand(null) { Page = page }));
    }

    /// <summary>Counts what was noted. What cannot be counted is lost, but nothing else.</summary>
    public void CountNoted()
    {
        lock (counting)
        {
            CountAll();
        }
    }

    /// <summary>Writes what was not written yet; what cannot be written now is written the next time.</summary>
    /// <param name="write">Writes lines, each replacing its former version. Its first exception is rethrown at the end.</param>
    public void Write(Action<IReadOnlyList<DemandLine>> write)
    {
        lock (counting)
        {
            CountAll();
            DemandWeek[] weeks = [.. finished, current];
            List<Exception> faults = [.. weeks.Select(week => WriteWeek(week, write)).OfType<Exception>()];
            if (faults.Count > 0)
            {
                ExceptionDispatchInfo.Throw(faults[0]);
            }
        }
    }

    /// <summary>
    /// Counts a batch, or two where more waits, as long as that takes no more than a look at a tally. All else is left for the next call:
    /// while another thread counts or writes, and when tallies have to be added up, for which data sets may have to be read.
    /// </summary>
    private void CountBatch()
    {
        if (counting.TryEnter())
        {
            try
            {
                for (var counted = 0; counted < 2 * batch && current.HasRoom && noted.TryDequeue(out var one); counted += one.Extent)
                {
                    Count(one);
                }
            }
            finally
            {
                counting.Exit();
            }
        }
    }

    private void CountAll()
    {
        var week = JapanWeek.Of(clock.GetUtcNow());
        while (noted.TryDequeue(out var one))
        {
            Count(one);
        }

        current.MakeRoom();
        if (week != current.Week)
        {
            finished.Add(current);
            current = new DemandWeek(week, FactsOf);
            Volatile.Write(ref secret, NewSecret());
        }
    }

    /// <summary>Writes a week, which is dropped once it has ended and is fully written.</summary>
    /// <returns>Why it could not be written, which does not affect the next week; null when it was.</returns>
    private Exception? WriteWeek(DemandWeek week, Action<IReadOnlyList<DemandLine>> write)
    {
        try
        {
            if (week.Changed() is { Count: > 0 } lines)
            {
                WriteGood(lines, write);
                week.MarkWritten();
            }

            finished.Remove(week);
            return null;
        }
        catch (Exception fault)
        {
            return fault;
        }
    }

    /// <summary>Writes all lines that the database accepts: one that it never will must not hold up the others.</summary>
    private void WriteGood(IReadOnlyList<DemandLine> lines, Action<IReadOnlyList<DemandLine>> write)
    {
        try
        {
            write(lines);
        }
        catch (Exception fault) when (fault is not DatabaseFailure)
        {
            if (lines.Count == 1)
            {
                Refused++;
                Refusal ??= fault;
                return;
            }

            var half = lines.Count / 2;
            WriteGood([.. lines.Take(half)], write);
            WriteGood([.. lines.Skip(half)], write);
        }
    }

    private void Note(HttpContext http, AnswerDemand demand)
    {
        if (robots.Read(http.Request.Headers.UserAgent))
        {
            return;
        }

        var client = ClientId.Of(http.Connection.RemoteIpAddress).Pseudonym(Volatile.Read(ref secret));
        if (!demand.RecordServed(client))
        {
            return;
        }

        var extent = demand.Extent;
        var waits = Interlocked.Add(ref waiting, extent);
        if (waits > mostNoted)
        {
            Interlocked.Add(ref waiting, -extent);
            Interlocked.Increment(ref lost);
            return;
        }

        noted.Enqueue((demand, client, extent));
        if (waits > batch)
        {
            CountBatch();
        }
    }

    private void Count((AnswerDemand Demand, ulong Client, int Extent) one)
    {
        Interlocked.Add(ref waiting, -one.Extent);
        try
        {
            current.Count(one.Demand, one.Client);
        }
        catch (Exception fault)
        {
            Fault ??= fault;
        }
    }

    /// <summary>What a data set is; null = not known. A fault in looking it up loses no more than that.</summary>
    private CountedDataset? FactsOf(string key)
    {
        try
        {
            return datasets(key);
        }
        catch (Exception fault)
        {
            Fault ??= fault;
            return null;
        }
    }

    private static long NewSecret() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));

    private static bool IsRobot(StringValues agent) =>
        agent.ToString() is var name && Array.Exists(RobotWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
