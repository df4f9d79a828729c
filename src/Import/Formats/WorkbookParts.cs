using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Import.Formats;

/// <summary>
/// The parts of a workbook in the new format, which is a zip archive of XML: their sizes, the calendar, the sheets in order.
/// </summary>
internal sealed class WorkbookParts
{
    private const string WorkbookPart = "xl/workbook.xml";

    /// <summary>The largest index part, which has only a few lines for each sheet.</summary>
    private const long MostListed = 4L << 20;

    private readonly IReadOnlyList<SheetMarks?> sheets;

    /// <param name="sheets">The marks by sheet; a null entry = the workbook names a sheet that is not in it.</param>
    private WorkbookParts(bool isOld, bool starts1904, IReadOnlyList<SheetMarks?> sheets) =>
        (IsOld, Starts1904, this.sheets) = (isOld, starts1904, sheets);

    /// <summary>Whether it has the old format, which is not an archive.</summary>
    public bool IsOld { get; }

    /// <summary>Whether days are counted from 1904, as on old Macs.</summary>
    public bool Starts1904 { get; }

    public static Attempt<WorkbookParts> Read(ImportSource source, IntakeLimits limits)
    {
        using var stream = source.Open();
        if (stream.ReadByte() != 'P')
        {
            return new WorkbookParts(isOld: true, starts1904: false, []);
        }

        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        return TooLarge(zip, limits) is { } failure ? failure : Workbook.Careful(() => Read(zip));
    }

    /// <summary>Returns the failure for a workbook of any format that exceeds the limit when decompressed; otherwise null.</summary>
    public static FileFailure? TooLarge(ZipArchive zip, IntakeLimits limits) => zip.Entries.Any(e => e.Length < 0)
        || zip.Entries.Sum(e => Math.Min(e.Length, long.MaxValue / (zip.Entries.Count + 1))) > limits.WorkbookUnpacked
        ? new FileFailure("workbook-size",
            $"The unpacked workbook is larger than {limits.WorkbookUnpacked >> 20} MB; save its sheets as CSV.")
        : null;

    /// <summary>Returns what is known about a sheet beyond what the reader reports.</summary>
    public SheetMarks? Marks(int sheet) => sheet < sheets.Count ? sheets[sheet] : null;

    public bool IsMissing(int sheet) => sheet < sheets.Count && sheets[sheet] is null;

    private static WorkbookParts Read(ZipArchive zip)
    {
        if (Load(zip, WorkbookPart) is not { } workbook)
        {
            return new WorkbookParts(isOld: false, starts1904: false, []);
        }

        var targets = Load(zip, "xl/_rels/workbook.xml.rels")?.Descendants().Where(e => e.Name.LocalName == "Relationship")
            .ToDictionary(e => (string?)e.Attribute("Id") ?? "", e => (string?)e.Attribute("Target") ?? "") ?? [];
        var texts = Texts(zip, targets.Values);
        var sheets = workbook.Descendants().Where(e => e.Name.LocalName == "sheet")
            .Select(e => e.Attributes().FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.NamespaceName.Length > 0)?.Value ?? "")
            .Select(id => Marks(zip, targets.GetValueOrDefault(id), texts));
        var properties = workbook.Descendants().FirstOrDefault(e => e.Name.LocalName == "workbookPr");
        return new WorkbookParts(isOld: false, (string?)properties?.Attribute("date1904") is "1" or "true", [.. sheets]);
    }

    private static SheetMarks? Marks(ZipArchive zip, string? target, int texts)
    {
        using var part = target is null ? null : Part(zip, PathOf(target));
        return part is null ? null : SheetMarks.Read(part, texts);
    }

    private static string PathOf(string target) => target.StartsWith('/') ? target[1..] : "xl/" + target;

    /// <summary>Counts the shared strings, which the cells of all sheets refer to by number.</summary>
    private static int Texts(ZipArchive zip, IEnumerable<string> targets)
    {
        var target = targets.FirstOrDefault(t => t.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase))
            ?? "sharedStrings.xml";
        using var part = Part(zip, PathOf(target));
        if (part is null)
        {
            return 0;
        }

        var count = 0;
        using var xml = SafeXml.Read(part);
        while (xml.Read())
        {
            count += xml.NodeType is XmlNodeType.Element && xml.Depth == 1 && xml.LocalName is "si" ? 1 : 0;
        }

        return count;
    }

    /// <summary>Opens a part that only lists others, and is held in memory as a whole.</summary>
    /// <exception cref="InvalidDataException">It is larger than any such list.</exception>
    public static MemberStream Listing(ZipArchiveEntry part) => part.Length <= MostListed
        ? new MemberStream(part)
        : throw new InvalidDataException($"{part.FullName} is larger than {MostListed >> 20} MB.");

    private static XDocument? Load(ZipArchive zip, string path)
    {
        if (Find(zip, path) is not { } entry)
        {
            return null;
        }

        using var part = Listing(entry);
        using var xml = SafeXml.Read(part);
        return XDocument.Load(xml);
    }

    /// <summary>Opens a part with checksum verification, which the reader of the cells does not do.</summary>
    private static MemberStream? Part(ZipArchive zip, string path) =>
        Find(zip, path) is { } entry ? new MemberStream(entry) : null;

    private static ZipArchiveEntry? Find(ZipArchive zip, string path) =>
        zip.Entries.FirstOrDefault(e => string.Equals(e.FullName, path, StringComparison.OrdinalIgnoreCase));
}
