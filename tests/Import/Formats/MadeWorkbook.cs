using System.IO.Compression;
using System.Text;

namespace Gateway.Tests.Import.Formats;

/// <summary>A workbook assembled by hand, part by part, so that a test can put anything into it that Excel or an attacker might.</summary>
internal sealed class MadeWorkbook
{
    private const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Name, string State, string Xml)> sheets = [];
    private readonly List<string> formats = [];

    public bool Starts1904 { get; init; }

    /// <summary>The texts that cells refer to by number; null = the part is missing.</summary>
    public string[]? Texts { get; init; }

    /// <param name="rows">XML of rows, or whatever goes into <c>sheetData</c>.</param>
    /// <param name="merged">Merged cells, <c>A1:B2</c>.</param>
    public MadeWorkbook Sheet(string name, string rows, string state = "visible", params string[] merged)
    {
        var areas = merged.Length == 0 ? "" : $"<mergeCells>{string.Concat(merged.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>";
        sheets.Add((name, state, $"<worksheet xmlns=\"{Space}\"><sheetData>{rows}</sheetData>{areas}</worksheet>"));
        return this;
    }

    /// <summary>Adds what the last sheet says of its columns.</summary>
    public MadeWorkbook Columns(string columns)
    {
        var (name, state, xml) = sheets[^1];
        sheets[^1] = (name, state, xml.Replace("<sheetData>", columns + "<sheetData>", StringComparison.Ordinal));
        return this;
    }

    /// <summary>A sheet of texts.</summary>
    public MadeWorkbook Table(string name, params string[] lines) =>
        Sheet(name, string.Concat(lines.Select((line, i) => Row(i + 1, [.. line.Split(',').Select(Text)]))));

    /// <summary>Adds a style with this format and returns its number, for the attribute <c>s</c> of a cell.</summary>
    public int Style(string format)
    {
        formats.Add($"<numFmt numFmtId=\"{200 + formats.Count}\" formatCode=\"{System.Security.SecurityElement.Escape(format)}\"/>");
        return formats.Count;
    }

    public static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((c, i) => Placed(c, i, number)))}</row>";

    public static string Text(string text) =>
        text.Length == 0 ? "" : $"<c t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>";

    /// <summary>Returns a cell that refers to one of the workbook's texts.</summary>
    public static string TextAt(string number) => $"<c t=\"s\"><v>{number}</v></c>";

    public static string Number(string number, int style = 0) => $"<c s=\"{style}\"><v>{number}</v></c>";

    public byte[] ToBytes() => Zip.Of([
        ("[Content_Types].xml", Types()),
        ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Space}\" xmlns:r=\"{Relations}\"><workbookPr date1904=\"{(Starts1904 ? 1 : 0)}\"/><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id=\"rId99\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>{(Texts is null ? "" : $"<Relationship Id=\"rId98\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>")}</Relationships>"),
        ("xl/styles.xml", Styles()),
        .. Texts is null ? [] : ((string, string)[])[("xl/sharedStrings.xml", $"<sst xmlns=\"{Space}\">{string.Concat(Texts.Select(t => $"<si><t>{t}</t></si>"))}</sst>")],
        .. sheets.Select((s, i) => ($"xl/worksheets/sheet{i + 1}.xml", s.Xml)),
    ]);

    private static string Placed(string cell, int column, int row) =>
        cell.Length == 0 ? "" : $"<c r=\"{(char)('A' + column)}{row}\"{cell[2..]}";

    private string Types() => "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

    private string Styles() =>
        $"<styleSheet xmlns=\"{Space}\"><numFmts count=\"{formats.Count}\">{string.Concat(formats)}</numFmts><cellXfs count=\"{formats.Count + 1}\"><xf numFmtId=\"0\"/>"
        + string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{200 + i}\" applyNumberFormat=\"1\"/>")) + "<xf numFmtId=\"14\"/><xf numFmtId=\"27\"/><xf numFmtId=\"32\"/></cellXfs></styleSheet>";

    /// <summary>Returns the style of a format that Excel knows only by number: 14, 27 or 32.</summary>
    public int BuiltIn(int number) => formats.Count + 1 + Array.IndexOf([14, 27, 32], number);
}

/// <summary>Zip archives assembled by hand.</summary>
internal static class Zip
{
    public static byte[] Of(params (string Name, string Text)[] members) =>
        OfBytes([.. members.Select(m => (m.Name, Encoding.UTF8.GetBytes(m.Text)))]);

    public static byte[] OfBytes(params (string Name, byte[] Bytes)[] members) => OfBytes(Encoding.UTF8, members);

    public static byte[] OfBytes(Encoding names, params (string Name, byte[] Bytes)[] members)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, bytes) in members)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
