using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Streams;

/// <summary>Sends answers one after the other, each as soon as it is ready. How they are separated is up to each form.</summary>
internal abstract class AnswerStream(HttpContext http)
{
    protected PipeWriter Body { get; } = http.Response.BodyWriter;

    /// <summary>Writes what precedes the first answer.</summary>
    public virtual void Begin()
    {
    }

    /// <summary>Sends an answer.</summary>
    /// <param name="json">Its text.</param>
    /// <param name="requestIndex">The index of its request among several; null when there is one.</param>
    /// <param name="variableIndex">The index of its variables among several sets; null when there is one.</param>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> json, int? requestIndex = null, int? variableIndex = null)
    {
        BeginAnswer();
        Body.Write("{"u8);
        WriteIndex("\"requestIndex\":"u8, requestIndex);
        WriteIndex("\"variableIndex\":"u8, variableIndex);

        // An answer is an object with at least one member, so the indices can stand before its first.
        Body.Write(json.Span[1..]);
        EndAnswer();
        await FlushAsync();
    }

    /// <summary>Shows the client, and any proxy in between, that the connection is alive.</summary>
    public ValueTask KeepAliveAsync() => WriteKeepAlive() ? FlushAsync() : ValueTask.CompletedTask;

    public ValueTask EndAsync()
    {
        End();
        return FlushAsync();
    }

    public async ValueTask FlushAsync() => await Body.FlushAsync(http.RequestAborted);

    protected abstract void BeginAnswer();

    protected abstract void EndAnswer();

    protected abstract void End();

    /// <summary>Writes a sign of life; false when the form has none.</summary>
    protected virtual bool WriteKeepAlive() => false;

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
