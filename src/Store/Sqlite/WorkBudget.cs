using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Until when the statements of an operation may run, and how many steps they may make. SQLite asks it every some thousand steps of its
/// machine, counted over all runs of a statement.
/// </summary>
internal sealed class WorkBudget
{
    private const int StepsBetweenLooks = 4000;

    // Kept in a field so that the collector leaves it alone while SQLite holds it.
    private readonly delegate_progress check;
    private readonly Lookups lookups;
    private long deadline = long.MaxValue;
    private long steps;
    private long most = long.MaxValue;
    private CancellationToken cancellation;

    public WorkBudget(sqlite3 handle, Lookups lookups)
    {
        this.lookups = lookups;
        check = _ => IsOver() ? 1 : 0;
        raw.sqlite3_progress_handler(handle, StepsBetweenLooks, check, null);
    }

    /// <summary>How many steps SQLite has made, to some thousands, and what our functions add.</summary>
    public long Steps => steps + lookups.Steps;

    /// <summary>Gives time and steps from now on. Setting the handler itself would cost more.</summary>
    public void Give(TimeSpan time, long mostSteps, CancellationToken token)
    {
        steps = -lookups.Steps;
        most = mostSteps;
        deadline = Environment.TickCount64 + (long)time.TotalMilliseconds;
        cancellation = token;
    }

    /// <summary>Sets no bounds, for what must not be broken off.</summary>
    public void Lift() => (steps, most, deadline, cancellation) = (0, long.MaxValue, long.MaxValue, CancellationToken.None);

    /// <summary>Why a statement was broken off. SQLite looks at the time while it prepares a statement too.</summary>
    public Exception Exceeded() =>
        cancellation.IsCancellationRequested ? new OperationCanceledException(cancellation)
        : Steps > most ? new WorkExceededException(most)
        : new TimeoutException("The statement ran past the deadline of its operation.");

    private bool IsOver()
    {
        steps += StepsBetweenLooks;
        return Steps > most || Environment.TickCount64 > deadline || cancellation.IsCancellationRequested;
    }
}
