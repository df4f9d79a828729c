using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>
/// Validates a document in one walk. The rules are HotChocolate's in its order, with its messages, locations and members, so that it
/// refuses the same documents in the same way; stricter than it, no rule exempts <c>__typename</c>, and a list is not an input object.
/// </summary>
internal sealed class Validator : SelectionWalk
{
    private readonly RuleContext context;
    private readonly DefinitionRules operations;
    private readonly FieldRules fields;
    private readonly FieldMerge merge;
    private readonly ArgumentRules arguments;
    private readonly FragmentRules fragments;
    private readonly ValueRules values;
    private readonly DirectiveRules directives;
    private readonly VariableRules variables;
    private readonly HashSet<string> walked = new(StringComparer.Ordinal);
    private readonly List<OperationUses> uses = [];
    private bool hasMeta;

    private Validator(ISchema schema, ValidDocument document, DocumentLimits limits)
        : base(schema, document)
    {
        context = new RuleContext(schema, document);
        operations = new DefinitionRules(context);
        fields = new FieldRules(context);
        merge = new FieldMerge(context, limits.MergeComparisons);
        arguments = new ArgumentRules(context);
        fragments = new FragmentRules(context);
        values = new ValueRules(context, limits);
        directives = new DirectiveRules(context);
        variables = new VariableRules(context);
    }

    /// <summary>Returns everything that is wrong with the document, rule by rule.</summary>
    /// <param name="uses">What the walk saw of each operation.</param>
    public static IReadOnlyList<GraphError> Validate(
        ValidDocument document, ISchema schema, DocumentLimits limits, out IReadOnlyList<OperationUses> uses)
    {
        var validator = new Validator(schema, document, limits);
        uses = validator.uses;
        return validator.Validate(document.Syntax!);
    }

    private IReadOnlyList<GraphError> Validate(GraphQLDocument document)
    {
        operations.Document(document);
        fragments.Document(document);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            Operation(operation);
        }

        fragments.Finish();
        return
        [
            .. operations.Errors, .. fields.Errors, .. merge.Errors, .. arguments.Errors, .. fragments.Errors, .. values.Errors,
            .. directives.Errors, .. variables.Errors,
        ];
    }

    private void Operation(GraphQLOperationDefinition operation)
    {
        if (context.Root(operation.Operation) is not { } root)
        {
            operations.NotSupported(operation);
            return;
        }

        walked.Clear();
        hasMeta = false;
        fragments.Operation();
        variables.Begin();
        operation.Variables?.Items.ForEach(Variable);
        Directives(operation, operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        Selections(operation.SelectionSet, root);
        merge.Check(operation.SelectionSet, root);
        variables.Finish(operation);
        uses.Add(new OperationUses(operation, variables.UsedAsNonNull, hasMeta));
    }

    private void Variable(GraphQLVariableDefinition variable)
    {
        variables.Declare(variable);
        if (variable.DefaultValue is not null && TypeForms.Of(Schema, variable.Type) is { } type)
        {
            values.Default(variable, type);
        }

        Directives(variable, DirectiveLocation.VariableDefinition);
    }

    protected override bool Inline(GraphQLInlineFragment fragment, IGraphType? type)
    {
        Directives(fragment, DirectiveLocation.InlineFragment);
        return Selections(
            fragment.SelectionSet, fragment.TypeCondition is { } condition ? fragments.Condition(fragment, condition, type) : type);
    }

    protected override bool Field(GraphQLField field, IGraphType? type)
    {
        var definition = DefinitionOf(field, type);
        hasMeta |= definition is not null && (definition == Schema.SchemaMetaFieldType || definition == Schema.TypeMetaFieldType);
        if (type is not null)
        {
            fields.Field(field, type, definition);
        }

        if (definition is not null)
        {
            arguments.Field(field, type!, definition);
        }

        directives.Place(field);
        context.Path.Add(RuleContext.ResponseName(field));
        Arguments(field.Arguments, definition?.Arguments);
        EachDirective(field, DirectiveLocation.Field);
        Below(field, definition);
        context.Path.RemoveAt(context.Path.Count - 1);
        return true;
    }

    /// <summary>A fragment's contents are checked against its own type, so once is enough.</summary>
    protected override bool Spread(GraphQLFragmentSpread spread, IGraphType? type)
    {
        Directives(spread, DirectiveLocation.FragmentSpread);
        if (fragments.Enter(spread) is not { } fragment)
        {
            return true;
        }

        var inner = fragments.Condition(fragment, fragment.TypeCondition, type);
        if (walked.Add(fragment.FragmentName.Name.StringValue))
        {
            Directives(fragment, DirectiveLocation.FragmentDefinition);
            Selections(fragment.SelectionSet, inner);
        }

        fragments.Leave(fragment);
        return true;
    }

    private void Directives(IHasDirectivesNode node, DirectiveLocation location)
    {
        directives.Place(node);
        EachDirective(node, location);
    }

    private void EachDirective(IHasDirectivesNode node, DirectiveLocation location)
    {
        foreach (var directive in node.Directives?.Items ?? [])
        {
            var definition = Schema.Directives.Find(directive.Name.Value);
            directives.Directive(directive, definition, location);
            if (definition is not null)
            {
                arguments.Directive(directive, definition);
                Arguments(directive.Arguments, definition.Arguments);
            }
        }
    }

    private void Arguments(GraphQLArguments? given, QueryArguments? known)
    {
        foreach (var argument in given?.Items ?? [])
        {
            if (known?.Find(argument.Name.Value) is { ResolvedType: { } type } definition)
            {
                values.Argument(argument, type);
                variables.Value(argument.Value, type, definition.DefaultValue is not null);
            }
        }
    }
}

/// <summary>What the walk over an operation records besides errors.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="UsedAsNonNull">Nullable variables in places where null is not allowed (their default, or the place's, is not null).</param>
/// <param name="HasMeta">Whether it contains <c>__schema</c> or <c>__type</c>.</param>
internal sealed record OperationUses(GraphQLOperationDefinition Operation, IReadOnlySet<string> UsedAsNonNull, bool HasMeta);
