using System.Text.Json;
using Gateway.Graph.Documents;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Contracts;

/// <summary>
/// The contracts of the trusted documents, read on first use and again when the documents change. A document that does not fit the schema
/// has none, nor does one with several operations or with one that is not a query.
/// </summary>
internal sealed class ContractBook(ISchema schema, DocumentLimits limits)
{
    private volatile Tuple<string, IReadOnlyList<DocumentContract>>? known;

    /// <summary>Ordered by name.</summary>
    public IReadOnlyList<DocumentContract> Of(DocumentStore documents)
    {
        var digest = documents.Digest;
        if (known is not { } last || !ReferenceEquals(last.Item1, digest))
        {
            known = last = Tuple.Create<string, IReadOnlyList<DocumentContract>>(digest, Read(documents.Trusted));
        }

        return last.Item2;
    }

    /// <summary>Reads the contracts of documents that are not stored, ordered by name.</summary>
    public DocumentContract[] Read(IReadOnlyDictionary<string, string> documents)
    {
        var reader = new DocumentReader(schema, limits);
        return
        [
            .. documents.OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => Read(one.Key, one.Value, reader.Read(one.Value))).OfType<DocumentContract>(),
        ];
    }

    private DocumentContract? Read(string name, string text, ValidDocument document)
    {
        if (document is not { Errors: [], Operations: [{ Syntax: { Operation: OperationType.Query } syntax } operation] })
        {
            return null;
        }

        var texts = new VariableTexts(schema, document).Read(syntax);
        var parameters = operation.Variables.Select(variable => new Parameter(
            variable.Name,
            InputShapes.Of(variable.Type),
            texts.GetValueOrDefault(variable.Name),
            variable is { HasDefault: true, Default: { } value } ? JsonSerializer.SerializeToElement(value) : null));
        var result = new ResultShapes(schema, document).Of(syntax);
        return new(name, operation.Name ?? name, text, DocumentWords.Read(text, name), [.. parameters], result);
    }
}
