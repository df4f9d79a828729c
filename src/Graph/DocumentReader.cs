using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Gateway.Graph;

/// <summary>Parses a document and validates it once, for all operations and whatever variables will come with it.</summary>
internal sealed class DocumentReader(ISchema schema, DocumentLimits limits)
{
    /// <summary>The library's, but the one for the places of variables: it overlooks lists and tells no nodes (see <see cref="VariableUses"/>).</summary>
    private static readonly IValidationRule[] Rules = [.. DocumentValidator.CoreRules.Where(rule => rule is not VariablesInAllowedPosition)];

    public async ValueTask<ValidDocument> ReadAsync(string text)
    {
        var (syntax, error) = Parse(text);
        if (syntax is null)
        {
            return new ValidDocument(text, null, [error!]);
        }

        var document = new ValidDocument(text, syntax, []);
        var errors = SelectionCount.Check(document, limits);
        if (errors.Count == 0)
        {
            errors = await ValidateAsync(document);
        }

        return errors.Count > 0 ? new ValidDocument(text, syntax, errors) : WithOperations(document, text);
    }

    private (GraphQLDocument? Syntax, GraphError? Error) Parse(string text)
    {
        var source = new SourceText(text);
        try
        {
            return (Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = limits.Depth }), null);
        }
        catch (GraphQLMaxDepthExceededException exception)
        {
            return (null, Errors.TooDeep(limits.Depth, source.At(exception.Location.Line, exception.Location.Column)));
        }
        catch (GraphQLSyntaxErrorException exception)
        {
            return (null, SyntaxErrors.Of(exception, source));
        }
    }

    private async ValueTask<IReadOnlyList<GraphError>> ValidateAsync(ValidDocument document) =>
        Unsupported(document) is { Count: > 0 } errors ? errors : await CheckRulesAsync(document, Operations(document.Syntax!).First());

    /// <summary>What a document must be before the rules can look at it: definitions that can be run, and queries among them.</summary>
    private IReadOnlyList<GraphError> Unsupported(ValidDocument document)
    {
        var definitions = document.Syntax!.Definitions;
        if (definitions.Find(d => d is not GraphQLExecutableDefinition) is { } definition)
        {
            return [new ValidationErrors(document, schema).NotExecutable(definition)];
        }

        if (!Operations(document.Syntax).Any())
        {
            return document.Fragments.Count > 0 ? new ValidationErrors(document, schema).OfFragmentsOnly() : [Errors.NoOperations()];
        }

        return Operations(document.Syntax).FirstOrDefault(o => o.Operation != OperationType.Query) is { } other
            ? [Errors.KindNotSupported(other.Operation.ToString())]
            : [];
    }

    private async ValueTask<IReadOnlyList<GraphError>> CheckRulesAsync(ValidDocument document, GraphQLOperationDefinition first)
    {
        var context = new ValidationContext
        {
            Schema = schema,
            Document = document.Syntax!,
            Operation = first,
            TypeInfo = new TypeInfo(schema),
            Variables = GraphQL.Inputs.Empty,
        };
        List<INodeVisitor> visitors = [context.TypeInfo];
        foreach (var rule in Rules)
        {
            if (await rule.GetPreNodeVisitorAsync(context) is { } visitor)
            {
                visitors.Add(visitor);
            }
        }

        await new BasicVisitor(visitors).VisitAsync(document.Syntax, new BasicVisitor.State(context));
        return context.HasErrors ? new ValidationErrors(document, schema).Of([.. context.Errors]) : [];
    }

    private ValidDocument WithOperations(ValidDocument document, string text)
    {
        var errors = new List<GraphError>();
        var operations = Operations(document.Syntax!).Select(o => Operation(document, o, errors)).ToArray();
        return errors.Count > 0 ? new ValidDocument(text, document.Syntax, errors) : document.With(operations);
    }

    private ValidOperation Operation(ValidDocument document, GraphQLOperationDefinition syntax, List<GraphError> errors)
    {
        var uses = new VariableUses(schema, document, syntax);
        errors.AddRange(uses.Misfits.Select(m => new ValidationErrors(document, schema).Misfit(m.Variable, m.Definition)));
        var variables = (syntax.Variables?.Items ?? []).Select(v => Declared(v, uses, document, errors)).ToArray();
        if (!limits.AllowIntrospection && errors.Count == 0 && uses.MetaFields is [var meta, ..])
        {
            errors.Add(Errors.IntrospectionNotAllowed(meta.Name.StringValue, document.Source.Of(meta)));
        }

        return new ValidOperation(document, syntax, syntax.Name?.StringValue, variables, uses.MetaFields.Count > 0);
    }

    private DeclaredVariable Declared(GraphQLVariableDefinition variable, VariableUses uses, ValidDocument document, List<GraphError> errors)
    {
        var name = variable.Variable.Name.StringValue;
        var type = TypeOf(variable.Type);
        object? value = null;
        if (variable.DefaultValue is { } literal && !LiteralReader.TryRead(type, literal, out value))
        {
            errors.Add(new ValidationErrors(document, schema).BadDefault(variable));
        }

        return new DeclaredVariable(
            name, type, document.Source.Of(variable), variable.DefaultValue is not null, value, uses.Strict.Contains(name));
    }

    private IGraphType TypeOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => new NonNullGraphType(TypeOf(required.Type)),
        GraphQLListType list => new ListGraphType(TypeOf(list.Type)),
        GraphQLNamedType named => schema.AllTypes[named.Name.Value]!,
        _ => throw new ArgumentException($"A type of kind {type.Kind} is not known."),
    };

    private static IEnumerable<GraphQLOperationDefinition> Operations(GraphQLDocument document) =>
        document.Definitions.OfType<GraphQLOperationDefinition>();
}
