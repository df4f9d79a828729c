using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>Validation errors of fragments, variables and operations.</summary>
internal sealed partial class ValidationErrors
{
    private IEnumerable<GraphError> UnknownType(GraphQLNamedType type)
    {
        var name = type.Name.StringValue;
        var fragments = document.Syntax!.Definitions.OfType<GraphQLFragmentDefinition>().Where(f => f.TypeCondition.Type == type);
        foreach (var fragment in fragments)
        {
            yield return Told(
                $"Unknown type `{name}`.",
                fragment,
                "Fragment-Spread-Type-Existence",
                [new("typeCondition", name), new("fragment", fragment.FragmentName.Name.StringValue)]);
        }

        if (places.InlineFragment(type) is { } inline)
        {
            yield return Told($"Unknown type `{name}`.", inline, "Fragment-Spread-Type-Existence", [new("typeCondition", name)]);
        }

        // As recorded, a variable of a type that is not there is told where it is used.
        foreach (var (variable, definition) in Variables().Where(v => Named(v.Definition.Type) == type))
        {
            yield return Misfit(variable, definition);
        }
    }

    private IEnumerable<(GraphQLVariable Variable, GraphQLVariableDefinition Definition)> Variables() =>
        from operation in document.Syntax!.Definitions.OfType<GraphQLOperationDefinition>()
        from definition in operation.Variables?.Items ?? []
        from use in places.Uses(definition.Variable.Name.StringValue)
        select (use, definition);

    /// <summary>The library names the type of the condition.</summary>
    private GraphError FragmentOnLeaf(GraphQLNamedType type)
    {
        var node = (ASTNode?)places.InlineFragment(type)
            ?? document.Syntax!.Definitions.OfType<GraphQLFragmentDefinition>().First(f => f.TypeCondition.Type == type);
        return Told(
            "Fragments can only be declared on unions, interfaces, and objects.",
            node,
            "Fragments-On-Composite-Types",
            [new("typeCondition", type.Name.StringValue), .. FragmentMember(node)]);
    }

    private GraphError? ImpossibleFragment(ASTNode node)
    {
        var (around, condition) = (places.Of(node).Around, places.TypeOf(Condition(node), null));
        return around is null || condition is null or ScalarGraphType
            ? null
            : Told(
                "The parent type does not match the type condition on the fragment.",
                node,
                "Fragment-spread-is-possible",
                [new("typeCondition", condition.Name), new("selectionSetType", around.Name), .. FragmentMember(node)]);
    }

    private GraphError UnknownFragment(GraphQLFragmentSpread spread) => Told(
        $"The specified fragment `{spread.FragmentName.Name.StringValue}` does not exist.",
        spread,
        "Fragment-spread-target-defined",
        FragmentMember(spread));

    private GraphError FragmentCycle(GraphQLFragmentSpread spread) => Told(
        "The graph of fragment spreads must not form any cycles including spreading itself. "
            + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.",
        spread,
        "Fragment-spreads-must-not-form-cycles",
        FragmentMember(spread));

    /// <summary>A second fragment of a name is told as such and not as unused.</summary>
    private GraphError? UnusedFragment(GraphQLFragmentDefinition fragment) =>
        document.Fragments[fragment.FragmentName.Name.StringValue] == fragment ? NotUsed(fragment) : null;

    private GraphError NotUsed(GraphQLFragmentDefinition fragment) => Told(
        $"The specified fragment `{fragment.FragmentName.Name.StringValue}` is not used within the current document.",
        fragment,
        "Fragments-Must-Be-Used",
        FragmentMember(fragment));

    private GraphError RepeatedFragment(GraphQLFragmentDefinition fragment) => Told(
        $"There are multiple fragments with the name `{fragment.FragmentName.Name.StringValue}`.",
        fragment,
        "Fragment-Name-Uniqueness",
        FragmentMember(fragment)) with
    { Path = null };

    private GraphError RepeatedVariable(GraphQLVariableDefinition variable) => Told(
        "A document containing operations that define more than one variable with the same name is invalid for execution.",
        variable,
        "Variable-Uniqueness",
        VariableMembers(variable));

    /// <summary>A type that is not there at all is told otherwise.</summary>
    private GraphError? VariableOfOutputType(GraphQLVariableDefinition variable) => schema.AllTypes[Named(variable.Type).Name.Value] is null
        ? null
        : Told(
            $"The type of variable `{variable.Variable.Name.StringValue}` is not an input type.",
            variable,
            "Variables-Are-Input-Types",
            VariableMembers(variable));

    private GraphError? UnusedVariables(ASTNode[] nodes) =>
        VariableNames<NoUnusedVariablesError, GraphQLVariableDefinition>(nodes, v => v.Variable.Name.StringValue, "not used", "All-Variables-Used");

    private GraphError? UndeclaredVariables(ASTNode[] nodes) =>
        VariableNames<NoUndefinedVariablesError, GraphQLVariable>(nodes, v => v.Name.StringValue, "not declared", "All-Variable-Uses-Defined");

    /// <summary>The library tells each variable; all of an operation are told at once.</summary>
    private GraphError? VariableNames<TError, TNode>(ASTNode[] nodes, Func<TNode, string> name, string what, string section)
        where TError : ValidationError
        where TNode : ASTNode
    {
        var operation = OperationOf(nodes);
        var names = all.OfType<TError>().Where(e => OperationOf([.. e.Nodes]) == operation).SelectMany(e => e.Nodes.OfType<TNode>()).Select(name);
        return told.Add(operation) ? Told($"The following variables were {what}: {string.Join(", ", names.Distinct())}.", operation, section) : null;
    }

    private GraphQLOperationDefinition OperationOf(ASTNode[] nodes)
    {
        var operations = document.Syntax!.Definitions.OfType<GraphQLOperationDefinition>();
        return nodes.OfType<GraphQLOperationDefinition>().FirstOrDefault()
            ?? operations.First(o => nodes.Any(n => n is GraphQLVariableDefinition v && (o.Variables?.Items.Contains(v) ?? false)));
    }

    private GraphError RepeatedOperation(GraphQLOperationDefinition operation) => Told(
        $"The operation name `{operation.Name!.StringValue}` is not unique.",
        operation,
        "Operation-Name-Uniqueness",
        [new("operation", operation.Name.StringValue)]);

    private GraphError AnonymousOperation(ASTNode operation) => Told(
        "GraphQL allows a short‐hand form for defining query operations when only that one operation exists in the document.",
        operation,
        "Lone-Anonymous-Operation",
        [new("operations", document.Syntax!.Definitions.OfType<GraphQLOperationDefinition>().Count())]);

    private GraphQLTypeCondition? Condition(ASTNode node) => node switch
    {
        GraphQLInlineFragment inline => inline.TypeCondition,
        GraphQLFragmentDefinition fragment => fragment.TypeCondition,
        GraphQLFragmentSpread spread => document.Fragments.GetValueOrDefault(spread.FragmentName.Name.StringValue)?.TypeCondition,
        _ => null,
    };

    private static KeyValuePair<string, object>[] FragmentMember(ASTNode node) => node switch
    {
        GraphQLFragmentDefinition fragment => [new("fragment", fragment.FragmentName.Name.StringValue)],
        GraphQLFragmentSpread spread => [new("fragment", spread.FragmentName.Name.StringValue)],
        _ => [],
    };

    private static GraphQLNamedType Named(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Named(required.Type),
        GraphQLListType list => Named(list.Type),
        _ => (GraphQLNamedType)type,
    };
}
