using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>A GeoJSON file: its features are the rows, their properties the cells, and a point gives 緯度 and 経度.</summary>
internal static class MapFile
{
    public static Attempt<Table> Read(ImportSource source, IntakeLimits limits)
    {
        using var stream = source.Open();
        var bytes = ReadAll(stream, limits.MapBytes);
        if (bytes is null)
        {
            return new FileFailure("map-size", $"The file is larger than {limits.MapBytes >> 20} MB.");
        }

        var decoded = Decode(bytes, source.Encoding);
        if (decoded.Value is not { } text)
        {
            return decoded.Failure!;
        }

        try
        {
            var root = JsonDocument.Parse(text.Json).RootElement;
            return FeatureTable.Of(root) is { } features
                ? new Table(source.Name, text.Encoding, Convert.ToHexStringLower(SHA256.HashData(bytes)), features.Count,
                    note => new FeatureRecords(features, note)) { Hint = source.Hint }
                : new FileFailure("json", "This is JSON, but no GeoJSON collection of features.");
        }
        catch (JsonException error)
        {
            return new FileFailure("json", "This is not the JSON it looks like.", (int?)error.LineNumber + 1);
        }
        catch (InvalidOperationException)
        {
            return new FileFailure("json", "The name of a property holds half a character.");
        }
    }

    private static byte[]? ReadAll(Stream stream, long most)
    {
        using var copy = new MemoryStream();
        var piece = new byte[1 << 16];
        for (var count = stream.Read(piece); count > 0; count = stream.Read(piece))
        {
            copy.Write(piece, 0, count);
            if (copy.Length > most)
            {
                return null;
            }
        }

        return copy.ToArray();
    }

    /// <summary>JSON is UTF-8; some have a mark, and some are not what they should be.</summary>
    private static Attempt<DecodedMap> Decode(byte[] bytes, NamedEncoding? stated)
    {
        var trial = new EncodingTrial(bytes, stated);
        trial.Feed(bytes, last: true);
        var decided = trial.Decide();
        return decided.Value is not { Encoding: var encoding } ? decided.Failure!
            : encoding.Encoding == TextEncodings.Utf8 && !bytes.AsSpan().StartsWith(TextEncodings.Utf8.Preamble)
                ? new DecodedMap(bytes, encoding.Name)
                : new DecodedMap(Encoding.UTF8.GetBytes(encoding.Encoding.GetString(bytes).TrimStart('\uFEFF')), encoding.Name);
    }

    private sealed record DecodedMap(ReadOnlyMemory<byte> Json, string Encoding);
}
