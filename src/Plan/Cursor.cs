using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Numerics;
using System.Text;
using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A position in an ordered list: the order keys of the row it stands for, which may be gone by now.</summary>
internal sealed record Cursor(IReadOnlyList<object?> Keys)
{
    /// <summary>
    /// Bit i is set when key i is NULL: with the order it decides how the next rows are selected. An order may have any number of keys.
    /// </summary>
    public BigInteger Nulls => Keys.Index().Where(key => key.Item is null)
        .Aggregate(BigInteger.Zero, (nulls, key) => nulls | BigInteger.One << key.Index);

    /// <summary>
    /// Parses a cursor that a <see cref="CursorWriter"/> wrote for this order under this fingerprint; null when it is anything else.
    /// </summary>
    /// <param name="text">The cursor.</param>
    /// <param name="fingerprint">The fingerprint it must be bound to.</param>
    /// <param name="order">The order that its keys belong to.</param>
    /// <param name="isTimed">Whether it holds the minute of the first page.</param>
    public static Cursor? Read(string text, ulong fingerprint, IReadOnlyList<OrderKey> order, bool isTimed = false)
    {
        var rest = Decoded(text);
        if (rest.IsEmpty || rest[0] != (isTimed ? CursorWriter.TimedFormat : CursorWriter.Format)
            || BinaryPrimitives.ReadUInt64LittleEndian(rest[1..]) != fingerprint)
        {
            return null;
        }

        rest = rest[(isTimed ? CursorWriter.TimedHeadLength : CursorWriter.HeadLength)..];
        var keys = new object?[order.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!TryReadKey(ref rest, out var tag, out keys[i]) || !Fits(tag, order[i].Term))
            {
                return null;
            }
        }

        return rest.IsEmpty ? new Cursor(keys) : null;
    }

    /// <summary>Whether a text is a cursor of any list: the format is right, whatever its keys.</summary>
    public static bool IsOne(string text)
    {
        var rest = Decoded(text);
        if (rest.IsEmpty || rest[0] is not (CursorWriter.Format or CursorWriter.TimedFormat))
        {
            return false;
        }

        rest = rest[(rest[0] == CursorWriter.TimedFormat ? CursorWriter.TimedHeadLength : CursorWriter.HeadLength)..];
        var isOne = !rest.IsEmpty;
        while (isOne && !rest.IsEmpty)
        {
            isOne = TryReadKey(ref rest, out _, out _);
        }

        return isOne;
    }

    /// <summary>Returns the minute held by a cursor; null when it holds none. The fingerprint detects tampering.</summary>
    public static string? MinuteOf(string text)
    {
        var bytes = Decoded(text);
        if (bytes.IsEmpty || bytes[0] != CursorWriter.TimedFormat)
        {
            return null;
        }

        var minutes = BinaryPrimitives.ReadInt64LittleEndian(bytes[CursorWriter.HeadLength..]);
        return minutes >= 0 && minutes <= DateTime.MaxValue.Ticks / TimeSpan.TicksPerMinute
            ? Minute.Of(new DateTime(minutes * TimeSpan.TicksPerMinute))
            : null;
    }

    /// <summary>Decodes the bytes; empty when the text is too short for a header, or not a cursor at all.</summary>
    private static Span<byte> Decoded(string text)
    {
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        return !Convert.TryFromBase64String(text, bytes, out var length) || length < CursorWriter.HeadLength
            || (bytes[0] == CursorWriter.TimedFormat && length < CursorWriter.TimedHeadLength)
            ? []
            : bytes.AsSpan(0, length);
    }

    private static bool TryReadKey(ref Span<byte> rest, out CursorWriter.Tag tag, out object? value)
    {
        (tag, value) = (default, null);
        if (rest.IsEmpty)
        {
            return false;
        }

        tag = (CursorWriter.Tag)rest[0];
        rest = rest[1..];
        switch (tag)
        {
            case CursorWriter.Tag.Null:
                return true;
            case CursorWriter.Tag.Integer when rest.Length >= 8:
                value = BinaryPrimitives.ReadInt64LittleEndian(rest);
                rest = rest[8..];
                return true;
            case CursorWriter.Tag.Real when rest.Length >= 8:
                value = BinaryPrimitives.ReadDoubleLittleEndian(rest);
                rest = rest[8..];
                return true;
            case CursorWriter.Tag.Text when rest.Length >= 4:
                return TryReadText(ref rest, out value);
            default:
                return false;
        }
    }

    private static bool Fits(CursorWriter.Tag tag, Term term) => tag switch
    {
        CursorWriter.Tag.Null => term.Nullable,
        CursorWriter.Tag.Integer => term.StoredAs is StoredAs.Integer or StoredAs.Boolean,
        CursorWriter.Tag.Real => term.StoredAs is StoredAs.Real,
        _ => term.StoredAs is StoredAs.Text,
    };

    private static bool TryReadText(ref Span<byte> rest, out object? value)
    {
        value = null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(rest);
        rest = rest[4..];
        if (length < 0 || length > rest.Length)
        {
            return false;
        }

        value = Encoding.UTF8.GetString(rest[..length]);
        rest = rest[length..];
        return true;
    }
}

/// <summary>
/// Writes cursors: a format number, the fingerprint of the list, optionally the minute, then each key with a tag; all in base64.
/// </summary>
internal sealed class CursorWriter
{
    internal const byte Format = 1;
    internal const byte TimedFormat = 2;
    internal const int HeadLength = 9;
    internal const int TimedHeadLength = HeadLength + 8;

    private readonly ArrayBufferWriter<byte> bytes = new(128);
    private readonly ArrayBufferWriter<byte> base64 = new(192);

    internal enum Tag : byte
    {
        Null,
        Integer,
        Real,
        Text,
    }

    /// <param name="fingerprint">The fingerprint the cursor is bound to.</param>
    /// <param name="minute">The minute of the first page, if it must be held.</param>
    public void Begin(ulong fingerprint, string? minute = null)
    {
        bytes.ResetWrittenCount();
        var head = bytes.GetSpan(TimedHeadLength);
        head[0] = minute is null ? Format : TimedFormat;
        BinaryPrimitives.WriteUInt64LittleEndian(head[1..], fingerprint);
        if (minute is not null)
        {
            BinaryPrimitives.WriteInt64LittleEndian(head[HeadLength..], Minute.Read(minute).Ticks / TimeSpan.TicksPerMinute);
        }

        bytes.Advance(minute is null ? HeadLength : TimedHeadLength);
    }

    public void Null() => WriteTag(Tag.Null, 0);

    public void Integer(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(WriteTag(Tag.Integer, 8), value);
    }

    public void Real(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(WriteTag(Tag.Real, 8), value);
    }

    public void Text(ReadOnlySpan<byte> utf8)
    {
        var span = WriteTag(Tag.Text, 4 + utf8.Length);
        BinaryPrimitives.WriteInt32LittleEndian(span, utf8.Length);
        utf8.CopyTo(span[4..]);
    }

    /// <summary>Returns the cursor in base64, as ASCII; valid until the next <see cref="Begin"/>.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        base64.ResetWrittenCount();
        var span = base64.GetSpan(Base64.GetMaxEncodedToUtf8Length(bytes.WrittenCount));
        Base64.EncodeToUtf8(bytes.WrittenSpan, span, out _, out var written);
        base64.Advance(written);
        return base64.WrittenSpan;
    }

    private Span<byte> WriteTag(Tag tag, int length)
    {
        var span = bytes.GetSpan(1 + length);
        span[0] = (byte)tag;
        bytes.Advance(1 + length);
        return span.Slice(1, length);
    }
}
