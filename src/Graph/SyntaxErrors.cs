using GraphQLParser.Exceptions;

namespace Gateway.Graph;

/// <summary>Turns what the parser says into HotChocolate's words.</summary>
internal static class SyntaxErrors
{
    public static GraphError Of(GraphQLSyntaxErrorException exception, SourceText source) =>
        Errors.Syntax(exception.Description, source.At(exception.Location.Line, exception.Location.Column));
}
