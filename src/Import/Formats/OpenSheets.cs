using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Import.Formats;

/// <summary>
/// A workbook in the Open Document Format (.ods), as written by LibreOffice: each sheet is a table of <c>content.xml</c>.
/// </summary>
internal sealed class OpenSheets(ImportSource source, IntakeLimits limits)
{
    private const string Content = "content.xml";

    public static bool Are(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { Length: < 200 } type)
        {
            return false;
        }

        using var text = new StreamReader(type.Open());
        return text.ReadToEnd().StartsWith("application/vnd.oasis.opendocument.spreadsheet", StringComparison.Ordinal);
    }

    public IEnumerable<FoundTable> Tables()
    {
        using var stream = source.Open();
        if (Refuse(stream) is { } failure)
        {
            return [new FoundTable(source.Name, failure)];
        }

        stream.Position = 0;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
        return new SheetTables(source, "ODS", sha256).Of(Workbook.Careful(Sheets));
    }

    private FileFailure? Refuse(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        return stream.Length > limits.WorkbookBytes
            ? new FileFailure("workbook-size", $"The workbook is larger than {limits.WorkbookBytes >> 20} MB; save its sheets as CSV.")
            : WorkbookParts.TooLarge(zip, limits) is { } tooLarge ? tooLarge
            : IsEncrypted(zip) ? new FileFailure("password", "The file is password-protected; publish it without a password.")
            : zip.GetEntry(Content) is null ? new FileFailure("damaged", $"The file is damaged: it has no {Content}.")
            : null;
    }

    private static bool IsEncrypted(ZipArchive zip)
    {
        if (zip.GetEntry("META-INF/manifest.xml") is not { } manifest)
        {
            return false;
        }

        using var text = new StreamReader(WorkbookParts.Listing(manifest));
        return text.ReadToEnd().Contains("encryption-data", StringComparison.Ordinal);
    }

    private List<Sheet> Sheets()
    {
        var (sheets, hidden) = (new List<Sheet>(), new HashSet<string>());
        using var xml = OpenContent();
        var style = "";
        while (xml.Read())
        {
            style = xml.LocalName is "style" ? xml.GetAttribute("style:name") ?? "" : style;
            if (xml.LocalName is "table-properties" && xml.GetAttribute("table:display") is "false")
            {
                hidden.Add(style);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "table" })
            {
                var (number, name) = (sheets.Count + 1, xml.GetAttribute("table:name") ?? "");
                var isVisible = !hidden.Contains(xml.GetAttribute("table:style-name") ?? "");
                sheets.Add(new Sheet(number, name, isVisible, new OpenRows(xml).Last(),
                    note => new OpenSheetRecords(OpenAt(number), note)));
            }
        }

        return sheets;
    }

    private XmlReader OpenAt(int number)
    {
        var xml = OpenContent();
        while (number > 0 && xml.Read())
        {
            number -= xml is { NodeType: XmlNodeType.Element, LocalName: "table" } ? 1 : 0;
        }

        return xml;
    }

    private XmlReader OpenContent()
    {
        var zip = new ZipArchive(source.Open(), ZipArchiveMode.Read);
        return SafeXml.Read(new MemberStream(zip.GetEntry(Content)!, zip), closes: true);
    }
}
