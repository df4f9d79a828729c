using System.Text;

namespace Gateway.Tests.Real;

/// <summary>Reads CSV for comparison: written for the tests alone, so that a mistake of the importer is not repeated.</summary>
internal static class OwnCsv
{
    /// <summary>Returns the records of a file, each with the line it starts on; an empty line is a record without cells.</summary>
    public static List<(int Line, List<string> Cells)> Read(string path)
    {
        var text = Decode(File.ReadAllBytes(path));
        var records = new List<(int, List<string>)>();
        var (at, line) = (0, 1);
        while (at < text.Length)
        {
            var start = line;
            records.Add((start, Record(text, ref at, ref line)));
        }

        return records;
    }

    private static List<string> Record(string text, ref int at, ref int line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (quoted, any) = (false, false);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            line += c == '\n' ? 1 : 0;
            if (c == '"')
            {
                any = true;
                if (quoted && at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (!quoted && c == ',')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                any = true;
            }
            else if (!quoted && c is '\n' or '\r' && !quoted)
            {
                if (c == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                {
                    at++;
                    line++;
                }

                at++;
                break;
            }
            else
            {
                cell.Append(c);
            }
        }

        if (any || cell.Length > 0)
        {
            cells.Add(cell.ToString());
        }

        return cells;
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetString(bytes);
        }
    }
}
