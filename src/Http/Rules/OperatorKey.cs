using System.Security.Cryptography;
using System.Text;

namespace Gateway.Http.Rules;

/// <summary>The key of the operator, held only as a digest: nothing that prints the rules can show it.</summary>
internal sealed class OperatorKey
{
    /// <summary>Fewer characters could be found by brute force.</summary>
    public const int Shortest = 16;

    private readonly byte[] digest;

    private OperatorKey(string key) => digest = DigestOf(key);

    /// <param name="key">A text for which <see cref="IsKey"/> is true.</param>
    public static OperatorKey Of(string key) => new(key);

    /// <summary>Whether a text can be a key: long enough, and only of characters that a header holds as they are.</summary>
    public static bool IsKey(string text) => text.Length >= Shortest && text.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;

    /// <summary>Compares in constant time.</summary>
    public bool Matches(string tried) => CryptographicOperations.FixedTimeEquals(digest, DigestOf(tried));

    private static byte[] DigestOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
