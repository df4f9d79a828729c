using System.Text;
using System.Text.RegularExpressions;
using GraphQLParser.Exceptions;

namespace Gateway.Graph;

/// <summary>Turns what the parser says of a broken text into HotChocolate's words and places, as far as the parser tells enough.</summary>
internal static partial class SyntaxErrors
{
    private static readonly Dictionary<string, string> Tokens = new(StringComparer.Ordinal)
    {
        ["EOF"] = "EndOfFile", ["!"] = "Bang", ["$"] = "Dollar", ["&"] = "Ampersand", ["("] = "LeftParenthesis", [")"] = "RightParenthesis",
        ["..."] = "Spread", [":"] = "Colon", ["="] = "Equal", ["@"] = "At", ["["] = "LeftBracket", ["]"] = "RightBracket", ["{"] = "LeftBrace",
        ["}"] = "RightBrace", ["|"] = "Pipe", ["Int"] = "Integer", ["Name"] = "Name", ["Float"] = "Float", ["String"] = "String",
    };

    public static GraphError Of(GraphQLSyntaxErrorException exception, SourceText source)
    {
        var (line, column) = (exception.Location.Line, exception.Location.Column);
        var said = exception.Description;
        if (Expected().Match(said) is { Success: true } expected)
        {
            // A selection may end where the parser still wants a name.
            var isEnd = expected.Groups["found"].Value == "EOF" && said.EndsWith("#Field", StringComparison.Ordinal);
            var wanted = isEnd ? "RightBrace" : Token(expected.Groups["wanted"].Value);
            return Errors.Syntax($"Expected a `{wanted}`-token, but found a `{Token(expected.Groups["found"].Value)}`-token.", source.At(line, column));
        }

        return Character(said, line, column, source) ?? Errors.Syntax(said.Split("; for more information", 2)[0], source.At(line, column));
    }

    /// <summary>What is wrong with a single character.</summary>
    private static GraphError? Character(string said, int line, int column, SourceText source)
    {
        if (Unexpected().Match(said) is { Success: true } unexpected)
        {
            var first = Encoding.UTF8.GetBytes(unexpected.Groups["character"].Value)[0];
            return Errors.Syntax($"Unexpected character `{(char)first}` ({first}).", source.At(line, column));
        }

        if (AfterZero().Match(said) is { Success: true } digit)
        {
            var number = digit.Groups["digit"].Value[0];
            return Errors.Syntax($"Invalid number, unexpected digit after 0: `{number}` ({(int)number}).", source.At(line, column - 1));
        }

        if (Escape().Match(said) is { Success: true } escape)
        {
            return Errors.Syntax($"Invalid character escape sequence: \\{(int)escape.Groups["character"].Value[0]}.", source.StringStart(line, column - 1));
        }

        return said == "Unterminated string." ? Errors.Syntax(said, source.StringStart(line, column))
            : said.StartsWith("Unexpected Name ", StringComparison.Ordinal) ? Errors.Syntax("Unexpected token: Name.", source.At(line, column))
            : null;
    }

    private static string Token(string name) => Tokens.GetValueOrDefault(name.Trim('"')) ?? Tokens.GetValueOrDefault(name.Split(' ')[0]) ?? name;

    [GeneratedRegex("^Expected (?<wanted>[^,;]+), found (?<found>[^;]+)")]
    private static partial Regex Expected();

    [GeneratedRegex("^Unexpected character \"(?<character>.+)\"$")]
    private static partial Regex Unexpected();

    [GeneratedRegex("^Invalid number, unexpected digit after 0: \"(?<digit>.)\"")]
    private static partial Regex AfterZero();

    [GeneratedRegex(@"^Invalid character escape sequence: \\(?<character>.)\.$")]
    private static partial Regex Escape();
}
