namespace Gateway.Graph.Documents.Syntax;

/// <summary>The kinds of tokens, under the names that HotChocolate's errors give them.</summary>
internal enum TokenKind
{
    StartOfFile,
    EndOfFile,
    Bang,
    QuestionMark,
    Dollar,
    Ampersand,
    LeftParenthesis,
    RightParenthesis,
    Spread,
    Colon,
    Equal,
    At,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Pipe,
    Name,
    Integer,
    Float,
    String,
    BlockString,
}
