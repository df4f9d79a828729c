using System.Buffers;
using Gateway.Graph.Files;
using Gateway.Http.Rules;

namespace Gateway.Http.Running;

/// <summary>
/// Sends a file on as it is written, until whoever reads it has kept it waiting for a while in all. Then it is written to the end first,
/// into a temporary file, and sent from there: so its rows are read, and their snapshot of the database let go, however slow he is.
/// </summary>
/// <param name="output">To whoever reads.</param>
/// <param name="rules">For how long he may keep it waiting, and how much is written ahead of him.</param>
/// <param name="clock">By which he is waited for.</param>
/// <param name="room">Makes room for what is written ahead, which goes with it; <see cref="IOException"/> where there is none.</param>
internal sealed class ReadAheadStream(Stream output, FileRules rules, TimeProvider clock, Func<Stream> room) : WriteOnlyStream
{
    /// <summary>What is being sent, for the writer uses his own memory again.</summary>
    private byte[] part = [];
    private Task sending = Task.CompletedTask;
    private TimeSpan patience = rules.Patience;

    /// <summary>What is to be sent when <see cref="sending"/> is over; null while he keeps up.</summary>
    private Stream? ahead;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (ahead is null || !await TryWriteAheadAsync(ahead, buffer, cancellationToken))
        {
            await SendRestAsync(cancellationToken);
            await SendAsync(buffer, cancellationToken);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Sends what was written ahead, and waits until all of it is taken.</summary>
    public async Task SendRestAsync(CancellationToken cancellation)
    {
        await sending;
        if (ahead is not { } file)
        {
            return;
        }

        ahead = null;
        await using (file)
        {
            file.Position = 0;
            await file.CopyToAsync(output, cancellation);
        }
    }

    /// <summary>What is still being sent ends first: whoever breaks a file off is to break its connection before.</summary>
    public override async ValueTask DisposeAsync()
    {
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ArrayPool<byte>.Shared.Return(part);
        part = [];
        if (ahead is not null)
        {
            await ahead.DisposeAsync();
        }

        await base.DisposeAsync();
    }

    private async ValueTask SendAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellation)
    {
        if (part.Length < buffer.Length)
        {
            ArrayPool<byte>.Shared.Return(part);
            part = ArrayPool<byte>.Shared.Rent(buffer.Length);
        }

        buffer.CopyTo(part);
        sending = output.WriteAsync(part.AsMemory(0, buffer.Length), cancellation).AsTask();
        if (!await WasTakenAsync())
        {
            ahead = Begin();
        }

        if (ahead is null)
        {
            await sending;
        }
    }

    /// <summary>Waits for him with the patience that is left.</summary>
    private async ValueTask<bool> WasTakenAsync()
    {
        if (sending.IsCompleted)
        {
            return true;
        }

        var start = clock.GetTimestamp();
        try
        {
            await sending.WaitAsync(patience, clock);
            return true;
        }
        catch (TimeoutException) when (!sending.IsCompleted)
        {
            return false;
        }
        finally
        {
            var left = patience - clock.GetElapsedTime(start);
            patience = left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <returns>False where there is no room for it.</returns>
    private async ValueTask<bool> TryWriteAheadAsync(Stream file, ReadOnlyMemory<byte> buffer, CancellationToken cancellation)
    {
        if (sending.IsCompleted)
        {
            // He may have gone meanwhile: then nobody needs the rest.
            await sending;
        }

        var written = file.Length;
        if (written + buffer.Length > rules.MostAhead)
        {
            return false;
        }

        try
        {
            await file.WriteAsync(buffer, cancellation);
            return true;
        }
        catch (IOException)
        {
            file.SetLength(written);
            return false;
        }
    }

    /// <summary>Null where there is no room to write ahead, and he is waited for after all.</summary>
    private Stream? Begin()
    {
        try
        {
            return room();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
