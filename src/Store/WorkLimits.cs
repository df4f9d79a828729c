namespace Gateway.Store;

/// <summary>
/// How much work reading may be, in steps of SQLite's machine (a row that is looked at is some ten to twenty). What an operation costs
/// before it is run is reckoned from its document; what it costs in rows only running it can tell.
/// </summary>
/// <param name="Most">What any operation may do.</param>
/// <param name="Cheap">What an operation may do before it counts as dear and waits for its turn among those.</param>
/// <param name="Dear">How many dear operations may run and wait at once; more are refused, so that others find a place.</param>
internal sealed record WorkLimits(long Most = 60_000_000, long Cheap = 200_000, int Dear = 48);

/// <summary>An operation needed more steps than it may make.</summary>
internal sealed class WorkExceededException(long most) : Exception($"The operation needed more than {most} steps.")
{
    public long Most => most;
}

/// <summary>Too many dear operations wait already.</summary>
internal sealed class TooManyExpensiveException() : Exception("Too many dear operations wait.");
