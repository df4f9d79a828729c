using System.Collections.Concurrent;
using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>The statements of one read, each written when first needed and then kept with the plan. Safe to share.</summary>
/// <remarks>There are at most two to the number of order keys of these lists, twice over, for each end: bounded by the plan.</remarks>
internal abstract class ReadStatements(Dialect dialect)
{
    /// <summary>Is told of each statement that is written, for whoever knows what the plan weighs.</summary>
    public Action<Statement>? Written { get; set; }

    protected Dialect Dialect => dialect;

    /// <summary>What is run for its rows; where these are several, one after another until the page is full.</summary>
    public abstract IReadOnlyList<Statement> Rows(BoundOperation operation);

    /// <summary>What is run for the number of its rows.</summary>
    public abstract Statement Number(BoundOperation operation);

    /// <summary>How many trips to the database are made before it is read, where more than one statement goes in a trip.</summary>
    public virtual int Trip => 0;

    protected Statement Write(Phrase phrase)
    {
        var statement = Statement.Of(phrase, dialect);
        Written?.Invoke(statement);
        return statement;
    }
}

/// <summary>Statements that are run for one row after another: of a list under rows, for each of them.</summary>
internal sealed class StepStatements(ReadPlan read, Dialect dialect) : ReadStatements(dialect)
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

/// <summary>A plan with its statements: what the plan cache holds.</summary>
internal sealed record CompiledOperation(OperationPlan Plan, IReadOnlyList<ReadStatements> Statements, Dialect Dialect)
{
    /// <summary>It turned out to be dear when it was run before. A hint: whichever thread comes first may set it.</summary>
    public bool IsDear { get; set; }

    public bool WantsCount { get; } = Plan.Reads.Any(r => r.WantsCount);

    /// <summary>Whether it is filtered by what is open, so that the patterns of its data version must be known.</summary>
    public bool WantsPatterns { get; } = Plan.Reads.Any(IsOfPatterns);

    /// <summary>Whether words are looked for in it.</summary>
    public bool Searches { get; } = Plan.Reads.Any(read => read.Search is not null);

    /// <summary>
    /// Whether it looks one row up by what names it, and brings values as they stand there: it takes little, whatever is asked.
    /// </summary>
    public bool LooksUpOne { get; } = Plan.Reads is [{ Extent: LookupExtent, Parent: null, WantsCount: false } only]
        && only.Columns.All(column => column is ColumnOf { Column.Role: not ColumnRole.Geometry });

    /// <summary>The reads by the trip in which they are made; without any, one trip that may ask which data there is.</summary>
    public IReadOnlyList<IReadOnlyList<ReadPlan>> Trips { get; } = Plan.Reads.Count == 0
        ? [[]]
        : [.. Plan.Reads.GroupBy(read => Statements[read.Number].Trip).OrderBy(trip => trip.Key).Select(trip => trip.ToArray())];

    /// <summary>Tells of each statement that is written from now on.</summary>
    public void Tell(Action<Statement> written)
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
                ? new StepStatements(read, dialect)
                : new SetStatements(read, read.Parent is { } link ? (SetStatements)statements[link.ParentRead] : null, dialect);
        }

        return new CompiledOperation(plan, statements, dialect);
    }
}
