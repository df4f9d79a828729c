using System.Text;
using Gateway.Import.Findings;

namespace Gateway.Import.Records;

/// <summary>Detects by their first bytes files that are named like a table but are not one.</summary>
internal static class NotText
{
    public static FileFailure? Of(ReadOnlySpan<byte> start) => start switch
    {
        [] => new FileFailure("empty", "The file is empty."),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => new FileFailure("pdf", "This is a PDF document, not a table."),
        [(byte)'P', (byte)'K', 3, 4, ..] => new FileFailure("workbook", "This is a workbook or a zip archive, not a CSV file."),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => new FileFailure("workbook", "This is an old Excel workbook, not a CSV file."),
        [0x1F, 0x8B, ..] => new FileFailure("compressed", "This is a gzip archive, not a CSV file."),
        _ => OfText(start),
    };

    private static FileFailure? OfText(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 512)])
            .TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return text switch
        {
            _ when text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) =>
                new FileFailure("html", "This is a web page, not a table; perhaps the address leads to an error page."),
            _ when text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) => new FileFailure("xml", "This is XML, not a CSV file."),
            ['{', ..] => new FileFailure("json", "This is JSON, not a CSV file."),
            _ => null,
        };
    }
}
