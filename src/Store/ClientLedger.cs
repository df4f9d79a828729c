using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Stores clients in a database: API keys, their usage, and what the gateways sharing it served within a minute. None of it is data. Each
/// call is a small transaction of its own: it waits for other writers of the same tables, and on SQLite for a load.
/// </summary>
/// <param name="connect">Opens a connection.</param>
/// <param name="gateway">The name by which other gateways know this one.</param>
/// <exception cref="DatabaseFailure">The database cannot be used; nothing was written.</exception>
internal sealed class ClientLedger(Func<WriteConnection> connect, string gateway)
{
    /// <summary>The figures of a minute are useful until the end of the next one at most.</summary>
    private const long KeptSeconds = 120;

    public void AddKey(string hash, string day)
    {
        using var connection = connect();
        connection.Prepare(ClientTexts.AddKey(connection.Dialect)).With(hash, day).Run();
    }

    /// <returns>False if there is no such key or it is already revoked.</returns>
    public bool Revoke(string hash, string day)
    {
        using var connection = connect();
        return connection.Prepare(ClientTexts.RevokeKey(connection.Dialect)).With(day, hash).Run() > 0;
    }

    /// <summary>Whether a key was created here and is not revoked.</summary>
    public bool IsGood(string hash)
    {
        using var connection = connect();
        return connection.Prepare(ClientTexts.IsGood).With(hash).Any();
    }

    /// <summary>Returns the keys revoked within this time, by any gateway.</summary>
    public IReadOnlyList<string> Revoked(TimeSpan within)
    {
        using var connection = connect();
        return connection.Prepare(ClientTexts.Revoked(connection.Dialect)).With((long)within.TotalSeconds).Read(row => row.Text(0));
    }

    /// <summary>Adds the usage of keys on a day, all of it or, on failure, none.</summary>
    public void AddUsage(IReadOnlyDictionary<string, Usage> usage, string day)
    {
        using var connection = connect();
        var (add, use) = (connection.Prepare(ClientTexts.AddUsage), connection.Prepare(ClientTexts.Use));
        connection.BeginToCount();

        // In the same order at all gateways, so that no two deadlock.
        foreach (var (hash, tally) in usage.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            use.With(day, hash).Run();
            add.With(hash, day, tally.Requests, tally.Cost, tally.Refused).Run();
        }

        connection.Commit();
    }

    /// <summary>Returns the usage of a key from a day on.</summary>
    public IReadOnlyList<DayUsage> UsageOf(string hash, string from)
    {
        using var connection = connect();
        return connection.Prepare(ClientTexts.UsageOf).With(hash, from)
            .Read(row => new DayUsage(row.Text(0), new Usage(row.Long(1), row.Real(2), row.Long(3))));
    }

    public void ForgetUsage(string before)
    {
        using var connection = connect();
        connection.Prepare(ClientTexts.ForgetUsage).With(before).Run();
    }

    /// <summary>Deletes keys last used, or created and never used, or revoked before these days.</summary>
    public void ForgetKeys(string used, string made, string revoked)
    {
        using var connection = connect();
        connection.Prepare(ClientTexts.ForgetKeys).With(used, made, revoked).Run();
    }

    /// <summary>Publishes the usage here to the other gateways and returns theirs.</summary>
    /// <param name="spent">The usage of each client here since the last exchange.</param>
    /// <param name="within">How far back the usage of the others is read.</param>
    public IReadOnlyList<Spent> Exchange(IReadOnlyDictionary<string, Usage> spent, TimeSpan within)
    {
        using var connection = connect();
        var spend = connection.Prepare(ClientTexts.Spend(connection.Dialect));
        connection.BeginToCount();
        foreach (var (client, tally) in spent)
        {
            spend.With(client, gateway, tally.Requests, tally.Cost).Run();
        }

        connection.Prepare(ClientTexts.ForgetSpending(connection.Dialect)).With(KeptSeconds).Run();
        var elsewhere = connection.Prepare(ClientTexts.SpentElsewhere(connection.Dialect)).With(gateway, (long)within.TotalSeconds)
            .Read(row => new Spent(row.Text(0), row.Long(1), row.Text(2), row.Long(3), row.Real(4)));
        connection.Commit();
        return elsewhere;
    }
}

/// <summary>Usage: the number of requests, their cost, and how many more were rejected.</summary>
internal readonly record struct Usage(long Requests, double Cost, long Refused)
{
    public static Usage operator +(Usage one, Usage other) =>
        new(one.Requests + other.Requests, one.Cost + other.Cost, one.Refused + other.Refused);
}

/// <summary>The usage on a day.</summary>
internal sealed record DayUsage(string Day, Usage Usage);

/// <summary>What a client used at another gateway in a minute.</summary>
internal sealed record Spent(string Client, long Minute, string Gateway, long Requests, double Cost);
