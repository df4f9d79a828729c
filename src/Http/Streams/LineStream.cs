using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Streams;

/// <summary>Answers as lines of JSON.</summary>
internal sealed class LineStream(HttpContext http) : AnswerStream(http)
{
    protected override void BeginAnswer()
    {
    }

    protected override void EndAnswer() => Body.Write("\n"u8);

    protected override void End()
    {
    }
}
