using System.Buffers.Binary;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>
/// The .shp file of a Shapefile: a header, then one shape after another. Every length in it is checked against the data; heights and
/// measures are dropped.
/// </summary>
internal static class ShapeFile
{
    private const int Head = 100;
    private const int RecordHead = 8;
    private const int PositionLength = 16;
    private const int BoxLength = 32;

    /// <summary>The offset of the type codes: shapes with heights are ten higher, those with measures twenty.</summary>
    private const int Heights = 10;

    private const int MostForms = 30;

    /// <summary>No real shape has more rings; assigning holes to areas takes quadratic time.</summary>
    private const int MostRings = 20_000;

    /// <summary>Returns the shapes in order; null for a record without one.</summary>
    /// <exception cref="InvalidDataException">It is damaged or truncated.</exception>
    public static IReadOnlyList<MapShape?> Read(ReadOnlySpan<byte> file)
    {
        var length = file.Length < Head ? 0 : 2L * BinaryPrimitives.ReadInt32BigEndian(file[24..]);
        if (length < Head || length > file.Length)
        {
            throw new InvalidDataException("the .shp is truncated.");
        }

        var shapes = new List<MapShape?>();
        for (var rest = file[Head..(int)length]; rest.Length > 0;)
        {
            var content = rest.Length < RecordHead ? -1 : 2L * BinaryPrimitives.ReadInt32BigEndian(rest[4..]);
            if (content < sizeof(int) || content > rest.Length - RecordHead)
            {
                throw new InvalidDataException($"shape {shapes.Count + 1} of the .shp is truncated.");
            }

            shapes.Add(One(rest.Slice(RecordHead, (int)content), shapes.Count + 1));
            rest = rest[(RecordHead + (int)content)..];
        }

        return shapes;
    }

    private static MapShape? One(ReadOnlySpan<byte> record, int number)
    {
        var form = BinaryPrimitives.ReadInt32LittleEndian(record);
        var content = record[sizeof(int)..];
        return form is 0 ? null : (form >= 0 && form < MostForms ? form % Heights : -1) switch
        {
            1 => new MapShape(MapForm.Points, [[Positions(content, 0, 1, number)]]),
            3 => new MapShape(MapForm.Lines, [.. Rings(content, number).Select(line => (IReadOnlyList<Position[]>)[line])]),
            5 => new MapShape(MapForm.Areas, RingNesting.Of(Rings(content, number))),
            8 => Many(content, number),
            _ => throw new InvalidDataException($"shape {number} of the .shp has the unknown type {form}."),
        };
    }

    private static MapShape Many(ReadOnlySpan<byte> content, int number) => new(MapForm.Points,
        [.. Positions(content, BoxLength + sizeof(int), Count(content, BoxLength, number), number)
            .Select(point => (IReadOnlyList<Position[]>)[[point]])]);

    /// <summary>Reads a bounding box, the numbers of rings and positions, the start of each ring, and all positions.</summary>
    private static Position[][] Rings(ReadOnlySpan<byte> content, int number)
    {
        var (rings, count) = (Count(content, BoxLength, number), Count(content, BoxLength + sizeof(int), number));
        if (rings > MostRings)
        {
            throw new InvalidDataException($"shape {number} of the .shp has {rings} parts; at most {MostRings} are read.");
        }

        var starts = BoxLength + (2 * sizeof(int));
        var positions = Positions(content, starts + (rings * (long)sizeof(int)), count, number);
        var found = new Position[rings][];
        for (var (i, end) = (rings - 1, count); i >= 0; i--)
        {
            var start = BinaryPrimitives.ReadInt32LittleEndian(content[(starts + (i * sizeof(int)))..]);
            if (start < 0 || start > end)
            {
                throw new InvalidDataException($"the parts of shape {number} of the .shp are out of order.");
            }

            found[i] = positions[start..end];
            end = start;
        }

        return found;
    }

    private static int Count(ReadOnlySpan<byte> content, int at, int number) =>
        content.Length >= at + sizeof(int) && BinaryPrimitives.ReadInt32LittleEndian(content[at..]) is var count and >= 0
            && count <= content.Length / sizeof(int)
            ? count
            : throw new InvalidDataException($"shape {number} of the .shp is shorter than stated.");

    private static Position[] Positions(ReadOnlySpan<byte> content, long at, int count, int number)
    {
        if (at + ((long)count * PositionLength) > content.Length)
        {
            throw new InvalidDataException($"shape {number} of the .shp is shorter than stated.");
        }

        var positions = new Position[count];
        for (var i = 0; i < count; i++)
        {
            var here = content[((int)at + (i * PositionLength))..];
            positions[i] = new Position(BinaryPrimitives.ReadDoubleLittleEndian(here), BinaryPrimitives.ReadDoubleLittleEndian(here[8..]));
            if (!positions[i].IsFinite)
            {
                throw new InvalidDataException($"shape {number} of the .shp has a position that is not a number.");
            }
        }

        return positions;
    }
}
