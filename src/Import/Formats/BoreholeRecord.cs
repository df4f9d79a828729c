using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>
/// A borehole in the XML of electronic delivery (BED0400.XML): one row, whose cells are the entries of its head, and the other parts as raw
/// XML. Its document type declaration names a DTD, which is not fetched.
/// </summary>
internal sealed partial class BoreholeRecord : FeatureTable
{
    private const int Deepest = 32;
    private const string Head = "標題情報";

    private readonly List<(string Name, string Value)> cells;
    private readonly XElement head;

    private BoreholeRecord(XElement root)
    {
        head = root.Elements().FirstOrDefault(part => part.Name.LocalName == Head) ?? new XElement(Head);
        cells =
        [
            .. head.Descendants().Where(leaf => !leaf.HasElements && leaf.Value.Trim().Length > 0)
                .Select(leaf => (leaf.Name.LocalName, leaf.Value.Trim())).DistinctBy(leaf => leaf.LocalName),
            .. root.Elements().Where(part => part != head).GroupBy(part => part.Name.LocalName).Select(same => (same.Key, Inside(same))),
        ];
    }

    public override IReadOnlyList<string> Properties => [.. cells.Select(cell => cell.Name)];

    public override int Count => 1;

    public override MapSystem System => MapSystem.Degrees;

    public override MapForms Forms { get; } = new(1, 0, 0);

    public override bool HasShapes => false;

    /// <exception cref="XmlException">It is not XML, is nested too deeply, or has a DTD of its own.</exception>
    public static BoreholeRecord Of(ReadOnlyMemory<byte> utf8)
    {
        var text = global::System.Text.Encoding.UTF8.GetString(utf8.Span);
        return new BoreholeRecord(SafeXml.Load(NamedType().Replace(text, "", 1), Deepest).Root!);
    }

    /// <summary>
    /// Reads the row; a point in the old datum, or in an unstated one, would appear hundreds of metres off, and is not taken.
    /// </summary>
    public override Feature Read(int index)
    {
        string[] values = [.. cells.Select(cell => cell.Value)];
        return Degrees("緯度") is { } north && Degrees("経度") is { } east
            ? DatumCell.Read(Text("測地系")) is Datum.World
                ? new Feature(values, north, east)
                : new Feature(values, Rule: FileRules.ShapeSystem)
            : new Feature(values, Rule: PlaceRules.CoordinatesUnreadable);
    }

    private static string Inside(IEnumerable<XElement> parts) =>
        string.Concat(parts.SelectMany(part => part.Nodes()).Select(node => node.ToString(SaveOptions.DisableFormatting)));

    private string? Degrees(string axis) => Number(axis + "_度") is { } degrees && Number(axis + "_分") is { } minutes
        && Number(axis + "_秒") is { } seconds
        ? Math.Round(degrees + (minutes / 60) + (seconds / 3600), 8).ToString(CultureInfo.InvariantCulture)
        : null;

    private decimal? Number(string name) =>
        decimal.TryParse(Text(name), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string Text(string name) => cells.Find(cell => cell.Name == name).Value ?? "";

    /// <summary>Matches a declaration that only names a DTD; one with an internal DTD stays, and is rejected.</summary>
    [GeneratedRegex("<!DOCTYPE\\s+[^<>\\[\\]]*>", RegexOptions.CultureInvariant)]
    private static partial Regex NamedType();
}
