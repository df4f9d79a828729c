using System.Security.Cryptography;
using System.Text.Json;
using System.Xml;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>A map in one file: its features are the rows, their properties the cells, and points are given as 緯度 and 経度.</summary>
internal static class MapFile
{
    /// <summary>Reads GeoJSON, or a list of records in JSON.</summary>
    public static Attempt<Table> Read(ImportSource source, IntakeLimits limits) => Read(source, limits, GeoJson);

    public static Attempt<Table> ReadKml(ImportSource source, IntakeLimits limits) => Read(source, limits, Kml);

    /// <summary>Reads a borehole in XML.</summary>
    public static Attempt<Table> ReadBorehole(ImportSource source, IntakeLimits limits) => Read(source, limits, Borehole);

    private static Attempt<Table> Read(ImportSource source, IntakeLimits limits, Func<MapText, Attempt<FeatureTable>> features)
    {
        if (WholeFile.Read(source, limits.MapBytes) is not { } bytes)
        {
            return WholeFile.TooLarge(limits);
        }

        var decoded = MapText.Decode(bytes, source.Encoding);
        if (decoded.Value is not { } text)
        {
            return decoded.Failure!;
        }

        var found = features(text);
        return found.Value is { } table
            ? table.Table(source, text.Encoding, Convert.ToHexStringLower(SHA256.HashData(bytes)))
            : found.Failure!;
    }

    private static Attempt<FeatureTable> GeoJson(MapText text)
    {
        try
        {
            return JsonLists.Find(JsonLines.Parse(text.Utf8));
        }
        catch (JsonException error)
        {
            return new FileFailure("json", "This looks like JSON but is not valid.", (int?)error.LineNumber + 1);
        }
        catch (InvalidOperationException)
        {
            return new FileFailure("json", "The name of a property contains half a character.");
        }
    }

    private static Attempt<FeatureTable> Borehole(MapText text)
    {
        try
        {
            return BoreholeRecord.Of(text.Utf8);
        }
        catch (XmlException error)
        {
            return new FileFailure("borehole", "This looks like borehole XML but is not valid, or it defines its own document type.",
                error.LineNumber > 0 ? error.LineNumber : null);
        }
    }

    private static Attempt<FeatureTable> Kml(MapText text)
    {
        try
        {
            return KmlFeatures.Of(text.Utf8);
        }
        catch (XmlException error)
        {
            return new FileFailure("kml", "This looks like KML but is not valid, or it defines its own document type.",
                error.LineNumber > 0 ? error.LineNumber : null);
        }
    }
}
