using System.Diagnostics;

namespace Gateway.Store.Postgres;

/// <summary>How far the data went, as far as this gateway saw it: what it served, and what any server was known to hold.</summary>
internal sealed class VersionMarks
{
    private long served;
    private long known;
    private long behindSince;

    /// <summary>The newest version that was given to anybody.</summary>
    public long Served => Volatile.Read(ref served);

    /// <summary>The newest version that a server was found to hold.</summary>
    public long Known => Volatile.Read(ref known);

    /// <returns>Whether it is newer than all before.</returns>
    public bool Serve(long version)
    {
        Raise(ref known, version);
        return Raise(ref served, version);
    }

    public void Learn(long version) => Raise(ref known, version);

    /// <summary>
    /// The primary holds less than was served before it was asked, and goes on doing so: another was promoted that had not got it, or a
    /// backup was put back. What it holds is the truth from now on; otherwise nobody would ever be new enough again.
    /// </summary>
    /// <param name="before">What was served before the primary was asked.</param>
    /// <param name="version">What it holds.</param>
    /// <param name="patience">
    /// How long it may: a primary that waits for a standby shows a version later than the standby does.
    /// </param>
    public void Correct(long before, long version, TimeSpan patience)
    {
        if (version >= before)
        {
            behindSince = 0;
            return;
        }

        behindSince = behindSince == 0 ? Stopwatch.GetTimestamp() : behindSince;
        if (Stopwatch.GetElapsedTime(behindSince) >= patience)
        {
            Volatile.Write(ref served, version);
            Volatile.Write(ref known, version);
            behindSince = 0;
        }
    }

    private static bool Raise(ref long mark, long to)
    {
        for (var now = Volatile.Read(ref mark); now < to;)
        {
            var before = Interlocked.CompareExchange(ref mark, to, now);
            if (before == now)
            {
                return true;
            }

            now = before;
        }

        return false;
    }
}
