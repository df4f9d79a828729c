using System.Diagnostics;
using Gateway.Graph.Documents.Syntax;
using Gateway.Graph.Documents.Validation;
using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Gateway.Graph.Documents;

/// <summary>Parses a document and validates it once, for all operations and any variables that may come with it.</summary>
internal sealed class DocumentReader(ISchema schema, DocumentLimits limits, ActivitySource? trace = null)
{
    /// <summary>
    /// How many levels the parser counts for one of ours: a field and its selection, a list and its item, a field of an object.
    /// </summary>
    private const int ParserLevels = 4;

    public ValidDocument Read(string text)
    {
        if (text.Length > limits.Characters)
        {
            return new ValidDocument("", null, [Errors.DocumentTooLong(limits.Characters)]);
        }

        var (syntax, error) = Parse(text);
        if (syntax is null)
        {
            return new ValidDocument(text, null, [error!]);
        }

        using var span = trace?.StartActivity("validate");
        var document = new ValidDocument(text, syntax, []);
        var errors = Check(document, out var uses);
        return errors.Count > 0 ? new ValidDocument(text, syntax, errors) : WithOperations(document, text, uses);
    }

    private (GraphQLDocument? Syntax, GraphError? Error) Parse(string text)
    {
        using var span = trace?.StartActivity("parse");
        if (DocumentScan.Check(text, limits, out var plain) is { } fault)
        {
            return (null, fault);
        }

        try
        {
            // The scan ran first: a document nested too deep does not get this far.
            var depth = (limits.Depth * ParserLevels) + ParserLevels;
            return (Parser.Parse(plain, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = depth }), null);
        }
        catch (GraphQLSyntaxErrorException exception)
        {
            return (
                null, Errors.Syntax(exception.Description, new SourceText(text).At(exception.Location.Line, exception.Location.Column)));
        }
        catch (GraphQLMaxDepthExceededException exception)
        {
            return (null, Errors.Syntax(
                "The document is nested too deep.", new SourceText(text).At(exception.Location.Line, exception.Location.Column)));
        }
    }

    private IReadOnlyList<GraphError> Check(ValidDocument document, out IReadOnlyList<OperationUses> uses)
    {
        uses = [];
        var errors = SelectionCount.Check(document, schema, limits);
        if (errors.Count > 0)
        {
            return errors;
        }

        errors = LimitRules.Check(document, schema, limits, out var isFatal);
        if (!isFatal)
        {
            errors = [.. errors, .. Validator.Validate(document, schema, limits, out uses)];
        }

        return errors.Count > 0 ? [.. errors.Take(limits.Errors)]
            : document.Syntax!.Definitions.OfType<GraphQLOperationDefinition>().Any() ? SubscriptionRule.Check(document, schema)
            : [Errors.NoOperations()];
    }

    private ValidDocument WithOperations(ValidDocument document, string text, IReadOnlyList<OperationUses> uses)
    {
        var errors = new List<GraphError>();
        var operations = uses.Select(used => Operation(document, used, errors)).ToArray();
        return errors.Count > 0 ? new ValidDocument(text, document.Syntax, errors) : document.With(operations);
    }

    private ValidOperation Operation(ValidDocument document, OperationUses used, List<GraphError> errors)
    {
        var syntax = used.Operation;
        var variables = (syntax.Variables?.Items ?? []).Select(v => Declared(v, used.UsedAsNonNull, document, errors)).ToArray();
        return new ValidOperation(document, syntax, syntax.Name?.StringValue, variables, used.HasMeta);
    }

    private DeclaredVariable Declared(
        GraphQLVariableDefinition variable, IReadOnlySet<string> usedAsNonNull, ValidDocument document, List<GraphError> errors)
    {
        var name = variable.Variable.Name.StringValue;
        var type = TypeForms.Of(schema, variable.Type)!;
        object? value = null;
        if (variable.DefaultValue is { } literal && !LiteralReader.TryRead(type, literal, out value))
        {
            errors.Add(
                Errors.BadDefault(name, TypeForms.Print(variable.Type), TypeForms.NameOf(variable.Type), document.Source.Of(literal)));
        }

        return new DeclaredVariable(
            name, type, document.Source.Of(variable), variable.DefaultValue is not null, value, usedAsNonNull.Contains(name));
    }
}
