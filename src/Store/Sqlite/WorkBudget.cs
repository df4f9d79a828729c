using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Limits how long the statements of an operation may run and how many steps they may take. SQLite calls it every few thousand steps of its
/// virtual machine, counted over all runs of a statement.
/// </summary>
internal sealed class WorkBudget
{
    private const int StepsBetweenLooks = 4000;

    // Kept in a field so that the garbage collector does not collect it while SQLite holds it.
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

    /// <summary>The steps that SQLite took, to within some thousands, plus those of our functions.</summary>
    public long Steps => steps + lookups.Steps;

    /// <summary>Sets new limits, starting now. Replacing the handler would cost more.</summary>
    public void SetLimits(TimeSpan time, long mostSteps, CancellationToken token)
    {
        steps = -lookups.Steps;
        most = mostSteps;
        deadline = Environment.TickCount64 + (long)time.TotalMilliseconds;
        cancellation = token;
    }

    /// <summary>Removes the limits, for work that must not be interrupted.</summary>
    public void Lift() => (steps, most, deadline, cancellation) = (0, long.MaxValue, long.MaxValue, CancellationToken.None);

    /// <summary>Returns why a statement was interrupted. SQLite checks the deadline while preparing a statement too.</summary>
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
