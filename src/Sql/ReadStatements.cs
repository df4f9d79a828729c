using System.Collections.Concurrent;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>The statements of one read, each written when first needed and then kept with the plan. Safe to share.</summary>
internal sealed class ReadStatements(ReadPlan read, Dialect dialect)
{
    private readonly ConcurrentDictionary<PageShape, IReadOnlyList<Statement>> pages = new();
    private readonly SelectWriter writer = new(dialect);
    private Statement? rows;
    private Statement? number;

    public Statement Rows => rows ??= writer.Rows(read);

    public Statement Number => number ??= writer.Number(read);

    /// <summary>
    /// Statements to run until the page is full. There are at most two to the number of order keys of these lists, twice over, for each
    /// end: bounded by the plan.
    /// </summary>
    public IReadOnlyList<Statement> Page(PageWindow window) => pages.GetOrAdd(PageShape.Of(window), shape => writer.Page(read, shape));
}

/// <summary>A plan with its statements: what the plan cache holds.</summary>
internal sealed record CompiledOperation(OperationPlan Plan, IReadOnlyList<ReadStatements> Statements)
{
    /// <summary>It turned out to be dear when it was run before. A hint: whichever thread comes first may set it.</summary>
    public bool IsDear { get; set; }

    public bool WantsCount { get; } = Plan.Reads.Any(r => r.WantsCount);

    /// <summary>One statement sees one data version by itself; a page past a cursor may take several.</summary>
    public bool NeedsTransaction { get; } = Plan.Reads.Count > 1
        || Plan.Reads.Any(r => r.WantsCount || r.Extent is PageExtent { After: not null } or PageExtent { Before: not null });

    public static CompiledOperation Of(OperationPlan plan, Dialect dialect) =>
        new(plan, [.. plan.Reads.Select(read => new ReadStatements(read, dialect))]);
}
