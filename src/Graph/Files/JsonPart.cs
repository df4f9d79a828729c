using System.Buffers;
using System.Text.Json;
using Gateway.Graph.Answers;

namespace Gateway.Graph.Files;

/// <summary>A part of a JSON file: values and the text between them, buffered and sent together.</summary>
internal sealed class JsonPart(Stream output) : IAsyncDisposable
{
    private readonly ArrayBufferWriter<byte> part = new(64 * 1024);
    private Utf8JsonWriter? json;

    /// <summary>The writer of the current value; <see cref="EndValue"/> ends it.</summary>
    public Utf8JsonWriter Value => json ??= new Utf8JsonWriter(part, JsonForm.Options);

    /// <summary>Writes text that is not a value: a separator, or the frame around all of them.</summary>
    public void Write(ReadOnlySpan<byte> text) => part.Write(text);

    public void EndValue()
    {
        Value.Flush();
        Value.Reset();
    }

    public async ValueTask SendAsync(CancellationToken cancellation)
    {
        await output.WriteAsync(part.WrittenMemory, cancellation);
        part.ResetWrittenCount();
    }

    public ValueTask DisposeAsync() => json?.DisposeAsync() ?? ValueTask.CompletedTask;
}
