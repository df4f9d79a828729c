namespace Gateway.Store.Postgres;

/// <summary>Which of several servers is asked: a standby that is well and new enough, in turns, or else the primary.</summary>
internal sealed class HostChoice(Host[] hosts, VersionMarks marks, HostRules rules)
{
    private volatile string timeline = "";
    private uint turn;

    /// <summary>
    /// The primary of the newest timeline ever heard of: one that was promoted is right, and one that came back as it was is not.
    /// </summary>
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

    /// <summary>Hears of a primary's timeline.</summary>
    /// <returns>Whether it is the newest, and its word counts.</returns>
    public bool Counts(string of)
    {
        if (string.CompareOrdinal(of, timeline) > 0)
        {
            timeline = of;
        }

        return of == timeline;
    }

    /// <summary>Who is asked next; never one that is older than what was served. A standby that is late is better than nobody.</summary>
    /// <param name="tried">A bit for each that failed already.</param>
    /// <param name="least">The data version that it must hold at least; of the primary it is not asked, which is the truth.</param>
    public Host? Reader(ulong tried, long least = 0) => Standby(tried, late: false, least)
        ?? (Primary is { } primary && !Was(primary, tried) ? primary : Standby(tried, late: true, least));

    /// <summary>Who holds the newest of those that are asked in turns.</summary>
    public Host? Newest() => Newest(late: false) ?? Primary ?? Newest(late: true);

    public ulong With(Host host, ulong tried) => tried | (1UL << Array.IndexOf(hosts, host));

    // In turns among those that are fit: in turns among all, the load of one that is not would be its neighbour's.
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
