using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Streams;

/// <summary>
/// Answers as parts of <c>multipart/mixed</c> with the boundary <c>-</c>. The delimiter that ends a part is sent with it, so that a client
/// need not wait for the next.
/// </summary>
internal sealed class MultipartStream(HttpContext http) : AnswerStream(http)
{
    public override void Begin() => Body.Write("\r\n---"u8);

    protected override void BeginAnswer() => Body.Write("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);

    protected override void EndAnswer() => Body.Write("\r\n---"u8);

    protected override void End() => Body.Write("--\r\n"u8);
}
