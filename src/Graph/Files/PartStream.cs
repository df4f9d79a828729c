namespace Gateway.Graph.Files;

/// <summary>
/// Collects what a library writes, also what it writes synchronously, and sends it on when that may be waited for: the server takes no
/// other writing, and none may be faster than whoever reads.
/// </summary>
internal sealed class PartStream(Stream output) : WriteOnlyStream
{
    private readonly MemoryStream part = new();

    /// <summary>Sends what was collected, unless nobody wants it any more: what was broken off must not come to its end.</summary>
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
