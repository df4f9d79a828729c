using System.Text;
using Gateway.Graph.Documents.Syntax;
using Gateway.Http.Answers;

namespace Gateway.Http.Requests;

/// <summary>
/// Finds what is wrong with a request that could not be read, in HotChocolate's words and at its position. HotChocolate reads JSON with the
/// tokens of GraphQL, so that is what the errors speak of.
/// </summary>
internal ref struct RequestScan
{
    private const int MaximumDepth = 128;

    private TokenReader reader;
    private int depth;

    private RequestScan(ReadOnlySpan<byte> text) => reader = new TokenReader(text, int.MaxValue);

    /// <summary>Returns the fault in a body; null when it has none of these.</summary>
    public static WireError? Body(ReadOnlySpan<byte> text)
    {
        var scan = new RequestScan(text);
        scan.reader.Next();
        if (scan.reader.Kind == TokenKind.LeftBracket)
        {
            scan.Batch();
        }
        else if (scan.reader.Kind == TokenKind.LeftBrace)
        {
            scan.Request();
        }
        else
        {
            scan.reader.Fail("Expected `{` or `[` as first syntax token.");
        }

        return scan.Fault();
    }

    /// <summary>Returns the fault in variables or extensions of an address; null when it has none of these.</summary>
    public static WireError? Parameter(ReadOnlySpan<byte> text)
    {
        var scan = new RequestScan(text);
        scan.reader.Next();
        scan.ObjectOrNull();
        return scan.Fault();
    }

    private readonly WireError? Fault() =>
        reader.Fault is { } fault ? WireError.Request(fault, "HC0011", (reader.Line, reader.Column)) : null;

    private void Batch()
    {
        reader.Next();
        while (reader.Kind != TokenKind.RightBracket && reader.Fault is null)
        {
            Request();
            reader.Next();
        }
    }

    private void Request()
    {
        Expect(TokenKind.LeftBrace);
        while (reader.Kind != TokenKind.RightBrace && reader.Fault is null)
        {
            Member();
        }
    }

    private void Member()
    {
        var name = Inner();
        Expect(TokenKind.String);
        Expect(TokenKind.Colon);
        switch (name)
        {
            case "query" when reader.Kind != TokenKind.String && !IsNull():
                reader.Fail("The query field must be a string or null.");
                break;
            case "query" or "id" or "documentId" or "operationName":
                StringOrNull();
                break;
            case "variables" when reader.Kind == TokenKind.LeftBracket:
                Value();
                break;
            case "variables" or "extensions":
                ObjectOrNull();
                break;
            default:
                Value();
                break;
        }
    }

    private void StringOrNull()
    {
        if (reader.Kind != TokenKind.String && !IsNull())
        {
            reader.Fail($"Expected a string-token or a null-token, but found a {reader.Kind}-token with value `{Inner()}`.");
        }

        reader.Next();
    }

    private void ObjectOrNull()
    {
        if (reader.Kind == TokenKind.LeftBrace)
        {
            Object();
        }
        else if (IsNull())
        {
            reader.Next();
        }
        else
        {
            reader.Fail($"Expected an object or a null-token, but found a {reader.Kind}-token with value `{Inner()}`.");
        }
    }

    private void Value()
    {
        switch (reader.Kind)
        {
            case TokenKind.LeftBracket:
                List();
                break;
            case TokenKind.LeftBrace:
                Object();
                break;
            case TokenKind.String or TokenKind.Integer or TokenKind.Float:
                reader.Next();
                break;
            case TokenKind.Name when Inner() is "true" or "false" or "null":
                reader.Next();
                break;
            default:
                reader.Fail($"Unexpected token found `{reader.Kind}` while expecting a scalar value.");
                break;
        }
    }

    private void List()
    {
        if (Enter())
        {
            reader.Next();
            while (reader.Kind != TokenKind.RightBracket && reader.Fault is null)
            {
                Value();
            }

            Expect(TokenKind.RightBracket);
        }

        depth--;
    }

    private void Object()
    {
        if (Enter())
        {
            reader.Next();
            while (reader.Kind != TokenKind.RightBrace && reader.Fault is null)
            {
                if (reader.Kind != TokenKind.String)
                {
                    reader.Fail($"Expected a {TokenKind.String} token but found `{reader.Kind}`.");
                }

                reader.Next();
                Expect(TokenKind.Colon);
                Value();
            }

            Expect(TokenKind.RightBrace);
        }

        depth--;
    }

    private bool Enter()
    {
        if (++depth > MaximumDepth)
        {
            reader.Fail($"The JSON of the request is nested more than {MaximumDepth} levels deep.");
        }

        return reader.Fault is null;
    }

    private void Expect(TokenKind kind)
    {
        if (reader.Kind != kind)
        {
            reader.Fail($"Expected a `{kind}`-token, but found a `{reader.Kind}`-token.");
        }

        reader.Next();
    }

    private readonly bool IsNull() => reader.Kind == TokenKind.Name && Inner() == "null";

    /// <summary>Returns the text of a token that has one, a string's without its quotes.</summary>
    private readonly string Inner() => reader.Kind switch
    {
        TokenKind.String => Encoding.UTF8.GetString(reader.Value[1..^1]),
        TokenKind.Name or TokenKind.Integer or TokenKind.Float => Encoding.UTF8.GetString(reader.Value),
        _ => "",
    };
}
