using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Streams;

/// <summary>Answers as one JSON array, in the order in which the operations were sent.</summary>
internal sealed class ArrayStream(HttpContext http) : AnswerStream(http)
{
    private bool isFirst = true;

    protected override void BeginAnswer()
    {
        Body.Write(isFirst ? "["u8 : ","u8);
        isFirst = false;
    }

    protected override void EndAnswer()
    {
    }

    protected override void End() => Body.Write(isFirst ? "[]"u8 : "]"u8);
}
