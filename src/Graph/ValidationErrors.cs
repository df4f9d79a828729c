using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>Turns the library's validation errors into HotChocolate's: one row a rule.</summary>
internal static class ValidationErrors
{
    public static GraphError Of(ValidationError error, ValidDocument document, ISchema schema) =>
        new(error.Message) { Locations = [.. error.Nodes.Select(document.Source.Of)] };

    public static GraphError Misfit(GraphQLVariable variable, GraphQLType declared, IGraphType wanted, ValidDocument document) =>
        new($"The variable `{variable.Name.StringValue}` is not compatible with the type of the current location.")
        {
            Locations = [document.Source.Of(variable)],
        };

    public static GraphError BadDefault(GraphQLVariableDefinition variable, ValidDocument document) =>
        new("The specified value type of the default does not match the variable type.") { Locations = [document.Source.Of(variable)] };
}
