using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>What is counted of an operation, independent of its values.</summary>
/// <param name="Fields">The requested fields of rows, such as <c>Facility.phone</c>, each once.</param>
/// <param name="Reads">The reads whose rows belong to data sets.</param>
/// <param name="Centres">The points near which something is looked for.</param>
/// <param name="Absences">What an empty result means.</param>
internal sealed record DemandScope(
    IReadOnlyList<string> Fields,
    IReadOnlyList<CountedRead> Reads,
    IReadOnlyList<GivenCentre> Centres,
    IReadOnlyList<Absence> Absences)
{
    /// <param name="names">The data sets that earlier answers met.</param>
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

    /// <summary>The requested cells that may be empty. Those of another kind's detail are left out: they are empty for a reason.</summary>
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

/// <summary>A read whose rows belong to data sets.</summary>
/// <param name="Dataset">The column with the key of each row's data set.</param>
/// <param name="Cells">The cells in which nulls are counted.</param>
/// <param name="Names">The data sets that earlier rows named.</param>
internal sealed record CountedRead(int Number, int Dataset, CountedCell[] Cells, DatasetNames Names);

/// <summary>A cell of each row, and the field it was read for.</summary>
internal readonly record struct CountedCell(int Ordinal, string Field);
