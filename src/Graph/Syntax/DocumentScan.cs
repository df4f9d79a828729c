using System.Text;
using Gateway.Plan;

namespace Gateway.Graph.Syntax;

/// <summary>
/// Walks a document by the grammar, without making anything of it: finds the first fault of syntax, in HotChocolate's words and at its
/// place, and stops at the limits before anything is built or nested too deep.
/// </summary>
internal ref struct DocumentScan
{
    private readonly DocumentLimits limits;
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

    /// <summary>The first fault; null when there is none that this scan knows.</summary>
    public static GraphError? Check(string text, DocumentLimits limits)
    {
        var scan = new DocumentScan(Encoding.UTF8.GetBytes(text), limits);
        scan.Document();
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
        if (reader.Kind == TokenKind.LeftBrace)
        {
            Node();
            SelectionSet();
        }
        else if (reader.Kind is TokenKind.String or TokenKind.BlockString)
        {
            SkipAll();
        }
        else if (reader.Kind != TokenKind.Name)
        {
            Unexpected();
        }
        else if (reader.Value.SequenceEqual("fragment"u8))
        {
            Fragment();
        }
        else if (reader.Value.SequenceEqual("query"u8) || reader.Value.SequenceEqual("mutation"u8) || reader.Value.SequenceEqual("subscription"u8))
        {
            Operation();
        }
        else
        {
            // Definitions of types are known to the parser that comes next; what is none of them it refuses too.
            SkipAll();
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

    private void Type()
    {
        Node();
        if (Enter() && Skip(TokenKind.LeftBracket))
        {
            Type();
            Expect(TokenKind.RightBracket);
        }
        else
        {
            Name();
        }

        depth--;
        if (reader.Kind == TokenKind.Bang)
        {
            Node();
            reader.Next();
        }
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
            reader.Fail($"Expected a `on`-token, but found a `{(reader.Kind == TokenKind.Name ? Encoding.UTF8.GetString(reader.Value) : reader.Kind)}`-token.");
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

    private void Arguments(bool constant)
    {
        if (!Skip(TokenKind.LeftParenthesis))
        {
            return;
        }

        do
        {
            Node();
            Name();
            Expect(TokenKind.Colon);
            Value(constant);
        }
        while (reader.Kind != TokenKind.RightParenthesis && reader.Fault is null);

        Expect(TokenKind.RightParenthesis);
    }

    private void Directives(bool constant)
    {
        for (var count = 1; reader.Kind == TokenKind.At; count++)
        {
            if (count > limits.Directives)
            {
                reader.Fail($"The GraphQL request document contains more than {limits.Directives} directives at one place. Parsing aborted.");
                return;
            }

            Node();
            reader.Next();
            Name();
            Arguments(constant);
        }
    }

    private void Value(bool constant)
    {
        switch (reader.Kind)
        {
            case TokenKind.LeftBracket:
                List(constant);
                break;
            case TokenKind.LeftBrace:
                Object(constant);
                break;
            case TokenKind.Integer or TokenKind.Float or TokenKind.String or TokenKind.BlockString or TokenKind.Name:
                Node();
                reader.Next();
                break;
            case TokenKind.Dollar when !constant:
                Node();
                reader.Next();
                Name();
                break;
            default:
                Unexpected();
                break;
        }
    }

    private void List(bool constant)
    {
        Node();
        if (Enter())
        {
            reader.Next();
            while (reader.Kind != TokenKind.RightBracket && reader.Fault is null)
            {
                Value(constant);
            }

            Expect(TokenKind.RightBracket);
        }

        depth--;
    }

    private void Object(bool constant)
    {
        Node();
        if (Enter())
        {
            reader.Next();
            while (reader.Kind != TokenKind.RightBrace && reader.Fault is null)
            {
                Node();
                Name();
                Expect(TokenKind.Colon);
                Value(constant);
            }

            Expect(TokenKind.RightBrace);
        }

        depth--;
    }

    private void FragmentName()
    {
        if (reader.Kind == TokenKind.Name && reader.Value.SequenceEqual("on"u8))
        {
            Unexpected();
        }

        Name();
    }

    private void NamedType()
    {
        Node();
        Name();
    }

    private void Name()
    {
        Node();
        Expect(TokenKind.Name);
    }

    private bool Skip(TokenKind kind)
    {
        if (reader.Kind != kind)
        {
            return false;
        }

        reader.Next();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind))
        {
            reader.Fail($"Expected a `{kind}`-token, but found a `{reader.Kind}`-token.");
        }
    }

    private void Unexpected() => reader.Fail($"Unexpected token: {Print(reader.Kind)}.");

    private bool Enter()
    {
        if (++depth > limits.Depth)
        {
            reader.Fail($"The GraphQL request document is nested more than {limits.Depth} levels deep. Parsing aborted.");
        }

        return reader.Fault is null;
    }

    private void Node()
    {
        if (++nodes > limits.Nodes)
        {
            reader.Fail($"Document contains more than {limits.Nodes} nodes. Parsing aborted.");
        }
    }

    private void SkipAll()
    {
        while (reader.Kind != TokenKind.EndOfFile)
        {
            reader.Next();
        }
    }

    private static string Print(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "!",
        TokenKind.QuestionMark => "?",
        TokenKind.Dollar => "$",
        TokenKind.Ampersand => "&",
        TokenKind.LeftParenthesis => "(",
        TokenKind.RightParenthesis => ")",
        TokenKind.Spread => "...",
        TokenKind.Colon => ":",
        TokenKind.Equal => "=",
        TokenKind.At => "@",
        TokenKind.LeftBracket => "[",
        TokenKind.RightBracket => "]",
        TokenKind.LeftBrace => "{",
        TokenKind.RightBrace => "}",
        TokenKind.Pipe => "|",
        TokenKind.Integer => "Int",
        _ => kind.ToString(),
    };
}
