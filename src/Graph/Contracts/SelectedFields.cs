using Gateway.Graph.Documents;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Contracts;

/// <summary>
/// Determines which fields are selected on an object for any variables, and which may be left out: those with <c>@skip</c> or
/// <c>@include</c>, on themselves or on a fragment around them.
/// </summary>
internal sealed class SelectedFields(ISchema schema, ValidDocument document)
{
    private readonly FieldCollector all = new(schema, document, null);
    private readonly FieldCollector certain = new(schema, document, null) { OnlyCertain = true };

    public IEnumerable<SelectedField> Of(IObjectGraphType type, Selections selections)
    {
        var found = selections.Parts.Select(part => certain.Collect(type, part)).ToArray();
        return all.Collect(type, selections.All).Select(field =>
        {
            var isOptional = !Array.TrueForAll(found, part => part.ContainsKey(field.Key));
            GraphQLSelectionSet[][] parts = isOptional
                ? [.. field.Value.Select(node => SetsOf([node]))]
                : [.. found.Select(part => SetsOf(part[field.Key]))];
            return new SelectedField(field.Key, field.Value, isOptional, new Selections(SetsOf(field.Value), parts));
        });
    }

    private static GraphQLSelectionSet[] SetsOf(IEnumerable<GraphQLField> nodes) =>
        [.. nodes.Select(node => node.SelectionSet).OfType<GraphQLSelectionSet>()];
}

/// <summary>The selections on an object.</summary>
/// <param name="All">Everything selected, if no variable left anything out.</param>
/// <param name="Parts">Selections that come together; at least one part is selected in full wherever the object is answered.</param>
internal sealed record Selections(IReadOnlyList<GraphQLSelectionSet> All, IReadOnlyList<IReadOnlyList<GraphQLSelectionSet>> Parts)
{
    /// <summary>Selections that are always made together.</summary>
    public Selections(IReadOnlyList<GraphQLSelectionSet> sets)
        : this(sets, [sets])
    {
    }
}

/// <summary>A field under its response key.</summary>
/// <param name="Key">The response key.</param>
/// <param name="Nodes">Its occurrences in the document.</param>
/// <param name="Below">The selections on its value.</param>
internal sealed record SelectedField(string Key, IReadOnlyList<GraphQLField> Nodes, bool IsOptional, Selections Below)
{
    /// <summary>The name in the schema.</summary>
    public string Name => Nodes[0].Name.StringValue;

    /// <summary>Equal for fields that select the same in the same places of the document, under the same conditions.</summary>
    public string SelectionKey => (IsOptional ? "?" : "")
        + string.Join('|', Below.Parts.Select(part => part.Select(set => set.Location.Start))
        .Prepend(Nodes.Select(node => node.Location.Start)).Select(starts => string.Join(',', starts)));
}
