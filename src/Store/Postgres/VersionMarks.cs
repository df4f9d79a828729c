using System.Diagnostics;

namespace Gateway.Store.Postgres;

/// <summary>How far the data has advanced, as seen by this gateway: what it served, and what any server was known to hold.</summary>
internal sealed class VersionMarks
{
    private long served;
    private long known;
    private long behindSince;

    /// <summary>The newest version served.</summary>
    public long Served => Volatile.Read(ref served);

    /// <summary>The newest version known to be on a server.</summary>
    public long Known => Volatile.Read(ref known);

    /// <returns>Whether it is newer than all earlier ones.</returns>
    public bool RecordServed(long version)
    {
        Raise(ref known, version);
        return Raise(ref served, version);
    }

    public void RecordKnown(long version) => Raise(ref known, version);

    /// <summary>
    /// Handles a primary that keeps holding less than was served before it was probed: a standby that had not received it was promoted, or
    /// a backup was restored. From then on the primary is right; otherwise no server would ever be recent enough again.
    /// </summary>
    /// <param name="before">What was served before the primary was probed.</param>
    /// <param name="version">What the primary holds.</param>
    /// <param name="patience">
    /// How long it may hold less: a primary that waits for a standby shows a version later than the standby does.
    /// </param>
    public void Rewind(long before, long version, TimeSpan patience)
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
