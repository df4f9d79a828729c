using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Streams;

/// <summary>Answers as server-sent events: <c>next</c> for each, then <c>complete</c>.</summary>
internal sealed class EventStream(HttpContext http) : AnswerStream(http)
{
    protected override void BeginAnswer() => Body.Write("event: next\ndata: "u8);

    protected override void EndAnswer() => Body.Write("\n\n"u8);

    // A browser's EventSource ignores an event without data, and would reconnect for ever.
    protected override void End() => Body.Write("event: complete\ndata:\n\n"u8);

    protected override bool WriteKeepAlive()
    {
        Body.Write(":\n\n"u8);
        return true;
    }
}
