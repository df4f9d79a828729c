using System.Buffers;
using System.Text;

namespace Gateway.Graph.Documents.Syntax;

/// <summary>
/// Reads the tokens of a document from its UTF-8 bytes, and reports errors in HotChocolate's words. After an error it only returns the end
/// of the file, so the caller needs to check for one only once.
/// </summary>
internal ref struct TokenReader
{
    private static readonly SearchValues<byte> NameBytes = SearchValues.Create(
        "_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private readonly ReadOnlySpan<byte> text;
    private readonly int maximum;
    private int position;
    private int start;
    private int lineStart;
    private int tokens;

    /// <param name="text">The document.</param>
    /// <param name="maximum">The most tokens it may have.</param>
    public TokenReader(ReadOnlySpan<byte> text, int maximum)
    {
        this.text = text;
        this.maximum = maximum;
        position = text.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
    }

    public TokenKind Kind { get; private set; }

    /// <summary>The text of a name.</summary>
    public readonly ReadOnlySpan<byte> Value => text[start..position];

    /// <summary>The token's range in the document.</summary>
    public readonly Range Range => start..position;

    public int Line { get; private set; } = 1;

    /// <summary>Where the token begins in its line, in bytes from 1.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>The first error; null = none so far.</summary>
    public string? Fault { get; private set; }

    public void Next()
    {
        if (Fault is not null)
        {
            return;
        }

        SkipIgnored();
        start = position;
        Column = position - lineStart + 1;
        if (position == text.Length)
        {
            Kind = TokenKind.EndOfFile;
        }
        else if (++tokens > maximum)
        {
            Fail($"Document contains more than {maximum} tokens. Parsing aborted.");
        }
        else
        {
            Read(text[position]);
        }
    }

    /// <summary>Records an error at this token, unless there is one already.</summary>
    public void Fail(string message)
    {
        Fault ??= message;
        Kind = TokenKind.EndOfFile;
    }

    private void Read(byte first)
    {
        switch (first)
        {
            case (byte)'_' or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z'):
                Kind = TokenKind.Name;
                var length = text[position..].IndexOfAnyExcept(NameBytes);
                position = length < 0 ? text.Length : position + length;
                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                ReadNumber();
                break;
            case (byte)'"':
                ReadString();
                break;
            case (byte)'.':
                ReadSpread();
                break;
            default:
                ReadPunctuator(first);
                break;
        }
    }

    private void ReadPunctuator(byte first)
    {
        position++;
        Kind = first switch
        {
            (byte)'!' => TokenKind.Bang,
            (byte)'?' => TokenKind.QuestionMark,
            (byte)'$' => TokenKind.Dollar,
            (byte)'&' => TokenKind.Ampersand,
            (byte)'(' => TokenKind.LeftParenthesis,
            (byte)')' => TokenKind.RightParenthesis,
            (byte)':' => TokenKind.Colon,
            (byte)'=' => TokenKind.Equal,
            (byte)'@' => TokenKind.At,
            (byte)'[' => TokenKind.LeftBracket,
            (byte)']' => TokenKind.RightBracket,
            (byte)'{' => TokenKind.LeftBrace,
            (byte)'|' => TokenKind.Pipe,
            (byte)'}' => TokenKind.RightBrace,
            _ => TokenKind.StartOfFile,
        };
        if (Kind == TokenKind.StartOfFile)
        {
            Fail($"Unexpected character `{(char)first}` ({first}).");
        }
    }

    private void ReadSpread()
    {
        if (text[position..].StartsWith("..."u8))
        {
            Kind = TokenKind.Spread;
            position += 3;
        }
        else
        {
            Fail(Digit(position + 1) ? "Invalid number, expected digit before \".\"." : "Expected a `Spread`-token.");
        }
    }

    private void ReadNumber()
    {
        Kind = TokenKind.Integer;
        position += text[position] == '-' ? 1 : 0;
        if (Byte(position) == '0')
        {
            position++;
            if (Digit(position))
            {
                Fail($"Invalid number, unexpected digit after 0: `{(char)Byte(position)}` ({Byte(position)}).");
            }
        }
        else
        {
            ReadDigits();
        }

        if (Byte(position) == '.')
        {
            position++;
            ReadDigits();
            Kind = Fault is null ? TokenKind.Float : Kind;
        }

        if ((Byte(position) | 0x20) == 'e')
        {
            position += Byte(position + 1) is (byte)'+' or (byte)'-' ? 2 : 1;
            ReadDigits();
            Kind = Fault is null ? TokenKind.Float : Kind;
        }

        if (Byte(position) == '.' || (Byte(position) != ' ' && NameBytes.Contains(Byte(position))))
        {
            FailDigit();
        }
    }

    private void ReadDigits()
    {
        if (!Digit(position))
        {
            FailDigit();
        }

        while (Digit(position))
        {
            position++;
        }
    }

    private void FailDigit() => Fail($"Invalid number, expected digit but got: `{(char)Byte(position)}` ({Byte(position)}).");

    private void ReadString()
    {
        if (text[position..].StartsWith("\"\"\""u8))
        {
            ReadBlock();
            return;
        }

        Kind = TokenKind.String;
        while (++position < text.Length && Fault is null)
        {
            switch (text[position])
            {
                case (byte)'"':
                    position++;
                    return;
                case (byte)'\\':
                    ReadEscape();
                    break;
                case (byte)'\n' or (byte)'\r':
                    position = text.Length;
                    break;
                case (< (byte)' ' and not (byte)'\t') or 127:
                    FailCharacter();
                    return;
            }
        }

        Fail("Unterminated string.");
    }

    private void FailCharacter() => Fail($"Invalid character within String: {text[position]}.");

    private void ReadEscape()
    {
        var escaped = Byte(++position);
        if (escaped == 'u')
        {
            for (var i = 1; i <= 4; i++)
            {
                if (!char.IsAsciiHexDigit((char)Byte(position + i)))
                {
                    Fail($"Invalid character escape sequence: \\{escaped}.");
                }
            }
        }
        else if (!"\"\\/bfnrtu"u8.Contains(escaped))
        {
            Fail($"Invalid character escape sequence: \\{escaped}.");
        }
    }

    private void ReadBlock()
    {
        Kind = TokenKind.BlockString;
        position += 3;
        while (position < text.Length)
        {
            if (text[position..].StartsWith("\\\"\"\""u8))
            {
                position += 4;
            }
            else if (text[position..].StartsWith("\"\"\""u8))
            {
                position += 3;
                return;
            }
            else if (text[position] is (< (byte)' ' and not ((byte)'\t' or (byte)'\n' or (byte)'\r')) or 127)
            {
                FailCharacter();
                return;
            }
            else
            {
                SkipOne();
            }
        }

        Fail("Unterminated string.");
    }

    private void SkipIgnored()
    {
        while (position < text.Length)
        {
            switch (text[position])
            {
                case (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)' ' or (byte)',':
                    SkipOne();
                    break;
                case (byte)'#':
                    var length = text[position..].IndexOfAny((byte)'\n', (byte)'\r');
                    position = length < 0 ? text.Length : position + length;
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipOne()
    {
        var skipped = text[position++];
        if (skipped == '\n' || (skipped == '\r' && Byte(position) != '\n'))
        {
            Line++;
            lineStart = position;
        }
    }

    private readonly bool Digit(int at) => Byte(at) is >= (byte)'0' and <= (byte)'9';

    /// <summary>Returns a byte; a space past the end.</summary>
    private readonly byte Byte(int at) => at < text.Length ? text[at] : (byte)' ';
}
