using System.Text;

namespace Gateway.Tests.Rooms;

/// <summary>A C# source, split into its code with comments and literals blanked out, and its literals with their lines.</summary>
internal sealed class SourceText
{
    private readonly string text;
    private readonly StringBuilder code = new();
    private readonly List<(int Line, string Text)> literals = [];
    private int at;

    private SourceText(string text) => this.text = text;

    /// <summary>The code, the same length as the source: lines keep their numbers.</summary>
    public string Code => code.ToString();

    /// <summary>String literals; interpolated ones include their holes as written.</summary>
    public IReadOnlyList<(int Line, string Text)> Literals => literals;

    public static SourceText Read(string text)
    {
        var source = new SourceText(text);
        while (source.at < text.Length)
        {
            source.Step();
        }

        return source;
    }

    public static int LineOf(string text, int offset) => text.AsSpan(0, offset).Count('\n') + 1;

    private void Step()
    {
        if (Starts("//"))
        {
            Blank(End("\n", at));
        }
        else if (Starts("/*"))
        {
            Blank(End("*/", at + 2) + 2);
        }
        else if (text[at] == '\'')
        {
            Blank(CharacterEnd());
        }
        else if (LiteralEnd() is { } end)
        {
            literals.Add((LineOf(text, at), text[at..end]));
            Blank(end);
        }
        else
        {
            code.Append(text[at++]);
        }
    }

    /// <summary>Finds the end of a character literal; an unclosed apostrophe is in markup, and stands for itself.</summary>
    private int CharacterEnd() =>
        text.IndexOf('\'', Math.Min(text.Length, at + (Starts("'\\") ? 3 : 1))) is var end and >= 0 ? end + 1 : at + 1;

    private int? LiteralEnd()
    {
        var start = at;
        while (start < text.Length && text[start] is '$' or '@')
        {
            start++;
        }

        if (start >= text.Length || text[start] != '"')
        {
            return null;
        }

        var prefix = text[at..start];
        var quotes = text.AsSpan(start).IndexOfAnyExcept('"') is var count && count < 0 ? text.Length - start : count;
        return quotes >= 3 ? RawEnd(start + quotes, quotes)
            : prefix.Contains('@', StringComparison.Ordinal) ? VerbatimEnd(start + 1)
            : QuotedEnd(start + 1, prefix.Contains('$', StringComparison.Ordinal));
    }

    /// <summary>Finds the end of a raw literal: as many quotes as it began with; any more belong to its text.</summary>
    private int RawEnd(int from, int quotes)
    {
        var end = text.IndexOf(new string('"', quotes), from, StringComparison.Ordinal) + quotes;
        while (end < text.Length && text[end] == '"')
        {
            end++;
        }

        return end;
    }

    private int VerbatimEnd(int from)
    {
        while (text[from] != '"' || (from + 1 < text.Length && text[from + 1] == '"'))
        {
            from += text[from] == '"' ? 2 : 1;
        }

        return from + 1;
    }

    /// <summary>Finds the end of a quoted literal; the holes of an interpolated one may contain other literals.</summary>
    private int QuotedEnd(int from, bool interpolated)
    {
        var depth = 0;
        for (; from < text.Length; from++)
        {
            switch (text[from])
            {
                case '\\' when depth == 0:
                    from++;
                    break;
                case '{' when interpolated && depth == 0 && text[from + 1] == '{':
                    from++;
                    break;
                case '{' when interpolated:
                    depth++;
                    break;
                case '}' when depth > 0:
                    depth--;
                    break;
                case '"' when depth == 0:
                    return from + 1;
            }
        }

        return from;
    }

    private bool Starts(string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private int End(string mark, int from) => text.IndexOf(mark, from, StringComparison.Ordinal) is var end && end < 0 ? text.Length : end;

    private void Blank(int end)
    {
        for (end = Math.Min(end, text.Length); at < end; at++)
        {
            code.Append(text[at] == '\n' ? '\n' : ' ');
        }
    }
}
