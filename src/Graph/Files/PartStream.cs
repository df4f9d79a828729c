namespace Gateway.Graph.Files;

/// <summary>
/// Buffers what a library writes, even synchronously, and sends it on when that can be awaited: the server allows no synchronous writes,
/// and no writer may outrun the reader.
/// </summary>
internal sealed class PartStream(Stream output) : WriteOnlyStream
{
    private readonly MemoryStream part = new();

    /// <summary>Sends what was buffered, unless cancelled: an aborted file must not look complete.</summary>
    public async ValueTask SendAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await output.WriteAsync(part.GetBuffer().AsMemory(0, (int)part.Length), cancellation);
        part.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) => part.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => part.Write(buffer);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        part.Write(buffer.Span);
        return ValueTask.CompletedTask;
    }
}
