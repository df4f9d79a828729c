using System.Buffers.Binary;
using System.Text.Json;
using Gateway.Graph.Answers;
using Parquet.Schema;

namespace Gateway.Graph.Files;

/// <summary>The points of rows for GeoParquet 1.1: well-known binary (WKB), in WGS84, with the bounding box of them all.</summary>
internal sealed class GeoColumn
{
    /// <summary>Byte order, geometry type, and two numbers.</summary>
    private const int PointLength = 1 + sizeof(uint) + (2 * sizeof(double));

    private readonly string name = "geometry";
    private readonly FilePoint point;
    private readonly Blocks<byte> blocks = new();
    private (double Longitude, double Latitude)? least;
    private (double Longitude, double Latitude) most;

    public GeoColumn(FilePoint point, IReadOnlyList<FileColumn> others)
    {
        this.point = point;
        while (others.Any(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            name += "_";
        }

        Column = new ValueColumn<ReadOnlyMemory<byte>>(new DataField(name, typeof(byte[]), isNullable: true), Read, bytes => bytes.Length);
    }

    public ParquetColumn Column { get; }

    /// <summary>Frees the points of a group of rows once they are written.</summary>
    public void Clear() => blocks.Clear();

    /// <summary>Writes the column's metadata, after all rows were read.</summary>
    public void Describe(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version"u8, "1.1.0"u8);
        json.WriteString("primary_column"u8, name);
        json.WriteStartObject("columns"u8);
        json.WriteStartObject(name);
        json.WriteString("encoding"u8, "WKB"u8);
        json.WriteStartArray("geometry_types"u8);
        json.WriteStringValue("Point"u8);
        json.WriteEndArray();
        if (least is var (west, south))
        {
            json.WriteStartArray("bbox"u8);
            json.WriteNumberValue(west);
            json.WriteNumberValue(south);
            json.WriteNumberValue(most.Longitude);
            json.WriteNumberValue(most.Latitude);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private ReadOnlyMemory<byte>? Read(AnswerRow row)
    {
        if (point.In(row) is not { } at)
        {
            return null;
        }

        (least, most) = least is var (west, south)
            ? ((Math.Min(west, at.Longitude), Math.Min(south, at.Latitude)),
                (Math.Max(most.Longitude, at.Longitude), Math.Max(most.Latitude, at.Latitude)))
            : (at, at);
        return Bytes(at);
    }

    private Memory<byte> Bytes((double Longitude, double Latitude) at)
    {
        var kept = blocks.Take(PointLength);
        var bytes = kept.Span;
        bytes[0] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[1..], 1);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes[(1 + sizeof(uint))..], at.Longitude);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes[(1 + sizeof(uint) + sizeof(double))..], at.Latitude);
        return kept;
    }
}
