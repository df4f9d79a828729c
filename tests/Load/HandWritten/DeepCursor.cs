using System.Buffers.Binary;
using System.Text;

namespace Gateway.Load.HandWritten;

/// <summary>A cursor of three texts: format and fingerprint of the list, then each key with a tag, a length and its text.</summary>
internal static class DeepCursor
{
    private const int HeadLength = 9;
    private const byte TextTag = 3;

    public static IEnumerable<string> Read(byte[] cursor)
    {
        var at = HeadLength;
        for (var i = 0; i < 3; i++)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(cursor.AsSpan(at + 1));
            yield return Encoding.UTF8.GetString(cursor.AsSpan(at + 5, length));
            at += 5 + length;
        }
    }

    /// <returns>Its length.</returns>
    public static int Write(byte[] cursor, params ReadOnlySpan<byte[]> keys)
    {
        var at = HeadLength;
        foreach (var key in keys)
        {
            cursor[at] = TextTag;
            BinaryPrimitives.WriteInt32LittleEndian(cursor.AsSpan(at + 1), key.Length);
            key.CopyTo(cursor.AsSpan(at + 5));
            at += 5 + key.Length;
        }

        return at;
    }
}
