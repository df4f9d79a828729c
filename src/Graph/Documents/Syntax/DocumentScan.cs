using System.Text;
using Gateway.Graph.Messages;
using Gateway.Plan;

namespace Gateway.Graph.Documents.Syntax;

/// <summary>
/// Scans a document by the grammar, building nothing: finds the first syntax error, with HotChocolate's message and location, and stops at
/// the limits before anything is built or nested too deep.
/// </summary>
internal ref partial struct DocumentScan
{
    private readonly DocumentLimits limits;

    /// <summary>The ranges of the descriptions of operations and fragments.</summary>
    private readonly List<Range> descriptions = [];

    private TokenReader reader;
    private int nodes;
    private int fields;
    private int aliases;
    private int depth;

    private DocumentScan(ReadOnlySpan<byte> text, DocumentLimits limits)
    {
        this.limits = limits;
        reader = new TokenReader(text, limits.Tokens);
    }

    /// <summary>Returns the first error; null when this scan finds none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="limits">The limits on it.</param>
    /// <param name="plain">The document for the parser, which does not accept descriptions of operations and fragments: they are blanked
    /// out.</param>
    public static GraphError? Check(string text, DocumentLimits limits, out string plain)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var scan = new DocumentScan(bytes, limits);
        scan.Document();
        plain = scan.WithoutDescriptions(text, bytes);
        return scan.reader.Fault is { } fault ? Errors.Syntax(fault, new AskLocation(scan.reader.Line, scan.reader.Column)) : null;
    }

    private void Document()
    {
        Node();
        reader.Next();
        while (reader.Kind != TokenKind.EndOfFile)
        {
            Definition();
        }
    }

    private void Definition()
    {
        Description();
        switch (reader.Kind)
        {
            case TokenKind.LeftBrace:
                Node();
                SelectionSet();
                break;
            case TokenKind.Name when reader.Value.SequenceEqual("fragment"u8):
                Fragment();
                break;
            case TokenKind.Name when reader.Value.SequenceEqual("query"u8)
                || reader.Value.SequenceEqual("mutation"u8)
                || reader.Value.SequenceEqual("subscription"u8):
                Operation();
                break;
            case TokenKind.Name when IsTypeSystem():
                // The parser, which comes next, handles these.
                SkipAll();
                break;
            default:
                Unexpected();
                break;
        }
    }

    private void Operation()
    {
        Node();
        reader.Next();
        if (reader.Kind == TokenKind.Name)
        {
            Name();
        }

        if (Skip(TokenKind.LeftParenthesis))
        {
            do
            {
                Variable();
            }
            while (reader.Kind != TokenKind.RightParenthesis && reader.Fault is null);

            Expect(TokenKind.RightParenthesis);
        }

        Directives(constant: false);
        SelectionSet();
    }

    private void Variable()
    {
        Node();
        Node();
        Expect(TokenKind.Dollar);
        Name();
        Expect(TokenKind.Colon);
        Type();
        if (Skip(TokenKind.Equal))
        {
            Value(constant: true);
        }

        Directives(constant: true);
    }

    private void Fragment()
    {
        Node();
        reader.Next();
        FragmentName();
        if (reader.Kind == TokenKind.Name && reader.Value.SequenceEqual("on"u8))
        {
            reader.Next();
            NamedType();
        }
        else
        {
            var found = reader.Kind == TokenKind.Name ? Encoding.UTF8.GetString(reader.Value) : reader.Kind.ToString();
            reader.Fail($"Expected a `on`-token, but found a `{found}`-token.");
        }

        Directives(constant: false);
        SelectionSet();
    }

    private void SelectionSet()
    {
        Node();
        if (reader.Kind != TokenKind.LeftBrace)
        {
            reader.Fail($"Expected a {TokenKind.LeftBrace} token but found `{Print(reader.Kind)}`.");
        }

        if (Enter())
        {
            reader.Next();
            do
            {
                Selection();
            }
            while (reader.Kind is not (TokenKind.RightBrace or TokenKind.EndOfFile));

            Expect(TokenKind.RightBrace);
        }

        depth--;
    }

    private void Selection()
    {
        if (reader.Kind == TokenKind.EndOfFile)
        {
            Expect(TokenKind.RightBrace);
        }
        else if (reader.Kind == TokenKind.Spread)
        {
            Spread();
        }
        else
        {
            Field();
        }
    }

    private void Spread()
    {
        Node();
        reader.Next();
        if (reader.Kind == TokenKind.Name && !reader.Value.SequenceEqual("on"u8))
        {
            FragmentName();
            Directives(constant: false);
            return;
        }

        if (reader.Kind == TokenKind.Name)
        {
            reader.Next();
            NamedType();
        }

        Directives(constant: false);
        SelectionSet();
    }

    private void Field()
    {
        if (++fields > limits.Fields)
        {
            reader.Fail($"The GraphQL request document contains more than {limits.Fields} fields. Parsing aborted.");
        }

        Node();
        Name();
        if (Skip(TokenKind.Colon))
        {
            Name();
            if (++aliases > limits.Aliases)
            {
                reader.Fail($"The GraphQL request document contains more than {limits.Aliases} aliases. Parsing aborted.");
            }
        }

        Arguments(constant: false);
        Directives(constant: false);
        if (reader.Kind == TokenKind.LeftBrace)
        {
            SelectionSet();
        }
    }

    private void FragmentName()
    {
        if (reader.Kind == TokenKind.Name && reader.Value.SequenceEqual("on"u8))
        {
            Unexpected();
        }

        Name();
    }
}
