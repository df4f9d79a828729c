namespace Gateway.Store;

/// <summary>
/// How much work reading may be, in steps of SQLite's machine (a row that is looked at is some ten to twenty). What an operation costs
/// before it is run is reckoned from its document; what it costs in rows only running it can tell.
/// </summary>
/// <param name="Cheap">What an operation may do before it counts as dear and waits for a place among those.</param>
/// <param name="Most">What any operation may do.</param>
internal sealed record WorkLimits(long Cheap = 1_000_000, long Most = 100_000_000);

/// <summary>An operation needed more steps than it may make.</summary>
internal sealed class WorkExceededException(long most) : Exception($"The operation needed more than {most} steps.")
{
    public long Most => most;
}
