using System.Buffers.Binary;
using System.Buffers.Text;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Gateway.Http.Keeping;

/// <summary>
/// The validator of an answer (<c>ETag</c>), computed from its question and what it depends on, not from the answer: so it can be compared
/// before anything is read. Gateways over one database produce the same.
/// </summary>
internal static class AnswerTag
{
    /// <summary>Marks the tags of answers that change from minute to minute.</summary>
    public const string Timed = "-t";

    private const int Digest = 16;

    public static string Of(Question question, Basis basis, bool isTimed, Coding coding)
    {
        Span<byte> parts = stackalloc byte[(3 * Digest) + 16];
        BinaryPrimitives.WriteUInt128LittleEndian(parts, question.Digest());
        XxHash128.Hash(MemoryMarshal.AsBytes(basis.Edition.AsSpan()), parts[Digest..]);
        XxHash128.Hash(MemoryMarshal.AsBytes(basis.State!.At.AsSpan()), parts[(2 * Digest)..]);
        BinaryPrimitives.WriteInt64LittleEndian(parts[(3 * Digest)..], basis.State.Version);
        BinaryPrimitives.WriteInt64LittleEndian(parts[((3 * Digest) + 8)..], isTimed ? basis.Minute : -1);
        Span<byte> hash = stackalloc byte[Digest];
        XxHash128.Hash(parts, hash);
        return $"\"{Base64Url.EncodeToString(hash)}{(isTimed ? Timed : "")}{coding.Mark}\"";
    }
}
