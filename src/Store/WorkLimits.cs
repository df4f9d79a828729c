namespace Gateway.Store;

/// <summary>
/// How much work a read may take, in steps of SQLite's virtual machine (examining a row takes about ten to twenty). What an operation costs
/// is estimated from its document before it runs; its cost in rows shows only when it runs.
/// </summary>
/// <param name="Most">The limit for any operation.</param>
/// <param name="Cheap">What an operation may do before it counts as expensive and queues with the others that do.</param>
/// <param name="Expensive">
/// How many expensive operations may run and wait at once; further ones are rejected, to leave room for the others.
/// </param>
internal sealed record WorkLimits(long Most = 60_000_000, long Cheap = 200_000, int Expensive = 48);

/// <summary>An operation needed more steps than it may take.</summary>
internal sealed class WorkExceededException(long most) : Exception($"The operation needed more than {most} steps.")
{
    public long Most => most;
}

/// <summary>Too many expensive operations are waiting already.</summary>
internal sealed class TooManyExpensiveException() : Exception("Too many expensive operations are waiting.");
