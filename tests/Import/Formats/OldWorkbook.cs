using System.Buffers.Binary;
using System.Text;

namespace Gateway.Tests.Import.Formats;

/// <summary>A workbook in the old format (.xls) with one sheet, written by hand: BIFF8 records in a compound file.</summary>
internal static class OldWorkbook
{
    private const int Sector = 512;

    /// <param name="cells">Texts and numbers by row and column, from 0.</param>
    public static byte[] Of(Dictionary<(int Row, int Column), object> cells)
    {
        var sheet = new MemoryStream();
        Record(sheet, 0x809, [0, 6, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        byte[] size = new byte[14];
        BinaryPrimitives.WriteInt32LittleEndian(size.AsSpan(4), cells.Keys.Max(k => k.Row) + 1);
        BinaryPrimitives.WriteInt16LittleEndian(size.AsSpan(10), (short)(cells.Keys.Max(k => k.Column) + 1));
        Record(sheet, 0x200, size);
        foreach (var ((row, column), value) in cells.OrderBy(c => c.Key))
        {
            byte[] head = [(byte)row, (byte)(row >> 8), (byte)column, 0, 0, 0];
            if (value is string text)
            {
                Record(sheet, 0x204, [.. head, (byte)text.Length, 0, 1, .. Encoding.Unicode.GetBytes(text)]);
            }
            else
            {
                Record(sheet, 0x203, [.. head, .. BitConverter.GetBytes((double)value)]);
            }
        }

        Record(sheet, 0x0A, []);
        return Compound([.. Globals(), .. sheet.ToArray()]);
    }

    private static byte[] Globals()
    {
        const string Name = "Sheet1";
        var globals = new MemoryStream();
        Record(globals, 0x809, [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        Record(globals, 0x42, [0xB0, 4]);
        Record(globals, 0xE0, new byte[20]);
        var start = (int)globals.Length + 4 + 8 + Name.Length + 4;
        Record(globals, 0x85, [.. BitConverter.GetBytes(start), 0, 0, (byte)Name.Length, 0, .. Encoding.ASCII.GetBytes(Name)]);
        Record(globals, 0x0A, []);
        return globals.ToArray();
    }

    private static void Record(MemoryStream stream, int id, byte[] data)
    {
        stream.Write([(byte)id, (byte)(id >> 8), (byte)data.Length, (byte)(data.Length >> 8)]);
        stream.Write(data);
    }

    /// <summary>Writes header, allocation table, directory, then the stream: long enough to need no small sectors.</summary>
    private static byte[] Compound(byte[] stream)
    {
        var sectors = Math.Max(8, (stream.Length + Sector - 1) / Sector);
        var file = new byte[Sector * (3 + sectors)];
        byte[] header = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        header.CopyTo(file, 0);
        void Short(int at, int value) => BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(at), (short)value);
        void Int(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
        Short(24, 0x3E);
        Short(26, 3);
        Short(28, -2);
        Short(30, 9);
        Short(32, 6);
        Int(44, 1);
        Int(48, 1);
        Int(56, 4096);
        Int(60, -2);
        Int(68, -2);
        file.AsSpan(76, 436).Fill(0xFF);
        Int(76, 0);
        file.AsSpan(Sector, Sector).Fill(0xFF);
        Int(Sector, -3);
        Int(Sector + 4, -2);
        for (var i = 0; i < sectors; i++)
        {
            Int(Sector + 8 + (i * 4), i == sectors - 1 ? -2 : i + 3);
        }

        Entry(file.AsSpan(2 * Sector), "Root Entry", type: 5, child: 1, start: -2, size: 0);
        Entry(file.AsSpan((2 * Sector) + 128), "Workbook", type: 2, child: -1, start: 2, size: sectors * Sector);
        stream.CopyTo(file, 3 * Sector);
        return file;
    }

    private static void Entry(Span<byte> entry, string name, byte type, int child, int start, int size)
    {
        Encoding.Unicode.GetBytes(name, entry);
        entry[64] = (byte)((name.Length + 1) * 2);
        entry[66] = type;
        entry[67] = 1;
        entry[68..80].Fill(0xFF);
        BinaryPrimitives.WriteInt32LittleEndian(entry[76..], child);
        BinaryPrimitives.WriteInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteInt32LittleEndian(entry[120..], size);
    }
}
