namespace Gateway.Graph.Documents.Syntax;

/// <summary>The steps of the scan: taking or refusing a token, counting a node or a level.</summary>
internal ref partial struct DocumentScan
{
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
