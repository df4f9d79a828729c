namespace Gateway.Tests.Graph.Files;

/// <summary>Accepts some bytes of a file, then cancels like a client that leaves.</summary>
internal sealed class LeavingStream(CancellationTokenSource leaving, int after) : MemoryStream
{
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Length > after)
        {
            leaving.Cancel();
        }

        return base.WriteAsync(buffer, CancellationToken.None);
    }
}
