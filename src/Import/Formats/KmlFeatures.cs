using System.Xml;
using System.Xml.Linq;
using Gateway.Import.Findings;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>The places of a KML file: their names, folders and extended data become properties. Heights and styles are dropped.</summary>
internal sealed class KmlFeatures : FeatureTable
{
    private const string Folder = "Folder";

    /// <summary>The depth of nested folders and geometries; nested places would be searched once per level.</summary>
    private const int Deepest = 64;

    /// <summary>The properties of a place itself, besides its extended data.</summary>
    private static readonly string[] Own = ["name", "description", "address", "phoneNumber"];

    private readonly List<(Dictionary<string, string> Properties, XElement Placemark, MapShape? Shape)> features;

    private KmlFeatures(XDocument map)
    {
        var shown = map.Named("SimpleField").Where(f => Text(f, "displayName").Length > 0)
            .DistinctBy(NameOf).ToDictionary(NameOf, f => Text(f, "displayName"), StringComparer.Ordinal);
        features = [.. map.Named("Placemark").Select(p => (PropertiesOf(p, shown), p, KmlShape.Of(p)))];
        Properties = [.. features.SelectMany(f => f.Properties.Keys).Distinct(StringComparer.Ordinal)];
        Forms = MapForms.Of(features.Select(f => f.Shape?.Form));
        HasShapes = HoldsShapes(features.Select(f => f.Shape));
        Layer = map.Named("Document").Select(d => Text(d, "name")).FirstOrDefault(name => name.Length > 0);
    }

    public override IReadOnlyList<string> Properties { get; }

    public override int Count => features.Count;

    public override MapSystem System => MapSystem.Degrees;

    public override MapForms Forms { get; }

    public override string? Layer { get; }

    public override bool HasShapes { get; }

    /// <exception cref="XmlException">
    /// It is not XML, is nested too deeply, or has a DTD, which could load external files or expand.
    /// </exception>
    public static KmlFeatures Of(ReadOnlyMemory<byte> utf8) =>
        new(SafeXml.Load(global::System.Text.Encoding.UTF8.GetString(utf8.Span), Deepest));

    public override Feature Read(int index)
    {
        var (properties, placemark, shape) = features[index];
        var feature = Place([.. Properties.Select(name => properties.GetValueOrDefault(name, ""))], shape);
        return shape is null && KmlShape.IsIn(placemark) ? feature with { Rule = PlaceRules.CoordinatesUnreadable } : feature;
    }

    private static Dictionary<string, string> PropertiesOf(XElement placemark, Dictionary<string, string> shown)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        var (names, known) = (new RepeatedNames(), new HashSet<(string, string)>());
        void Add(string name, string value)
        {
            // Places often repeat the same values in their data.
            if (name.Length > 0 && value.Length > 0 && known.Add((name, value)))
            {
                properties.Add(names.Next(name), value);
            }
        }

        foreach (var name in Own)
        {
            Add(name, Text(placemark, name));
        }

        Add(Folder, placemark.Ancestors().Where(a => a.Name.LocalName is Folder).Select(f => Text(f, "name")).FirstOrDefault() ?? "");
        foreach (var data in placemark.Named("Data"))
        {
            Add(NameOf(data), Text(data, "value"));
        }

        foreach (var data in placemark.Named("SimpleData"))
        {
            Add(shown.GetValueOrDefault(NameOf(data), NameOf(data)), data.Value.Trim());
        }

        return properties;
    }

    private static string NameOf(XElement element) => element.Attribute("name")?.Value.Trim() ?? "";

    private static string Text(XElement parent, string child) =>
        parent.Elements().FirstOrDefault(e => e.Name.LocalName == child)?.Value.Trim() ?? "";
}
