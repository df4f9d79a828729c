using System.IO.Compression;
using System.Text;
using Gateway.Import.Inputs;

namespace Gateway.Import.Formats;

/// <summary>
/// Workbooks in the strict variant of Office Open XML differ only in their namespaces, which the reader does not know: they are rewritten
/// with the usual ones.
/// </summary>
internal static class StrictForm
{
    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string Usual = "http://schemas.openxmlformats.org/";

    /// <summary>Returns the workbook with the usual namespaces, or the workbook itself if it has them already.</summary>
    public static ImportSource Loosened(ImportSource source)
    {
        using var zip = new ZipArchive(source.Open(), ZipArchiveMode.Read);
        if (zip.GetEntry("xl/workbook.xml") is not { } workbook || !Text(workbook).Contains(Strict, StringComparison.Ordinal))
        {
            return source;
        }

        using var copy = new MemoryStream();
        using (var loose = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in zip.Entries.Where(e => Path.GetExtension(e.FullName).ToUpperInvariant() is ".XML" or ".RELS"))
            {
                using var writer = new StreamWriter(loose.CreateEntry(part.FullName, CompressionLevel.Fastest).Open());
                writer.Write(Loose(Text(part)));
            }
        }

        var bytes = copy.ToArray();
        return source with { Open = () => new MemoryStream(bytes, writable: false) };
    }

    private static string Loose(string xml) => new StringBuilder(xml)
        .Replace(Strict + "spreadsheetml/main", Usual + "spreadsheetml/2006/main")
        .Replace(Strict + "officeDocument/relationships", Usual + "officeDocument/2006/relationships")
        .ToString();

    private static string Text(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(new MemberStream(part));
        return reader.ReadToEnd();
    }
}
