using System.Buffers;
using System.IO.Pipelines;
using Gateway.Http.Requests;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Streams;

/// <summary>Sends answers one after the other, each as soon as it is there. How they are set apart is each form's own.</summary>
internal abstract class AnswerStream(HttpContext http)
{
    protected PipeWriter Body { get; } = http.Response.BodyWriter;

    /// <summary>Begins a response in a form that holds several answers. The status is 200 whatever they will say.</summary>
    public static AnswerStream Open(HttpContext http, ResponseForm form)
    {
        ResponseWriter.WriteHead(http, StatusCodes.Status200OK, form);
        AnswerStream stream = form switch
        {
            ResponseForm.Multipart => new MultipartStream(http),
            ResponseForm.EventStream => new EventStream(http),
            ResponseForm.GraphQLLines or ResponseForm.JsonLines => new LineStream(http),
            _ => new ArrayStream(http),
        };
        stream.Begin();
        return stream;
    }

    /// <summary>Sends an answer, as what it is in a batch.</summary>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> json, BatchItem? item = null)
    {
        BeginAnswer();
        WriteIndexed(json.Span, item);
        EndAnswer();
        await FlushAsync();
    }

    /// <summary>Shows the client, and whatever stands between, that the connection lives.</summary>
    public ValueTask KeepAliveAsync() => WriteKeepAlive() ? FlushAsync() : ValueTask.CompletedTask;

    public ValueTask EndAsync()
    {
        End();
        return FlushAsync();
    }

    public async ValueTask FlushAsync() => await Body.FlushAsync(http.RequestAborted);

    protected virtual void Begin()
    {
    }

    protected abstract void BeginAnswer();

    protected abstract void EndAnswer();

    protected abstract void End();

    /// <summary>False when the form has no such thing.</summary>
    protected virtual bool WriteKeepAlive() => false;

    /// <summary>An answer is an object with at least one member, so the indices can stand before its first.</summary>
    private void WriteIndexed(ReadOnlySpan<byte> json, BatchItem? item)
    {
        Body.Write("{"u8);
        WriteIndex("\"requestIndex\":"u8, item?.RequestIndex);
        WriteIndex("\"variableIndex\":"u8, item?.VariableIndex);
        Body.Write(json[1..]);
    }

    private void WriteIndex(ReadOnlySpan<byte> name, int? index)
    {
        if (index is { } number)
        {
            Span<byte> digits = stackalloc byte[11];
            System.Buffers.Text.Utf8Formatter.TryFormat(number, digits, out var length);
            Body.Write(name);
            Body.Write(digits[..length]);
            Body.Write(","u8);
        }
    }
}
