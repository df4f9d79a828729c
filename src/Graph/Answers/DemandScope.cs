using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>What is counted of an operation, whatever its values are.</summary>
/// <param name="Fields">The fields of rows that are asked for, <c>Facility.phone</c>, each once.</param>
/// <param name="Reads">The reads whose rows are of data sets.</param>
/// <param name="Centres">The points near which something is looked for.</param>
/// <param name="Absences">What it means when there is nothing.</param>
internal sealed record DemandScope(
    IReadOnlyList<string> Fields,
    IReadOnlyList<CountedRead> Reads,
    IReadOnlyList<GivenCentre> Centres,
    IReadOnlyList<Absence> Absences)
{
    /// <param name="names">The data sets that answers met before.</param>
    public static DemandScope Of(DataCatalog catalog, Scope scope, OperationPlan plan, DatasetNames names)
    {
        var planner = new DemandPlanner(catalog);
        string[] fields =
            [.. scope.Fields.Where(field => catalog.FindEntity(TypeOf(field)) is { } entity && planner.IsPublished(entity))];
        return new DemandScope(
            fields,
            [.. planner.Counted(plan).Select(one => new CountedRead(one.Read.Number, one.Dataset, Cells(one.Read, fields), names))],
            DemandPlanner.CentresOf(plan),
            planner.AbsencesOf(plan));
    }

    private static string TypeOf(string coordinate) => coordinate[..coordinate.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>The cells that were asked for and may be empty. Those of another kind's detail are empty for a reason.</summary>
    private static CountedCell[] Cells(ReadPlan read, string[] fields)
    {
        var names = read.Entity.StoredMembers().Where(member => member.Member is Field)
            .ToDictionary(member => member.Column, member => $"{read.Entity.Name}.{member.Path}");
        return
        [
            .. read.Columns.Select((term, ordinal) => (term as ColumnOf, ordinal))
                .Where(one => one.Item1 is { Source.From: null, Column.Nullable: true } column
                    && names.TryGetValue(column.Column, out var name) && fields.Contains(name))
                .Select(one => new CountedCell(one.ordinal, names[one.Item1!.Column])),
        ];
    }
}

/// <summary>A read whose rows are of data sets.</summary>
/// <param name="Dataset">Where each row brings the key of its own.</param>
/// <param name="Cells">What else of it is looked at.</param>
/// <param name="Names">The data sets that rows named before.</param>
internal sealed record CountedRead(int Number, int Dataset, CountedCell[] Cells, DatasetNames Names);

/// <summary>A cell of each row, and the field for which it was read.</summary>
internal readonly record struct CountedCell(int Ordinal, string Field);
