using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans to look up the rows that the filter of a list names by their ids, without the list.</summary>
/// <param name="Plan">A read for each.</param>
/// <param name="Needed">Where each is looked up there.</param>
internal sealed record NamedRows(OperationPlan Plan, IReadOnlyList<NeededRow> Needed)
{
    /// <summary>Null when it names none.</summary>
    public static NamedRows? Of(OperationPlan plan, ReadPlan list) => list.Needed.Count == 0 ? null : new NamedRows(
        new OperationPlan([], [.. list.Needed.Select((needed, i) => plan.Reads[needed.Read] with { Number = i })]),
        [.. list.Needed.Select((needed, i) => needed with { Read = i })]);
}

/// <summary>A row that a filter names by its id: without it, or without a value of its column, the list is refused.</summary>
internal sealed record NamedRow(Entity Entity, ValueRef Id, Column Column);

/// <summary>Where such a row is looked up.</summary>
/// <param name="Read">The number of the read.</param>
/// <param name="Ordinal">Of the column that must have a value.</param>
internal sealed record NeededRow(int Read, int Ordinal, Entity Entity);
