using System.Collections.Concurrent;
using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>The statements of one read, each written on first use and then kept with the plan. Thread-safe.</summary>
/// <remarks>
/// Bounded: per search shape and use of strips, at most two to the number of order keys for each end of a page and each direction.
/// </remarks>
internal abstract class ReadStatements(Dialect dialect)
{
    /// <summary>Called with each statement that is written, to account for the weight of the plan.</summary>
    public Action<Statement>? Written { get; set; }

    protected Dialect Dialect => dialect;

    /// <summary>Returns the statements that read its rows; several are run in turn until the page is full.</summary>
    public abstract IReadOnlyList<Statement> Rows(BoundOperation operation);

    /// <summary>Returns the statement that counts its rows.</summary>
    public abstract Statement Number(BoundOperation operation);

    /// <summary>How many round trips precede its own, where a trip can carry several statements.</summary>
    public virtual int Trip => 0;

    protected Statement Write(Phrase phrase)
    {
        var statement = Statement.Of(phrase, dialect);
        Written?.Invoke(statement);
        return statement;
    }
}

/// <summary>Statements run for one row after another: for a list under rows, once for each.</summary>
internal sealed class PerRowStatements(ReadPlan read, Dialect dialect) : ReadStatements(dialect)
{
    private readonly ConcurrentDictionary<PageShape, IReadOnlyList<Statement>> pages = new();
    private readonly ConcurrentDictionary<(SearchShape Search, bool ByStrips), Statement> numbers = new();
    private readonly ConcurrentDictionary<(SearchShape Search, bool ByStrips), IReadOnlyList<Statement>> rows = new();
    private readonly StripsParameter? strips = Strips.Of(read);

    public override IReadOnlyList<Statement> Rows(BoundOperation operation) => operation.Reads[read.Number] is { Window: not null } bound
        ? pages.GetOrAdd(
            PageShape.Of(bound) with { ByStrips = Strips.Serve(strips, operation) }, static (shape, own) => own.PageOf(shape), this)
        : rows.GetOrAdd(ShapeOf(operation), static (shape, own) => own.RowsOf(shape), this);

    public override Statement Number(BoundOperation operation) =>
        numbers.GetOrAdd(ShapeOf(operation), static (shape, own) => own.NumberOf(shape), this);

    private IReadOnlyList<Statement> PageOf(PageShape shape) =>
        [.. Writer(shape.Search, shape.ByStrips).Page(shape).Select(Write)];

    private IReadOnlyList<Statement> RowsOf((SearchShape Search, bool ByStrips) shape) =>
        [Write(Writer(shape.Search, shape.ByStrips).Rows())];

    private Statement NumberOf((SearchShape Search, bool ByStrips) shape) =>
        Write(Writer(shape.Search, shape.ByStrips).Number());

    private (SearchShape Search, bool ByStrips) ShapeOf(BoundOperation operation) =>
        (operation.Reads[read.Number].Search?.Shape ?? SearchShape.Plain, Strips.Serve(strips, operation));

    private SelectWriter Writer(SearchShape? search, bool byStrips) => new(Dialect, read, search, byStrips);
}

/// <summary>A plan with its statements: the entry of the plan cache.</summary>
internal sealed record CompiledOperation(OperationPlan Plan, IReadOnlyList<ReadStatements> Statements, Dialect Dialect)
{
    /// <summary>Whether it turned out to be expensive in an earlier run. A hint: any thread may set it.</summary>
    public bool IsExpensive { get; set; }

    public bool WantsCount { get; } = Plan.Reads.Any(r => r.WantsCount);

    /// <summary>Whether it filters by opening status, so that the patterns of its data version must be known.</summary>
    public bool WantsPatterns { get; } = Plan.Reads.Any(IsOfPatterns);

    /// <summary>Whether it contains a search.</summary>
    public bool Searches { get; } = Plan.Reads.Any(read => read.Search is not null);

    /// <summary>
    /// Whether it looks up a single row by a unique value and returns plain column values: it is cheap, whatever is requested.
    /// </summary>
    public bool LooksUpOne { get; } = Plan.Reads is [{ Extent: LookupExtent, Parent: null, WantsCount: false } only]
        && only.Columns.All(column => column is ColumnOf { Column.Role: not ColumnRole.Geometry });

    /// <summary>The reads by round trip; without any reads, one trip that may query the data version.</summary>
    public IReadOnlyList<IReadOnlyList<ReadPlan>> Trips { get; } = Plan.Reads.Count == 0
        ? [[]]
        : [.. Plan.Reads.GroupBy(read => Statements[read.Number].Trip).OrderBy(trip => trip.Key).Select(trip => trip.ToArray())];

    /// <summary>Reports each statement written from now on.</summary>
    public void OnStatementWritten(Action<Statement> written)
    {
        foreach (var statements in Statements)
        {
            statements.Written = written;
        }
    }

    private static bool IsOfPatterns(ReadPlan read) => read.Filters.SelectMany(Walk.TermsOf).Any(term => term is OpenAt);

    public static CompiledOperation Of(OperationPlan plan, Dialect dialect)
    {
        var statements = new ReadStatements[plan.Reads.Count];
        foreach (var read in plan.Reads)
        {
            statements[read.Number] = dialect.ReadsListsOneByOne
                ? new PerRowStatements(read, dialect)
                : new BatchStatements(read, read.Parent is { } link ? (BatchStatements)statements[link.ParentRead] : null, dialect);
        }

        return new CompiledOperation(plan, statements, dialect);
    }
}
