using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>The value of a cell in database form, and the rule that applied when it was read.</summary>
internal readonly record struct CellValue(object? Value, Rule? Rule = null)
{
    /// <summary>Whether the words say more than the value; they are then stored beside it.</summary>
    public bool HasWords { get; init; }

    public static readonly CellValue Nothing;

    public static CellValue Unread(Rule rule) => new(null, rule);
}
