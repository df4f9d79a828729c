using CsCheck;
using Gateway.Graph.Documents;
using Gateway.Graph.Documents.Syntax;
using GraphQLParser;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// The scan before the parser finds every syntax error, so that clients get HotChocolate's messages and not the parser's.
/// </summary>
public sealed class SyntaxTests
{
    private static readonly string[] Tokens =
    [
        "{", "}", "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "$", "@", "...", "a", "on", "query", "mutation", "fragment", "F", "true", "null",
        "$a", "a:", "(a:", "@b", "...on A{", "...F", "query Q($a:[Int!]!=1)", "fragment F on A", "1", "-1.5e3", "01", "\"\"", "\"a\\n\\u00e9\"", "\"\"\"b\"\"\"",
        "\"", "\"\"\"", ",", "\n", "#c\n", ".", "-", "1a", "施", "{a(b:[1 {c:$d}]) @e(f:null){g}}",
    ];

    [Fact]
    public void What_the_scan_lets_through_the_parser_takes() =>
        Gen.Int[0, Tokens.Length - 1].Select(i => Tokens[i]).Array[1, 30].Sample(tokens => Check(string.Join(' ', tokens)), iter: 20_000);

    [Fact]
    public void A_document_with_one_character_changed_is_refused_by_the_scan_or_taken()
    {
        const string document = "\"Q.\" query Q($a:[Int!]=[1,-2.5e1] @b){x:a(c:{d:\"e\\u00e9\",f:[$a,G,null,true]}) @h(i:\"\"\"j\"\"\") ...F ...on K{l}} fragment F on K{m}";
        Gen.Select(Gen.Int[0, document.Length - 1], Gen.Char["{}()[]:=!|&$@.a1-\"\\# \t\r\n施%\0\a\u007f\u00a0\ufeff\ud83d"]).Sample(
            (at, with) => Check(document[..at] + with + document[(at + 1)..]), iter: 20_000);
    }

    private static void Check(string text)
    {
        if (DocumentScan.Check(text, new DocumentLimits(), out var plain) is null)
        {
            Parser.Parse(plain, new ParserOptions { Ignore = IgnoreOptions.Comments });
        }
    }
}
