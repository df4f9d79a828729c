using Gateway.Graph.Documents;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>Which document a key stands for, and which documents clients may store.</summary>
public sealed class DocumentStoreTests
{
    private const string Sha256 = "2e3b0bcb1a2b7ab66c1e35f6d0b41e3f1e3a2dc4eebc0b3bb6d5c1b6e5a2a7a1";
    private static readonly Dictionary<string, string> Trusted = new() { ["one"] = "{one}" };

    [Fact]
    public void A_trusted_document_is_found_by_its_name()
    {
        var store = new DocumentStore(Trusted, new StoreRules());

        Assert.Equal("{one}", store.Find(Named("one")).Request.Query);
    }

    [Theory]
    [InlineData("md5Hash")]
    [InlineData("sha256Hash")]
    public void A_document_left_under_its_hash_is_found_by_it(string name)
    {
        var store = new DocumentStore(Trusted, new StoreRules());
        var hash = DocumentHash.Of(name, "{名}");

        var first = store.Keep(Persisted("{名}", name, hash));
        var again = store.Keep(Persisted("{名}", name, hash));

        Assert.Equal(new HashReceipt(name, hash, IsPersisted: true), first);
        Assert.Null(again);
        Assert.Equal("{名}", store.Find(Named(hash, name)).Request.Query);
        Assert.Equal("{名}", store.Find(Named(hash)).Request.Query);
        Assert.NotNull(store.Find(Named(hash.ToUpperInvariant(), name)).Refusal);
    }

    [Fact]
    public void A_wrong_hash_is_told_the_right_one_and_nothing_is_kept()
    {
        var store = new DocumentStore(Trusted, new StoreRules());

        var receipt = store.Keep(Persisted("{a}", "sha256Hash", Sha256));

        Assert.Equal((false, DocumentHash.Of("sha256Hash", "{a}")), (receipt!.IsPersisted, receipt.Expected));
        Assert.True(store.Find(Named(Sha256, "sha256Hash")).Refusal!.IsMiss);
    }

    [Fact]
    public void A_name_of_a_trusted_document_cannot_be_taken_by_a_client()
    {
        var store = new DocumentStore(Trusted, new StoreRules());

        Assert.False(store.Keep(Persisted("{a}", "sha256Hash", "one"))!.IsPersisted);
        Assert.Equal("{one}", store.Find(Named("one")).Request.Query);
    }

    [Fact]
    public void What_clients_leave_is_bounded()
    {
        var store = new DocumentStore(Trusted, new StoreRules { Characters = 20_000 });
        var texts = Enumerable.Range(0, 100).Select(i => "{f" + i + new string(' ', 500) + "}").ToArray();

        foreach (var text in texts)
        {
            Assert.True(store.Keep(Persisted(text, "sha256Hash", DocumentHash.Of("sha256Hash", text)))!.IsPersisted);
        }

        Assert.InRange(texts.Count(text => store.Find(Named(DocumentHash.Of("sha256Hash", text))).Refusal is null), 1, 40);
        var huge = new string('x', 20_000);
        Assert.False(store.Keep(Persisted(huge, "sha256Hash", DocumentHash.Of("sha256Hash", huge)))!.IsPersisted);
    }

    [Theory]
    [InlineData("nope", null, true, false, "The specified persisted operation key is invalid.")]
    [InlineData("nope", "sha256Hash", true, false, "PersistedQueryNotFound")]
    [InlineData("nope", null, false, false, "PersistedQueryNotFound")]
    [InlineData("nope", "sha256Hash", true, true, "The specified persisted operation key is invalid.")]
    [InlineData("a/b", null, true, false, "Invalid query id format.")]
    public void A_miss_says_what_it_misses(string id, string? hash, bool hasTrusted, bool onlyTrusted, string message)
    {
        var store = new DocumentStore(hasTrusted ? Trusted : [], new StoreRules { OnlyTrusted = onlyTrusted });

        var refusal = store.Find(Named(id, hash)).Refusal!;

        Assert.Equal((message, true), (refusal.Error.Message, refusal.IsMiss));
    }

    [Fact]
    public void Where_only_trusted_documents_run_a_text_is_refused_even_if_it_is_one_of_them()
    {
        var store = new DocumentStore(Trusted, new StoreRules { OnlyTrusted = true });

        Assert.Equal("Only persisted operations are allowed.", store.Find(new OperationRequest("{one}")).Refusal!.Error.Message);
        Assert.Null(store.Keep(Persisted("{a}", "sha256Hash", DocumentHash.Of("sha256Hash", "{a}"))));
    }

    private static OperationRequest Named(string id, string? hash = null) => new(null) { Key = new DocumentKey(id, hash) };

    private static OperationRequest Persisted(string text, string name, string hash) => new(text) { Key = new DocumentKey(hash, name) };
}
