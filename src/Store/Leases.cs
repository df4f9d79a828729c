using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Work that only one of the gateways over a database is to do at a time. Whoever takes it has it for a while, and takes it again while it
/// lasts; when that one is gone, another can. All times are those of the database's clock.
/// </summary>
/// <exception cref="DatabaseFailure">The database cannot be used; nothing was taken.</exception>
internal sealed class Leases(Func<TimeSpan, WriteConnection> connect, TimeSpan patience, string holder)
{
    /// <summary>What is not ended lapses: nobody who stops needs to wait long for that.</summary>
    private static readonly TimeSpan PatienceToEnd = TimeSpan.FromSeconds(5);

    /// <summary>Takes the work, or keeps it.</summary>
    /// <returns>How long ago somebody ended it last; null when another has it.</returns>
    public TimeSpan? Take(string work, TimeSpan time)
    {
        using var connection = connect(patience);
        var take = connection.Prepare(LeaseTexts.Take(connection.Dialect)).With(work, holder, (long)time.TotalSeconds);
        return take.Run() == 0 ? null : Age(connection, work);
    }

    /// <summary>The work is done, and anybody may take it.</summary>
    public void End(string work)
    {
        using var connection = connect(patience < PatienceToEnd ? patience : PatienceToEnd);
        connection.Prepare(LeaseTexts.End(connection.Dialect)).With(work, holder).Run();
    }

    private static TimeSpan Age(WriteConnection connection, string work)
    {
        var age = connection.Prepare(LeaseTexts.Age(connection.Dialect)).With(work)
            .Read(row => row.IsNull(0) ? TimeSpan.MaxValue : TimeSpan.FromSeconds(row.Long(0)));
        return age[0];
    }
}
