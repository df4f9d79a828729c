using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Gateway.Graph.Messages;

namespace Gateway.Graph.Documents;

/// <summary>
/// Documents that are asked for by key: trusted ones, which the operator put here under their names, and those that clients store under
/// their hashes (automatic persisted operations), which may be evicted.
/// </summary>
internal sealed class DocumentStore(IReadOnlyDictionary<string, string> trusted, StoreRules rules)
{
    private volatile TrustedSet trusted = new(trusted);

    private readonly BoundedCache<string, string> persisted = new(rules.Characters, (id, text) => id.Length + text.Length + 256);

    /// <summary>A store that holds nothing and takes nothing.</summary>
    public static DocumentStore None { get; } = new(new Dictionary<string, string>(), new StoreRules { Automatic = false });

    /// <summary>The operator's documents, by name.</summary>
    public IReadOnlyDictionary<string, string> Trusted => trusted.Texts;

    /// <summary>A digest of all the operator's documents: it changes when any of them does.</summary>
    public string Digest => trusted.Digest;

    /// <summary>Replaces the operator's documents.</summary>
    public void ReplaceTrusted(IReadOnlyDictionary<string, string> documents) => trusted = new TrustedSet(documents);

    private bool TakesHashes => rules is { Automatic: true, OnlyTrusted: false };

    /// <summary>Returns the request with its document, or why there is none.</summary>
    public FoundDocument Find(OperationRequest request)
    {
        if (!string.IsNullOrEmpty(request.Query))
        {
            return rules.OnlyTrusted ? new(request, new StoreRefusal(Errors.OnlyTrustedDocuments())) : new(request);
        }

        return request.Key is not { } key ? new(request)
            : trusted.Texts.TryGetValue(key.Id, out var text) || (TakesHashes && persisted.TryGet(key.Id, out text))
                ? new(request with { Query = text })
            : new(request, Miss(key));
    }

    /// <summary>Keeps the document of a valid request under the hash that was sent with it.</summary>
    /// <returns>The receipt for the client; null when there is nothing to report.</returns>
    public HashReceipt? Keep(OperationRequest request)
    {
        if (!TakesHashes || request is not { Query: { Length: > 0 } text, Key: { Hash: { } name, Id: var sent } }
            || (persisted.TryGet(sent, out var known) && known == text))
        {
            return null;
        }

        var hash = DocumentHash.Of(name, text);
        if (hash != sent)
        {
            return new HashReceipt(name, sent, IsPersisted: false, Expected: hash);
        }

        persisted.Add(sent, text);
        return new HashReceipt(name, sent, IsPersisted: persisted.TryGet(sent, out _));
    }

    private StoreRefusal Miss(DocumentKey key) => new(
        !IsKey(key.Id) ? Errors.BadDocumentId()
        : TakesHashes && (key.Hash is not null || trusted.Texts.Count == 0) ? Errors.PersistedQueryNotFound()
        : trusted.Texts.Count > 0 || rules.OnlyTrusted ? Errors.UnknownDocument(key.Id)
        : Errors.NoDocument(),
        IsMiss: true);

    /// <summary>Whether a text is well-formed as the key of a document.</summary>
    public static bool IsKey(string id) => id.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    /// <summary>Documents with their digest: one value, so that nobody sees today's documents under the previous digest.</summary>
    private sealed class TrustedSet(IReadOnlyDictionary<string, string> documents)
    {
        public FrozenDictionary<string, string> Texts { get; } = documents.ToFrozenDictionary(StringComparer.Ordinal);

        public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
            '\0', documents.OrderBy(document => document.Key, StringComparer.Ordinal).SelectMany(d => (string[])[d.Key, d.Value])))));
    }
}

/// <summary>What a document store accepts.</summary>
internal sealed record StoreRules
{
    /// <summary>Whether clients may store documents under their hashes.</summary>
    public bool Automatic { get; init; } = true;

    /// <summary>Whether only trusted documents may run.</summary>
    public bool OnlyTrusted { get; init; }

    /// <summary>The most text of clients' documents that is kept, in characters.</summary>
    public long Characters { get; init; } = 4_000_000;
}

/// <summary>A request whose document was looked up.</summary>
internal readonly record struct FoundDocument(OperationRequest Request, StoreRefusal? Refusal = null);

/// <summary>Why a store returns no document.</summary>
/// <param name="IsMiss">Whether the key is unknown, which may change later.</param>
internal sealed record StoreRefusal(GraphError Error, bool IsMiss = false);
