using System.Buffers.Binary;
using System.Text;

namespace Gateway.Tests.Import.Formats;

/// <summary>Writes Shapefiles exactly by their specification, for tests.</summary>
internal static class MadeShapefile
{
    private const int Polygon = 5;
    private const int MultiPoint = 8;

    /// <summary>A .shp of areas: for each shape its rings, each of pairs east, north.</summary>
    public static byte[] Areas(params double[][][] shapes) => File(Polygon, [.. shapes.Select(Area)]);

    /// <summary>Writes a .shp of multipoints: for each shape its pairs east, north.</summary>
    public static byte[] MultiPoints(params double[][] shapes) => File(MultiPoint, [.. shapes.Select(Points)]);

    private static byte[] File(int form, byte[][] contents)
    {
        using var file = new MemoryStream();
        file.Write(new byte[100]);
        foreach (var (i, content) in contents.Index())
        {
            Big(file, i + 1);
            Big(file, content.Length / 2);
            file.Write(content);
        }

        var bytes = file.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes, 9994);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(24), bytes.Length / 2);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(28), 1000);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(32), form);
        return bytes;
    }

    /// <summary>Writes a .dbf of texts: names of at most ten bytes, cells of twenty, longer ones cut.</summary>
    public static byte[] Table(Encoding encoding, string[] names, params string[][] rows)
    {
        const int width = 20;
        using var file = new MemoryStream();
        var (start, length) = (33 + (32 * names.Length), 1 + (width * names.Length));
        file.Write([3, 126, 11, 26, (byte)rows.Length, 0, 0, 0, (byte)start, (byte)(start >> 8), (byte)length, (byte)(length >> 8)]);
        file.Write(new byte[20]);
        foreach (var name in names)
        {
            var field = new byte[32];
            Cut(encoding.GetBytes(name), 10).CopyTo(field, 0);
            (field[11], field[16]) = ((byte)'C', width);
            file.Write(field);
        }

        file.WriteByte(0x0D);
        foreach (var row in rows)
        {
            file.WriteByte((byte)' ');
            foreach (var cell in row)
            {
                var bytes = Cut(encoding.GetBytes(cell), width);
                file.Write(bytes);
                file.Write(Enumerable.Repeat((byte)' ', width - bytes.Length).ToArray());
            }
        }

        file.WriteByte(0x1A);
        return file.ToArray();
    }

    private static byte[] Area(double[][] rings)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        writer.Write(Polygon);
        writer.Write(new byte[32]);
        writer.Write(rings.Length);
        writer.Write(rings.Sum(r => r.Length / 2));
        for (var (i, start) = (0, 0); i < rings.Length; start += rings[i++].Length / 2)
        {
            writer.Write(start);
        }

        foreach (var number in rings.SelectMany(r => r))
        {
            writer.Write(number);
        }

        return content.ToArray();
    }

    private static byte[] Points(double[] pairs)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        writer.Write(MultiPoint);
        writer.Write(new byte[32]);
        writer.Write(pairs.Length / 2);
        foreach (var number in pairs)
        {
            writer.Write(number);
        }

        return content.ToArray();
    }

    private static byte[] Cut(byte[] bytes, int length) => bytes[..Math.Min(length, bytes.Length)];

    private static void Big(MemoryStream file, int number)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        file.Write(bytes);
    }
}
