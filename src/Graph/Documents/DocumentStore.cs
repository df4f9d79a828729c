using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Gateway.Graph.Messages;

namespace Gateway.Graph.Documents;

/// <summary>
/// Documents that are asked for by a key: trusted ones, which the operator put here under their names, and those that clients leave
/// under their hashes (automatic persisted operations), which may be forgotten again.
/// </summary>
internal sealed class DocumentStore(IReadOnlyDictionary<string, string> trusted, StoreRules rules)
{
    private volatile TrustedSet trusted = new(trusted);

    private readonly BoundedCache<string, string> left = new(rules.Characters, (id, text) => id.Length + text.Length + 256);

    /// <summary>A store that holds nothing and takes nothing.</summary>
    public static DocumentStore None { get; } = new(new Dictionary<string, string>(), new StoreRules { Automatic = false });

    /// <summary>The documents that the operator put here, by their names.</summary>
    public IReadOnlyDictionary<string, string> Trusted => trusted.Texts;

    /// <summary>What the operator's documents are known by all together: with another text among them it is another.</summary>
    public string Digest => trusted.Digest;

    /// <summary>Puts other documents in the place of the operator's.</summary>
    public void Renew(IReadOnlyDictionary<string, string> documents) => trusted = new TrustedSet(documents);

    private bool TakesHashes => rules is { Automatic: true, OnlyTrusted: false };

    /// <summary>The request with its document, or why there is none.</summary>
    public FoundDocument Find(OperationRequest request)
    {
        if (!string.IsNullOrEmpty(request.Query))
        {
            return rules.OnlyTrusted ? new(request, new StoreRefusal(Errors.OnlyTrustedDocuments())) : new(request);
        }

        return request.Key is not { } key ? new(request)
            : trusted.Texts.TryGetValue(key.Id, out var text) || (TakesHashes && left.TryGet(key.Id, out text))
                ? new(request with { Query = text })
            : new(request, Miss(key));
    }

    /// <summary>Keeps the document of a valid request under the hash that was sent with it.</summary>
    /// <returns>What the client is told about it; null when there is nothing to tell.</returns>
    public HashReceipt? Keep(OperationRequest request)
    {
        if (!TakesHashes || request is not { Query: { Length: > 0 } text, Key: { Hash: { } name, Id: var sent } }
            || (left.TryGet(sent, out var known) && known == text))
        {
            return null;
        }

        var hash = DocumentHash.Of(name, text);
        if (hash != sent)
        {
            return new HashReceipt(name, sent, IsKept: false, Expected: hash);
        }

        left.Add(sent, text);
        return new HashReceipt(name, sent, IsKept: left.TryGet(sent, out _));
    }

    private StoreRefusal Miss(DocumentKey key) => new(
        !IsKey(key.Id) ? Errors.BadDocumentId()
        : TakesHashes && (key.Hash is not null || trusted.Texts.Count == 0) ? Errors.PersistedQueryNotFound()
        : trusted.Texts.Count > 0 || rules.OnlyTrusted ? Errors.UnknownDocument(key.Id)
        : Errors.NoDocument(),
        IsMiss: true);

    /// <summary>Whether a text can be the key of a document.</summary>
    public static bool IsKey(string id) => id.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    /// <summary>Documents with what they are known by: one value, so that nobody sees those of today under the digest of before.</summary>
    private sealed class TrustedSet(IReadOnlyDictionary<string, string> documents)
    {
        public FrozenDictionary<string, string> Texts { get; } = documents.ToFrozenDictionary(StringComparer.Ordinal);

        public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
            '\0', documents.OrderBy(document => document.Key, StringComparer.Ordinal).SelectMany(d => (string[])[d.Key, d.Value])))));
    }
}

/// <summary>What an operation store takes.</summary>
internal sealed record StoreRules
{
    /// <summary>Whether clients may leave documents under their hashes.</summary>
    public bool Automatic { get; init; } = true;

    /// <summary>Whether nothing runs but trusted documents.</summary>
    public bool OnlyTrusted { get; init; }

    /// <summary>The text of the documents that are kept for clients, in characters.</summary>
    public long Characters { get; init; } = 4_000_000;
}

/// <summary>A request whose document was looked up.</summary>
internal readonly record struct FoundDocument(OperationRequest Request, StoreRefusal? Refusal = null);

/// <summary>Why a store gives no document.</summary>
/// <param name="IsMiss">The key is not known; it may be, later.</param>
internal sealed record StoreRefusal(GraphError Error, bool IsMiss = false);
