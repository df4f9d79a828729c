using System.IO.Hashing;
using System.Runtime.InteropServices;
using Gateway.Http.Answers;
using Gateway.Http.Requests;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Keeping;

/// <summary>
/// Everything of a request that may decide its answer, as unparsed bytes: what was sent, where to, and what was wanted. Two equal questions
/// have one answer; two that mean the same may still differ.
/// </summary>
internal sealed class Question : IEquatable<Question>
{
    /// <summary>The seed of the hashes, so that nobody outside can construct collisions.</summary>
    private static readonly long Secret = Random.Shared.NextInt64();

    private readonly string path;
    private readonly string? address;
    private readonly byte[]? body;
    private readonly ResponseForm form;
    private readonly ReportOptions options;

    private Question(HttpRequest request, Received received, ResponseForm form, ReportOptions options)
    {
        (path, body, this.form, this.options) = (request.Path.Value ?? "", received.Body, form, options);
        address = body is null ? request.QueryString.Value ?? "" : null;
        Hash = Digest(Secret);
    }

    /// <summary>The hash by which it is found; valid in this process only.</summary>
    public UInt128 Hash { get; }

    /// <summary>How many bytes it holds.</summary>
    public int Length => Sent.Length + (2 * path.Length);

    private ReadOnlySpan<byte> Sent => body is null ? MemoryMarshal.AsBytes(address.AsSpan()) : body;

    /// <summary>
    /// Returns null for requests that have more than one answer, or are not sent as one: batches by their address, forms, streams.
    /// </summary>
    public static Question? Of(HttpRequest request, Received received, ResponseForm form, ReportOptions options) =>
        received.Error is not null || received.IsForm || form.Streams || (received.Body is not null && request.QueryString.HasValue)
            ? null
            : new Question(request, received, form, options);

    /// <summary>Returns the digest that is the same in every gateway.</summary>
    public UInt128 Digest() => Digest(0);

    public bool Equals(Question? other) =>
        other is not null
        && Hash == other.Hash
        && (body is null) == (other.body is null)
        && form == other.form
        && options == other.options
        && path == other.path
        && Sent.SequenceEqual(other.Sent);

    public override bool Equals(object? obj) => Equals(obj as Question);

    public override int GetHashCode() => (int)(ulong)Hash;

    private UInt128 Digest(long seed)
    {
        var wanted = (long)((int)options.Cost + (options.DataVersion ? 8 : 0) + (body is null ? 16 : 0) + (options.Attribution ? 32 : 0));
        var where = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(path.AsSpan()), seed ^ wanted);
        var what = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(form.MediaType.AsSpan()), (long)where);
        return XxHash128.HashToUInt128(Sent, (long)what);
    }
}
