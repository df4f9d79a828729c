namespace Gateway.Graph.Documents.Syntax;

/// <summary>The part of the scan for what follows names: types, arguments, directives and values.</summary>
internal ref partial struct DocumentScan
{
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
                reader.Fail(
                    $"The GraphQL request document contains more than {limits.Directives} directives at one place. Parsing aborted.");
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
}
