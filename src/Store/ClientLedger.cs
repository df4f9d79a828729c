using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Remembers clients in a database: keys, what was asked with them, and what gateways that share it were asked within a minute. None of it
/// is data. Each call is a small transaction of its own: it waits for another writer of the same, and on SQLite for a load.
/// </summary>
/// <param name="connect">Opens a connection.</param>
/// <param name="gateway">By which other gateways know this one.</param>
/// <exception cref="DatabaseFailure">The database cannot be used; nothing was written.</exception>
internal sealed class ClientLedger(Func<WriteConnection> connect, string gateway)
{
    /// <summary>What is told of a minute is of use in the next one at most.</summary>
    private const long KeptSeconds = 120;

    public void AddKey(string hash, string day)
    {
        using var connection = connect();
        connection.Prepare(ClientTexts.AddKey(connection.Dialect)).With(hash, day).Run();
    }

    /// <returns>False where there is no such key, or it is revoked already.</returns>
    public bool Revoke(string hash, string day)
    {
        using var connection = connect();
        return connection.Prepare(ClientTexts.RevokeKey(connection.Dialect)).With(day, hash).Run() > 0;
    }

    /// <summary>Whether a key was made here and is not revoked.</summary>
    public bool IsGood(string hash)
    {
        using var connection = connect();
        return connection.Prepare(ClientTexts.IsGood).With(hash).Any();
    }

    /// <summary>The keys that were revoked not longer ago than this, by whichever gateway.</summary>
    public IReadOnlyList<string> Revoked(TimeSpan within)
    {
        using var connection = connect();
        return connection.Prepare(ClientTexts.Revoked(connection.Dialect)).With((long)within.TotalSeconds).Read(row => row.Text(0));
    }

    /// <summary>Adds what was asked with keys on a day: all of it or, where that fails, none.</summary>
    public void AddUsage(IReadOnlyDictionary<string, Usage> usage, string day)
    {
        using var connection = connect();
        var (add, use) = (connection.Prepare(ClientTexts.AddUsage), connection.Prepare(ClientTexts.Use));
        connection.BeginToCount();

        // In one order at all gateways, so that no two wait for each other.
        foreach (var (hash, tally) in usage.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            use.With(day, hash).Run();
            add.With(hash, day, tally.Requests, tally.Cost, tally.Refused).Run();
        }

        connection.Commit();
    }

    /// <summary>What was asked with a key from a day on.</summary>
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

    /// <summary>Forgets keys that were used, or made and never used, or revoked before these days.</summary>
    public void ForgetKeys(string used, string made, string revoked)
    {
        using var connection = connect();
        connection.Prepare(ClientTexts.ForgetKeys).With(used, made, revoked).Run();
    }

    /// <summary>Tells the other gateways what was asked here, and learns what was asked there.</summary>
    /// <param name="spent">What each client asked here since the last time.</param>
    /// <param name="within">Since when the others are listened to.</param>
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

/// <summary>What was asked: how many requests, what they cost, and how many were refused beside.</summary>
internal readonly record struct Usage(long Requests, double Cost, long Refused)
{
    public static Usage operator +(Usage one, Usage other) =>
        new(one.Requests + other.Requests, one.Cost + other.Cost, one.Refused + other.Refused);
}

/// <summary>What was asked on a day.</summary>
internal sealed record DayUsage(string Day, Usage Usage);

/// <summary>What another gateway was asked by a client in a minute.</summary>
internal sealed record Spent(string Client, long Minute, string Gateway, long Requests, double Cost);
