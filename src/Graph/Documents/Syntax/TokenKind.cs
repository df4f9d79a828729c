namespace Gateway.Graph.Documents.Syntax;

/// <summary>The kinds of tokens, named as in HotChocolate's errors.</summary>
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
