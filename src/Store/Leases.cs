using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Leases on work that only one of the gateways on a database is to do at a time. The holder has a lease for a while and renews it before
/// it expires; once the holder is gone, another gateway can take it. All times are those of the database's clock.
/// </summary>
/// <exception cref="DatabaseFailure">The database cannot be used; nothing was taken.</exception>
internal sealed class Leases(Func<TimeSpan, WriteConnection> connect, TimeSpan patience, string holder)
{
    /// <summary>A lease that is not released expires anyway, so a stopping gateway need not wait long to release it.</summary>
    private static readonly TimeSpan PatienceToEnd = TimeSpan.FromSeconds(5);

    /// <summary>Takes or renews the lease.</summary>
    /// <returns>How long ago it was last released; null if another gateway holds it.</returns>
    public TimeSpan? Take(string work, TimeSpan time)
    {
        using var connection = connect(patience);
        var take = connection.Prepare(LeaseTexts.Take(connection.Dialect)).With(work, holder, (long)time.TotalSeconds);
        return take.Run() == 0 ? null : Age(connection, work);
    }

    /// <summary>Releases the lease: the work is done, and any gateway may take it.</summary>
    public void End(string work)
    {
        using var connection = connect(patience < PatienceToEnd ? patience : PatienceToEnd);
        connection.Prepare(LeaseTexts.End(connection.Dialect)).With(work, holder).Run();
    }

    private static TimeSpan Age(WriteConnection connection, string work)
    {
        var age = connection.Prepare(LeaseTexts.Age(connection.Dialect)).With(work)
            .Read(row => row.IsNull(0) ? TimeSpan.MaxValue : TimeSpan.FromSeconds(long.Max(0, row.Long(0))));
        return age[0];
    }
}
