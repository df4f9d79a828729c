using Gateway.Graph.Documents;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Contracts;

/// <summary>
/// Which fields are asked of an object whatever the variables say, and which may be left out: those under <c>@skip</c> or
/// <c>@include</c>, of their own or of a fragment around them.
/// </summary>
internal sealed class AskedFields(ISchema schema, ValidDocument document)
{
    private readonly FieldCollector all = new(schema, document, null);
    private readonly FieldCollector certain = new(schema, document, null) { OnlyCertain = true };

    public IEnumerable<AskedField> Of(IObjectGraphType type, Asked asked)
    {
        var found = asked.Parts.Select(part => certain.Collect(type, part)).ToArray();
        return all.Collect(type, asked.All).Select(field =>
        {
            var isOptional = !Array.TrueForAll(found, part => part.ContainsKey(field.Key));
            GraphQLSelectionSet[][] parts = isOptional
                ? [.. field.Value.Select(node => SetsOf([node]))]
                : [.. found.Select(part => SetsOf(part[field.Key]))];
            return new AskedField(field.Key, field.Value, isOptional, new Asked(SetsOf(field.Value), parts));
        });
    }

    private static GraphQLSelectionSet[] SetsOf(IEnumerable<GraphQLField> nodes) =>
        [.. nodes.Select(node => node.SelectionSet).OfType<GraphQLSelectionSet>()];
}

/// <summary>What is selected of an object.</summary>
/// <param name="All">All of it, were no variable to leave anything out.</param>
/// <param name="Parts">What comes together; of one part at least all is asked wherever the object is answered.</param>
internal sealed record Asked(IReadOnlyList<GraphQLSelectionSet> All, IReadOnlyList<IReadOnlyList<GraphQLSelectionSet>> Parts)
{
    /// <summary>Selections that are asked together.</summary>
    public Asked(IReadOnlyList<GraphQLSelectionSet> sets)
        : this(sets, [sets])
    {
    }
}

/// <summary>A field by the name under which it is answered.</summary>
/// <param name="Key">That name.</param>
/// <param name="Nodes">Where it stands in the document.</param>
/// <param name="Below">What is selected of it.</param>
internal sealed record AskedField(string Key, IReadOnlyList<GraphQLField> Nodes, bool IsOptional, Asked Below)
{
    /// <summary>The name in the schema.</summary>
    public string Name => Nodes[0].Name.StringValue;

    /// <summary>Equal for fields of which the same is asked at the same places of the document, under the same conditions.</summary>
    public string Sign => (IsOptional ? "?" : "") + string.Join('|', Below.Parts.Select(part => part.Select(set => set.Location.Start))
        .Prepend(Nodes.Select(node => node.Location.Start)).Select(starts => string.Join(',', starts)));
}
