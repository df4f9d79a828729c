using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQLParser;
using GraphQLParser.AST;

namespace Gateway.Tests.Oracle;

/// <summary>The document of a recorded request: which lists it requests, and where it contains cursors.</summary>
internal sealed class RequestText
{
    private RequestText(string? query, JsonNode? variables, GraphQLDocument? document) =>
        (Query, Variables, Document) = (query, variables, document);

    /// <summary>Null when the request holds no document.</summary>
    public string? Query { get; }

    public JsonNode? Variables { get; }

    /// <summary>Null when it cannot be parsed.</summary>
    public GraphQLDocument? Document { get; }

    public static RequestText Of(GoldenPair pair)
    {
        try
        {
            var body = pair.Body is null ? null : JsonNode.Parse(pair.Body) as JsonObject;
            var query = body?["query"]?.GetValue<string>();
            return new RequestText(query, body?["variables"], query is null ? null : Parser.Parse(query));
        }
        catch (Exception error) when (error is JsonException or ArgumentException or GraphQLParser.Exceptions.GraphQLParserException or InvalidOperationException)
        {
            return new RequestText(null, null, null);
        }
    }

    /// <summary>Returns the root fields paged by a cursor, with the argument that holds it.</summary>
    public IEnumerable<(GraphQLField Field, GraphQLArgument Cursor)> Cursors() =>
        from field in Roots()
        from argument in field.Arguments?.Items ?? []
        where argument.Name.StringValue is "after" or "before"
        select (field, argument);

    public GraphQLField? Root(string key) => Roots().FirstOrDefault(f => (f.Alias?.Name ?? f.Name).StringValue == key);

    /// <summary>Whether the innermost sortable list on the path to a value was requested without an order.</summary>
    /// <param name="path">Response keys from the root.</param>
    public bool IsUnordered(IEnumerable<string> path)
    {
        var unordered = false;
        var sets = Document?.Definitions.OfType<GraphQLOperationDefinition>().Select(o => o.SelectionSet).ToList() ?? [];
        foreach (var key in path)
        {
            var fields = sets.SelectMany(Fields).Where(f => (f.Alias?.Name ?? f.Name).StringValue == key).ToArray();
            if (fields is [var field, ..] && field.Name.StringValue is "facilities" or "events" or "datasets" or "populationRecords")
            {
                unordered = !fields[0].Arguments?.Items.Exists(a => a.Name.StringValue == "order") ?? true;
            }

            sets = [.. fields.Select(f => f.SelectionSet).OfType<GraphQLSelectionSet>()];
        }

        return unordered;
    }

    private IEnumerable<GraphQLField> Roots() =>
        Document?.Definitions.OfType<GraphQLOperationDefinition>().SelectMany(o => Fields(o.SelectionSet)) ?? [];

    private IEnumerable<GraphQLField> Fields(GraphQLSelectionSet set) => set.Selections.SelectMany(selection => selection switch
    {
        GraphQLField field => [field],
        GraphQLInlineFragment inline => Fields(inline.SelectionSet),
        GraphQLFragmentSpread spread => Document!.Definitions.OfType<GraphQLFragmentDefinition>()
            .Where(f => f.FragmentName.Name.Value == spread.FragmentName.Name.Value).SelectMany(f => Fields(f.SelectionSet)),
        _ => Enumerable.Empty<GraphQLField>(),
    });
}
