using System.Buffers;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;

namespace Gateway.Http.Limits;

/// <summary>
/// An API key: <c>gk_</c>, 32 random letters and digits, and 6 of a checksum of all before, so that one mistyped or cut off is recognized
/// without a lookup.
/// </summary>
internal static class ApiKey
{
    public const string Prefix = "gk_";

    private const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private const int RandomLength = 32;

    private const int ChecksumLength = 6;

    private static readonly SearchValues<char> Known = SearchValues.Create(Letters);

    public static string Make()
    {
        var key = Prefix + RandomNumberGenerator.GetString(Letters, RandomLength);
        return key + ChecksumOf(key);
    }

    /// <summary>Whether a text has the form of a key, with the right checksum.</summary>
    public static bool IsWellFormed(string text) =>
        text.Length == Prefix.Length + RandomLength + ChecksumLength
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && !text.AsSpan(Prefix.Length).ContainsAnyExcept(Known)
        && text.AsSpan(^ChecksumLength..).SequenceEqual(ChecksumOf(text.AsSpan(..^ChecksumLength)));

    /// <summary>Returns the form in which a key is stored. It is random enough to need no salt.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)));

    private static string ChecksumOf(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[Prefix.Length + RandomLength];
        Encoding.ASCII.GetBytes(text, bytes);
        var sum = Crc32.HashToUInt32(bytes);
        Span<char> checksum = stackalloc char[ChecksumLength];
        for (var i = ChecksumLength - 1; i >= 0; i--)
        {
            checksum[i] = Letters[(int)(sum % (uint)Letters.Length)];
            sum /= (uint)Letters.Length;
        }

        return new string(checksum);
    }
}
