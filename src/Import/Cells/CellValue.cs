using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>What a cell says, in the form of the database, and the rule that spoke while it was read.</summary>
internal readonly record struct CellValue(object? Value, Rule? Rule = null)
{
    /// <summary>The words say more than the value does: they are kept beside it.</summary>
    public bool HasWords { get; init; }

    public static readonly CellValue Nothing;

    public static CellValue Unread(Rule rule) => new(null, rule);
}
