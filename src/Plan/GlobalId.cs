using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace Gateway.Plan;

/// <summary>Global ids of nodes: base64 of <c>Type:key</c>. Parsed leniently, as HotChocolate does; written in one form only.</summary>
internal static class GlobalId
{
    /// <summary>Far longer than any id of ours; longer texts are not decoded.</summary>
    private const int MaximumLength = 1024;

    /// <summary>
    /// Parses the type and key of an id: padding may be missing, white space may surround it, and the older form <c>Type\n</c> + a letter
    /// for the key's type + key is accepted. Whether the type exists is not checked.
    /// </summary>
    /// <param name="text">The id.</param>
    /// <param name="typeName">The type in it.</param>
    /// <param name="key">The key in it.</param>
    /// <param name="expected">The likely type; its name string is reused.</param>
    public static bool TryParse(string text, out string typeName, out string key, string? expected = null)
    {
        typeName = key = "";
        Span<char> id = stackalloc char[Math.Min(text.Length, MaximumLength)];
        if (!TryDecode(text, ref id) || id.IndexOfAny(':', '\n') is var mark && mark < 1)
        {
            return false;
        }

        // The older form has one letter for the key's type before the key.
        var start = mark + (id[mark] == '\n' ? 2 : 1);
        if (start >= id.Length)
        {
            return false;
        }

        typeName = id[..mark].SequenceEqual(expected) ? expected! : id[..mark].ToString();
        key = id[start..].ToString();
        return true;
    }

    public static string Format(string typeName, ReadOnlySpan<char> key)
    {
        var length = Encoding.UTF8.GetByteCount(typeName) + 1 + Encoding.UTF8.GetByteCount(key);
        Span<byte> bytes = length <= 256 ? stackalloc byte[256] : new byte[length];
        var written = Encoding.UTF8.GetBytes(typeName, bytes);
        bytes[written++] = (byte)':';
        written += Encoding.UTF8.GetBytes(key, bytes[written..]);
        return Convert.ToBase64String(bytes[..written]);
    }

    /// <summary>Returns the common prefix of a type's ids before encoding.</summary>
    public static byte[] HeadOf(string typeName) => Encoding.UTF8.GetBytes(typeName + ":");

    /// <summary>Returns the length of an id, which the buffer for it must have.</summary>
    public static int LengthOf(ReadOnlySpan<byte> head, ReadOnlySpan<byte> key) =>
        Base64.GetMaxEncodedToUtf8Length(head.Length + key.Length);

    /// <summary>Writes an id in ASCII, from UTF-8.</summary>
    public static void Write(ReadOnlySpan<byte> head, ReadOnlySpan<byte> key, Span<byte> id)
    {
        head.CopyTo(id);
        key.CopyTo(id[head.Length..]);
        Base64.EncodeToUtf8InPlace(id, head.Length + key.Length, out _);
    }

    /// <param name="text">The text to decode.</param>
    /// <param name="id">A buffer of the text's length, which always suffices; on return, the decoded characters.</param>
    private static bool TryDecode(string text, ref Span<char> id)
    {
        var trimmed = text.AsSpan().Trim().TrimEnd('=');
        if (trimmed.IsEmpty || trimmed.Length > MaximumLength || trimmed.Length % 4 == 1)
        {
            return false;
        }

        Span<char> padded = stackalloc char[trimmed.Length + 3];
        padded.Fill('=');
        trimmed.CopyTo(padded);
        padded = padded[..((trimmed.Length + 3) / 4 * 4)];
        Span<byte> bytes = stackalloc byte[Base64.GetMaxDecodedFromUtf8Length(padded.Length)];

        // Invalid UTF-8 would become replacement characters and name another row.
        if (!Convert.TryFromBase64Chars(padded, bytes, out var written) || !Utf8.IsValid(bytes[..written]))
        {
            return false;
        }

        id = id[..Encoding.UTF8.GetChars(bytes[..written], id)];
        return true;
    }
}
