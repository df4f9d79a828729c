using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Gateway.Graph.Documents;

/// <summary>Hashes of documents, as clients compute them: over the UTF-8 text, in lower-case hexadecimal.</summary>
internal static class DocumentHash
{
    /// <param name="name">The member that holds the hash: <c>sha256Hash</c> or <c>md5Hash</c>.</param>
    public static string Of(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Convert.ToHexStringLower(name == "md5Hash" ? Md5(bytes) : SHA256.HashData(bytes));
    }

    [SuppressMessage(
        "Security", "CA5351", Justification = "A key for lookup that HotChocolate's clients send; nothing is trusted because of it.")]
    private static byte[] Md5(byte[] bytes) => MD5.HashData(bytes);
}

/// <summary>The reply to a client that sent a document with its hash.</summary>
/// <param name="Name">The member that held the hash.</param>
/// <param name="Sent">The hash that was sent.</param>
/// <param name="Expected">The correct hash; null when the one sent was correct.</param>
internal sealed record HashReceipt(string Name, string Sent, bool IsPersisted, string? Expected = null)
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString(Name, Sent);
        if (Expected is not null)
        {
            json.WriteString("expectedHashValue"u8, Expected);
            json.WriteString("expectedHashType"u8, Name);
            json.WriteString("expectedHashFormat"u8, "Hex");
        }

        json.WriteBoolean("persisted"u8, IsPersisted);
        json.WriteEndObject();
    }
}
