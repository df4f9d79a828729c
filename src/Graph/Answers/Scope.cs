using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>What an operation looks at, independent of its values: for limits, and for statistics of demand.</summary>
/// <param name="Entities">The names of the entities whose rows are read, each once.</param>
/// <param name="Fields">The schema coordinates of the requested fields, such as <c>Facility.name</c>, each once, sorted.</param>
internal sealed record Scope(IReadOnlyList<string> Entities, IReadOnlyList<string> Fields)
{
    /// <param name="root">The name of the root type.</param>
    /// <param name="ask">What is asked for.</param>
    /// <param name="plan">What is read for it.</param>
    public static Scope Of(string root, Ask ask, OperationPlan plan)
    {
        var fields = new SortedSet<string>(StringComparer.Ordinal);
        Add(fields, root, ask.Fields);
        return new Scope([.. plan.Reads.SelectMany(read => read.Drawn).Select(source => source.Entity.Name).Distinct()], [.. fields]);
    }

    private static void Add(SortedSet<string> all, string type, IReadOnlyList<AskField> fields)
    {
        foreach (var field in fields)
        {
            all.Add($"{type}.{field.Name}");
            foreach (var (inner, selected) in field.Selection.ByType)
            {
                Add(all, inner, selected);
            }
        }
    }
}
