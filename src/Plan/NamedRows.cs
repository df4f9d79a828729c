using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans to look up, without the list itself, the rows that its filter names by their ids.</summary>
/// <param name="Plan">One read for each.</param>
/// <param name="Needed">The location of each in that plan.</param>
internal sealed record NamedRows(OperationPlan Plan, IReadOnlyList<NeededRow> Needed)
{
    /// <summary>Makes the plan; null when the filter names none.</summary>
    public static NamedRows? Of(OperationPlan plan, ReadPlan list) => list.Needed.Count == 0 ? null : new NamedRows(
        new OperationPlan([], [.. list.Needed.Select((needed, i) => plan.Reads[needed.Read] with { Number = i })]),
        [.. list.Needed.Select((needed, i) => needed with { Read = i })]);
}

/// <summary>A row that a filter names by its id: without the row, or without a value in its column, the list is refused.</summary>
internal sealed record NamedRow(Entity Entity, ValueRef Id, Column Column);

/// <summary>The lookup of such a row.</summary>
/// <param name="Read">The number of the read.</param>
/// <param name="Ordinal">The ordinal of the column that must have a value.</param>
internal sealed record NeededRow(int Read, int Ordinal, Entity Entity);
