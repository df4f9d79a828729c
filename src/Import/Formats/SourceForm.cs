using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>The format of a source, judging by its bytes.</summary>
internal enum SourceForm
{
    /// <summary>CSV or TSV, or something that is not a table at all.</summary>
    Text,

    Workbook,

    /// <summary>A spreadsheet in the Open Document Format, .ods.</summary>
    OpenDocument,

    Archive,

    /// <summary>A single file compressed with gzip.</summary>
    Packed,

    /// <summary>GeoJSON, or a list of records in JSON.</summary>
    Map,

    /// <summary>KML, a map in XML.</summary>
    Kml,

    /// <summary>A borehole in the XML of electronic delivery.</summary>
    Borehole,

    /// <summary>The shapes of a Shapefile, .shp; its other files are beside it.</summary>
    Shapes,

    /// <summary>A dBASE table, .dbf.</summary>
    Attributes,
}

/// <summary>Detects the format of a source by its first bytes.</summary>
internal static class SourceForms
{
    public static SourceForm Of(ReadOnlySpan<byte> start) => start switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => SourceForm.Archive,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => SourceForm.Workbook,
        [0x1F, 0x8B, ..] => SourceForm.Packed,
        [0, 0, 0x27, 0x0A, ..] => SourceForm.Shapes,
        _ when AttributeFile.IsOne(start) => SourceForm.Attributes,
        _ when start.IndexOf("<kml"u8) >= 0 => SourceForm.Kml,
        _ when FileStart.IsBorehole(start) => SourceForm.Borehole,
        _ => StartsLikeJson(start) ? SourceForm.Map : SourceForm.Text,
    };

    /// <summary>An object, or a list of objects or lists: a heading may stand in brackets too.</summary>
    private static bool StartsLikeJson(ReadOnlySpan<byte> start)
    {
        var encoding = TextEncodings.ByMark(start)?.Encoding ?? TextEncodings.Utf8;
        var mark = encoding.Preamble.Length;
        var text = start[(start.StartsWith(encoding.Preamble) ? mark : 0)..].Trim("\0 \t\r\n"u8);
        return text is [(byte)'{', ..] || (text is [(byte)'[', .. var inner] && inner.Trim("\0 \t\r\n"u8) is [(byte)'{' or (byte)'[', ..]);
    }
}
