using System.Buffers.Binary;
using System.Text;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Import.Formats;

/// <summary>
/// A .dbf file: the table of a Shapefile, or a table by itself. Names and cells have a fixed width, which may cut a character in two.
/// </summary>
internal sealed class AttributeFile
{
    private const int Head = 32;
    private const int FieldLength = 32;
    private const int NameLength = 11;
    private const byte EndOfFields = 0x0D;
    private const byte Deleted = (byte)'*';

    /// <summary>Bytes from here on belong to a multibyte character; at most three are left of one that was cut.</summary>
    private const byte FirstOfSeveral = 0x80;
    private const int LongestRest = 3;

    private readonly byte[] bytes;
    private readonly List<(int At, int Length)> fields = [];
    private readonly int start;
    private readonly int width;

    private AttributeFile(byte[] bytes, int start, int width, int count) =>
        (this.bytes, this.start, this.width, Count) = (bytes, start, width, count);

    public int Count { get; }

    /// <summary>The encoding of its texts.</summary>
    public NamedEncoding Encoding { get; private set; } = null!;

    /// <summary>The names of its fields.</summary>
    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>Whether the bytes begin like such a file: a version, a date, and consistent lengths.</summary>
    public static bool IsOne(ReadOnlySpan<byte> start) => start.Length >= Head && start[0] is 0x03 or 0x30 or 0x83 or 0x8B or 0xF5
        && start[2] is >= 0 and <= 12 && start[3] <= 31
        && BinaryPrimitives.ReadUInt16LittleEndian(start[8..]) is > Head and var head && (head % FieldLength == 1 || start[0] is 0x30)
        && BinaryPrimitives.ReadUInt16LittleEndian(start[10..]) > 1;

    /// <param name="tried">The encodings to try.</param>
    /// <exception cref="InvalidDataException">It is damaged or truncated.</exception>
    public static Attempt<AttributeFile> Read(byte[] bytes, IReadOnlyList<NamedEncoding> tried)
    {
        if (!IsOne(bytes))
        {
            throw new InvalidDataException("the .dbf has an invalid header.");
        }

        var start = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8));
        var width = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(10));
        var count = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4));
        if (start + ((long)count * width) > bytes.Length)
        {
            throw new InvalidDataException("the .dbf is truncated.");
        }

        var file = new AttributeFile(bytes, start, width, (int)count);
        var names = file.FindFields();
        return file.Decide(names, tried) is { } failure ? failure : file;
    }

    public bool IsDeleted(int row) => bytes[start + (row * width)] is Deleted;

    public string[] Cells(int row) => [.. fields.Select(f => TextOf(Encoding.Encoding, Cell(row, f), f.Length) ?? "")];

    private ReadOnlySpan<byte> Cell(int row, (int At, int Length) field) =>
        Trimmed(bytes.AsSpan(start + (row * width) + field.At, field.Length));

    /// <returns>The offsets of the field names.</returns>
    private List<int> FindFields()
    {
        var names = new List<int>();
        var at = 1;
        for (var here = Head; here + FieldLength <= start && bytes[here] is not EndOfFields; here += FieldLength)
        {
            names.Add(here);
            fields.Add((at, bytes[here + 16]));
            at += bytes[here + 16];
        }

        return names.Count > 0 && at <= width ? names : throw new InvalidDataException("the fields of the .dbf do not match its rows.");
    }

    /// <summary>Picks the first encoding in which all texts are valid.</summary>
    private FileFailure? Decide(List<int> names, IReadOnlyList<NamedEncoding> tried)
    {
        if (tried.FirstOrDefault(encoding => IsOf(encoding.Encoding, names)) is not { } found)
        {
            return new FileFailure("encoding", $"The text of the .dbf is not {string.Join(", not ", tried.Select(t => t.Name))}.");
        }

        Encoding = found;
        Headings = [.. names.Select(at => TextOf(found.Encoding, Name(at), NameLength - 1)!)];
        return null;
    }

    private bool IsOf(Encoding encoding, List<int> names) =>
        names.TrueForAll(at => TextOf(encoding, Name(at), NameLength - 1) is not null)
        && Enumerable.Range(0, Count).All(row => fields.TrueForAll(f => TextOf(encoding, Cell(row, f), f.Length) is not null));

    /// <summary>Returns the name of a field, up to the first zero byte.</summary>
    private ReadOnlySpan<byte> Name(int at)
    {
        var whole = bytes.AsSpan(at, NameLength);
        return whole.IndexOf((byte)0) is var end and >= 0 ? whole[..end] : whole;
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> cell) => cell.Trim("\0 "u8);

    /// <summary>
    /// Decodes a text, dropping the rest of a character that the fixed width has cut; null when the bytes are not valid in the encoding.
    /// </summary>
    /// <param name="width">The fixed width of the name or cell.</param>
    private static string? TextOf(Encoding encoding, ReadOnlySpan<byte> text, int width)
    {
        var longest = text.Length == width ? Math.Min(LongestRest, width) : 0;
        for (var cut = 0; cut <= longest && (cut == 0 || text[^cut] >= FirstOfSeveral); cut++)
        {
            try
            {
                return encoding.GetString(text[..^cut]);
            }
            catch (DecoderFallbackException)
            {
                // It may be valid without the rest of its last character.
            }
        }

        return null;
    }
}
