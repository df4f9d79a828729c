using Gateway.Catalog;
using Gateway.Plan;
using GraphQL.Types;

namespace Gateway.Graph.Schema;

/// <summary>
/// Builds the typed graph from a catalogue, with HotChocolate's names and shapes. The schema is for parsing, validation and introspection;
/// nothing is resolved through it.
/// </summary>
internal static class SchemaBuilder
{
    /// <param name="takesReports">Whether apps may report errors in a row; without it there is no mutation at all.</param>
    public static ISchema Build(DataCatalog catalog, PageLimits limits, bool takesReports = false)
    {
        var schema = new GraphSchema();
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        Directives.Define(schema, hasOneOf: catalog.Entities.Any(e => e.IsLocated));
        var types = new TypeSet();
        var objects = new ObjectTypes(catalog, limits, types);
        schema.Query = Query(catalog, objects);
        if (takesReports)
        {
            var reports = new ReportTypes(types);
            schema.Mutation = reports.Mutation();
            schema.RegisterType(reports.Error());
        }

        schema.Subscription = Subscription(catalog, objects);
        foreach (var entity in catalog.Entities.Where(e => e.IsNode))
        {
            // A node is reachable through the interface, even when no field refers to its type.
            schema.RegisterType(objects.Entity(entity));
        }

        schema.Initialize();
        IntrospectionForm.Finish(schema);
        return schema;
    }

    private static ObjectGraphType Query(DataCatalog catalog, ObjectTypes objects)
    {
        var query = new ObjectGraphType { Name = "Query", Description = catalog.Description };
        if (catalog.Entities.Any(e => e.IsNode))
        {
            query.AddField(objects.NodeField());
            query.AddField(objects.NodesField());
        }

        foreach (var entity in catalog.Entities)
        {
            if (entity.ListField is { } list)
            {
                query.AddField(objects.Connection("Query", list, entity.ListDescription, entity));
            }
        }

        foreach (var entity in catalog.Entities)
        {
            if (entity.Lookup is { } lookup)
            {
                query.AddField(objects.LookupField(lookup, entity));
            }
        }

        foreach (var field in objects.SearchFields())
        {
            query.AddField(field);
        }

        if (objects.ChangesFields() is { } changes)
        {
            query.AddField(changes.Query);
        }

        return query;
    }

    private static ObjectGraphType? Subscription(DataCatalog catalog, ObjectTypes objects)
    {
        var live = catalog.Entities.Where(e => e.Changes is not null).ToArray();
        if (live.Length == 0)
        {
            return null;
        }

        var subscription = new ObjectGraphType { Name = "Subscription", Description = "What apps can follow as it happens." };
        Array.ForEach(live, entity => subscription.AddField(objects.ChangeField(entity.Changes!, entity)));
        if (objects.ChangesFields() is { } changes)
        {
            subscription.AddField(changes.Subscription);
        }

        return subscription;
    }
}
