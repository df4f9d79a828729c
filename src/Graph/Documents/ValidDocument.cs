using Gateway.Graph.Messages;
using Gateway.Plan;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents;

/// <summary>
/// A document that was read once: parsed and validated, or with the errors that refuse it. Shared by requests, so never modified.
/// </summary>
internal sealed class ValidDocument
{
    public ValidDocument(string text, GraphQLDocument? syntax, IReadOnlyList<GraphError> errors)
    {
        Source = new SourceText(text);
        Syntax = syntax;
        Errors = errors;
        foreach (var fragment in syntax?.Definitions.OfType<GraphQLFragmentDefinition>() ?? [])
        {
            Fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }
    }

    public SourceText Source { get; }

    /// <summary>Null when the text could not be parsed.</summary>
    public GraphQLDocument? Syntax { get; }

    public IReadOnlyList<GraphError> Errors { get; }

    public IReadOnlyList<ValidOperation> Operations { get; private set; } = [];

    /// <summary>Its size with its text, in bytes.</summary>
    public long Weight { get; set; }

    public Dictionary<string, GraphQLFragmentDefinition> Fragments { get; } = new(StringComparer.Ordinal);

    /// <summary>Completes the document: its operations refer to it, so they are added last.</summary>
    public ValidDocument With(IReadOnlyList<ValidOperation> operations)
    {
        Operations = operations;
        return this;
    }
}

/// <summary>An operation of a valid document.</summary>
/// <param name="HasMeta">Whether it contains <c>__schema</c> or <c>__type</c>.</param>
internal sealed record ValidOperation(
    ValidDocument Document, GraphQLOperationDefinition Syntax, string? Name, IReadOnlyList<DeclaredVariable> Variables, bool HasMeta)
{
    /// <inheritdoc cref="VariableShape.OfPlain"/>
    public string? PlainShape { get; } = VariableShape.OfPlain(Variables);

    public bool IsSubscription => Syntax.Operation == OperationType.Subscription;

    public bool IsMutation => Syntax.Operation == OperationType.Mutation;

    public bool Equals(ValidOperation? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A variable of an operation.</summary>
/// <param name="Default">Its default, coerced; null when there is none or it is null.</param>
/// <param name="IsUsedAsNonNull">Nullable, but used where null is not allowed: an explicit null is then refused.</param>
internal sealed record DeclaredVariable(
    string Name, IGraphType Type, AskLocation Location, bool HasDefault, object? Default, bool IsUsedAsNonNull)
{
    /// <summary>
    /// Whether a value is a larger number than the default, or not a number at all: a list may then be longer than the default suggests.
    /// </summary>
    public bool IsExceededBy(object? value) => Default is long usual && !(value is long sent && sent <= usual);
}
