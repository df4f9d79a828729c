namespace Gateway.Tests.Graph.Files;

/// <summary>Takes some bytes of a file, and then does not want the rest.</summary>
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
