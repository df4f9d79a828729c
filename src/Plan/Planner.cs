using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans the reads of an operation. Pure: equal questions give equal plans.</summary>
internal sealed class Planner(DataCatalog catalog)
{
    /// <param name="ask">The requested operation.</param>
    /// <param name="isCredited">Whether credits for the whole answer are wanted.</param>
    /// <param name="isCounted">Whether each row should also return its data set, for demand statistics.</param>
    public OperationPlan Plan(Ask ask, bool isCredited = false, bool isCounted = false)
    {
        var reads = new ReadDrafts();
        var selection = new SelectionPlanner(catalog, reads);
        var fields = ask.Fields.Select(field => Root(field, selection, reads)).ToArray();
        if (isCounted)
        {
            new DemandPlanner(catalog).BringDatasets(reads);
        }

        var credits = isCredited ? new CreditPlanner(catalog, reads).OfAll() : [];
        return new OperationPlan(fields, reads.Finish()) { Credits = credits };
    }

    private Output Root(AskField field, SelectionPlanner selection, ReadDrafts reads)
    {
        if (field.Name == "__typename")
        {
            return new TypenameOutput(field.Key, field.Locations, "Query");
        }

        if (field.Refusal is { } refusal)
        {
            return new RefusedOutput(field.Key, field.Locations, refusal with { Coordinate = "Query." + field.Name });
        }

        if (field.Name is "node" or "nodes")
        {
            return NodesById(field, selection, reads);
        }

        if (field.Name == ChangedRows.Field)
        {
            return new ChangesPlanner(catalog, reads, selection).Plan(field);
        }

        if (field.Name is SearchedTypes.SearchField or SearchedTypes.SuggestField)
        {
            return new SearchRootPlanner(catalog, reads, selection).Plan(field);
        }

        foreach (var entity in catalog.Entities)
        {
            if (entity.ListField == field.Name)
            {
                return selection.Connection(field, "Query", reads.Add(entity, field.Name));
            }

            if (entity.Lookup?.Field == field.Name)
            {
                return Single(field, entity, entity.Lookup, selection, reads);
            }
        }

        throw new InvalidOperationException($"The schema has a root field {field.Name} that no entity declares.");
    }

    private static SingleOutput Single(AskField field, Entity entity, Lookup lookup, SelectionPlanner selection, ReadDrafts reads)
    {
        var isId = lookup.IsByKey;
        var draft = reads.Add(entity, field.Name);
        var column = isId ? entity.Key : entity.Column(Entity.SnakeCase(lookup.Argument));
        draft.Extent = new LookupExtent(column, LeafOf(field.Arguments[lookup.Argument]))
        {
            IsGlobalId = isId,
            Normalise = lookup.Normalise,
        };
        draft.OrderByKey();
        return new SingleOutput(field.Key, field.Locations, draft.Number, selection.Fields(field.Selection.For(entity.Name), entity, draft))
        {
            Coordinate = "Query." + field.Name,
        };
    }

    private NodesByIdOutput NodesById(AskField field, SelectionPlanner selection, ReadDrafts reads)
    {
        var isList = field.Name == "nodes";
        var ids = isList ? WholeOf(field.Arguments["ids"]) : LeafOf(field.Arguments["id"]);
        var byType = new Dictionary<string, TypedNode>(StringComparer.Ordinal);
        foreach (var entity in catalog.Entities.Where(e => e.IsNode))
        {
            var draft = reads.Add(entity, field.Name);
            draft.Extent = new KeysExtent(ids);
            draft.OrderByKey();
            byType.Add(entity.Name, new TypedNode(draft.Number, selection.Fields(field.Selection.For(entity.Name), entity, draft)));
        }

        return new NodesByIdOutput(field.Key, field.Locations, isList, ids, byType) { Coordinate = "Query." + field.Name };
    }

    private static ValueRef LeafOf(AskValue value) => value is AskLeaf leaf ? leaf.Value : new ConstantValue(null);

    private static ValueRef WholeOf(AskValue value) => value switch
    {
        AskList list => list.Values,
        AskLeaf leaf => leaf.Value,
        _ => new ConstantValue(Array.Empty<object?>()),
    };
}
