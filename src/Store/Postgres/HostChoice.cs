namespace Gateway.Store.Postgres;

/// <summary>Chooses among several servers: a standby that is healthy and recent enough, in turn, or else the primary.</summary>
internal sealed class HostChoice(Host[] hosts, VersionMarks marks, HostRules rules)
{
    private volatile string timeline = "";
    private uint turn;

    /// <summary>The primary with the newest timeline ever seen: a promoted one is right, and one that came back unchanged is not.</summary>
    public Host? Primary
    {
        get
        {
            foreach (var host in hosts)
            {
                if (host.State.IsPrimary && host.State.Timeline == timeline)
                {
                    return host;
                }
            }

            return null;
        }
    }

    /// <summary>Takes note of a primary's timeline.</summary>
    /// <returns>Whether it is the newest, so that the primary is believed.</returns>
    public bool Counts(string of)
    {
        if (string.CompareOrdinal(of, timeline) > 0)
        {
            timeline = of;
        }

        return of == timeline;
    }

    /// <summary>
    /// Returns the next server to read from; never one that is older than what was served. A lagging standby is better than none.
    /// </summary>
    /// <param name="tried">A bit for each server that already failed.</param>
    /// <param name="least">The least data version it must hold; not required of the primary, which is authoritative.</param>
    public Host? Reader(ulong tried, long least = 0) => Standby(tried, late: false, least)
        ?? (Primary is { } primary && !Was(primary, tried) ? primary : Standby(tried, late: true, least));

    /// <summary>Returns the server with the newest data among those that are read in turn.</summary>
    public Host? Newest() => Newest(late: false) ?? Primary ?? Newest(late: true);

    public ulong With(Host host, ulong tried) => tried | (1UL << Array.IndexOf(hosts, host));

    // Round robin over the fit ones only: over all of them, the load of an unfit one would fall to its neighbour.
    private Host? Standby(ulong tried, bool late, long least)
    {
        var (oldest, fit) = (Math.Max(marks.Served - rules.Gap, least), 0);
        foreach (var host in hosts)
        {
            fit += IsFit(host, tried, late, oldest) ? 1 : 0;
        }

        if (fit == 0)
        {
            return null;
        }

        var (steps, last) = (Interlocked.Increment(ref turn) % (uint)fit, default(Host));
        foreach (var host in hosts)
        {
            if (IsFit(host, tried, late, oldest))
            {
                last = host;
                if (steps-- == 0)
                {
                    break;
                }
            }
        }

        return last;
    }

    private Host? Newest(bool late)
    {
        var (oldest, newest) = (marks.Served - rules.Gap, default(Host));
        foreach (var host in hosts)
        {
            if (IsFit(host, 0, late, oldest) && !(newest?.Version >= host.Version))
            {
                newest = host;
            }
        }

        return newest;
    }

    private bool IsFit(Host host, ulong tried, bool late, long oldest) =>
        host.State is { IsStandby: true } state && state.IsLate == late && host.Version >= oldest && !Was(host, tried);

    private bool Was(Host host, ulong tried) => (tried & With(host, 0)) != 0;
}
