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

    /// <summary>What says of when a place is: a moment, or a span from one to another.</summary>
    private static readonly string[] Moments = ["TimeStamp", "TimeSpan"];

    /// <summary>Pictures that are laid on the map or the screen.</summary>
    private static readonly string[] Overlays = ["GroundOverlay", "ScreenOverlay", "PhotoOverlay"];

    private readonly List<(Dictionary<string, string> Properties, XElement Placemark, MapShape? Shape)> features;

    private KmlFeatures(XDocument map)
    {
        var shown = ShownNames(map);
        features = [.. map.Named("Placemark").Select(p => (PropertiesOf(p, shown), p, KmlShape.Of(p)))];
        Properties = [.. features.SelectMany(f => f.Properties.Keys).Distinct(StringComparer.Ordinal)];
        Forms = MapForms.Of(features.Select(f => f.Shape?.Form));
        HasShapes = HoldsShapes(features.Select(f => f.Shape));
        Notes = [.. NotesOf(map), .. features.Index().Where(f => KmlShape.IsMixed(f.Item.Placemark))
            .Select(f => new Finding(FileRules.ShapeMixed, f.Index + 1, MapHeadings.Shape))];
        Layer = map.Named("Document").Select(d => Text(d, "name")).FirstOrDefault(name => name.Length > 0);
    }

    public override IReadOnlyList<string> Properties { get; }

    public override int Count => features.Count;

    public override MapSystem System => MapSystem.Degrees;

    public override MapForms Forms { get; }

    public override string? Layer { get; }

    public override bool HasShapes { get; }

    public override IReadOnlyList<Finding> Notes { get; }

    /// <exception cref="XmlException">
    /// It is not XML, is nested too deeply, or has a DTD, which could load external files or expand.
    /// </exception>
    public static Attempt<FeatureTable> Of(ReadOnlyMemory<byte> utf8)
    {
        var found = new KmlFeatures(SafeXml.Load(global::System.Text.Encoding.UTF8.GetString(utf8.Span), Deepest));
        return found.Count == 0 && found.Notes is [var first, ..] ? Refuse(first, found.Notes) : found;
    }

    public override Feature Read(int index)
    {
        var (properties, placemark, shape) = features[index];
        var feature = Place([.. Properties.Select(name => properties.GetValueOrDefault(name, ""))], shape);
        return shape is null && KmlShape.IsIn(placemark) ? feature with { Rule = PlaceRules.CoordinatesUnreadable } : feature;
    }

    /// <summary>What fields are called to people, by their schema; by the field alone where all schemas call it the same.</summary>
    private static Dictionary<(string? Schema, string Name), string> ShownNames(XDocument map)
    {
        var shown = new Dictionary<(string?, string), string>();
        foreach (var field in map.Named("SimpleField").Where(f => Text(f, "displayName").Length > 0).GroupBy(NameOf))
        {
            foreach (var one in field)
            {
                shown.TryAdd((one.Parent?.Attribute("id")?.Value, field.Key), Text(one, "displayName"));
            }

            if (field.Select(f => Text(f, "displayName")).Distinct().Count() == 1)
            {
                shown.TryAdd((null, field.Key), Text(field.First(), "displayName"));
            }
        }

        return shown;
    }

    private static Dictionary<string, string> PropertiesOf(XElement placemark, Dictionary<(string? Schema, string Name), string> shown)
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

        foreach (var moment in placemark.Descendants().Where(e => Moments.Contains(e.Parent!.Name.LocalName)))
        {
            Add(moment.Name.LocalName, moment.Value.Trim());
        }

        Add(Folder, placemark.Ancestors().Where(a => a.Name.LocalName is Folder).Select(f => Text(f, "name")).FirstOrDefault() ?? "");
        foreach (var data in placemark.Named("Data"))
        {
            Add(NameOf(data), Text(data, "value"));
        }

        foreach (var data in placemark.Named("SimpleData"))
        {
            var (schema, name) = (data.Parent?.Attribute("schemaUrl")?.Value.Split('#')[^1], NameOf(data));
            Add(shown.GetValueOrDefault((schema, name)) ?? shown.GetValueOrDefault((null, name), name), data.Value.Trim());
        }

        return properties;
    }

    /// <summary>Why a map without a place has none.</summary>
    private static FileFailure Refuse(Finding first, IReadOnlyList<Finding> notes)
    {
        var failure = first.Rule == FileRules.MapLinked
            ? new FileFailure(
                "map-linked", "The map itself contains no places; they are at other addresses, which are not fetched automatically.")
            : new FileFailure("map-pictures", "The map contains no places, only images laid over it.");
        return notes.Skip(1).Aggregate(failure.With(first.Detail!), (all, next) => all.With(new Wording(next.Message, next.Japanese)));
    }

    private static IEnumerable<Finding> NotesOf(XDocument map)
    {
        List<string> links = [.. map.Named("NetworkLink").Select(AddressOf)];
        List<string> pictures = [.. map.Descendants().Where(e => Overlays.Contains(e.Name.LocalName)).Select(CalledOf)];
        if (links.Count > 0)
        {
            yield return new Finding(FileRules.MapLinked, Detail: FirstNames.Counted(links));
        }

        if (pictures.Count > 0)
        {
            yield return new Finding(FileRules.MapPictures, Detail: FirstNames.Counted(pictures));
        }
    }

    /// <summary>What a link is called and where it leads; older maps write its address into another element.</summary>
    private static string AddressOf(XElement link)
    {
        var address = link.Elements().Where(e => e.Name.LocalName is "Link" or "Url").Select(e => Text(e, "href"))
            .FirstOrDefault(href => href.Length > 0);
        return string.Join(" ", new[] { CalledOf(link), address }.Where(part => part is not null));
    }

    /// <summary>Its name, or what it is.</summary>
    private static string CalledOf(XElement element) => Text(element, "name") is { Length: > 0 } name ? name : element.Name.LocalName;

    private static string NameOf(XElement element) => element.Attribute("name")?.Value.Trim() ?? "";

    private static string Text(XElement parent, string child) =>
        parent.Elements().FirstOrDefault(e => e.Name.LocalName == child)?.Value.Trim() ?? "";
}
