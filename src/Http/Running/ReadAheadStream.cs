using System.Buffers;
using Gateway.Graph.Files;
using Gateway.Http.Rules;

namespace Gateway.Http.Running;

/// <summary>
/// Sends a file as it is written, until its reader has kept it waiting for a while in total. Then the rest is first written to a temporary
/// file and sent from there: so its rows are read, and their database snapshot released, however slow the reader is.
/// </summary>
/// <param name="output">The stream to the reader.</param>
/// <param name="rules">How long the reader may keep it waiting, and how much is written ahead.</param>
/// <param name="clock">Measures the waiting.</param>
/// <param name="openAhead">
/// Opens the stream for what is written ahead, which frees its room when disposed; <see cref="IOException"/> if there is none.
/// </param>
internal sealed class ReadAheadStream(Stream output, FileRules rules, TimeProvider clock, Func<Stream> openAhead) : WriteOnlyStream
{
    /// <summary>A copy of what is being sent, since the writer reuses its buffer.</summary>
    private byte[] part = [];
    private Task sending = Task.CompletedTask;
    private TimeSpan patience = rules.Patience;

    /// <summary>What is to be sent after <see cref="sending"/>; null while the reader keeps up.</summary>
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

    /// <summary>Sends what was written ahead, and waits until the reader has taken all of it.</summary>
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

    /// <summary>Waits for the pending send first: to break a file off, abort its connection before disposing.</summary>
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

    /// <summary>Waits for the reader with the patience that is left.</summary>
    private async ValueTask<bool> WasTakenAsync()
    {
        if (sending.IsCompleted)
        {
            return true;
        }

        // An exception takes a while to arrive, in which the reader may take the part after all: so the task alone says what happened.
        var start = clock.GetTimestamp();
        await sending.WaitAsync(patience, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var left = patience - clock.GetElapsedTime(start);
        patience = left > TimeSpan.Zero ? left : TimeSpan.Zero;
        return sending.IsCompleted;
    }

    /// <returns>False if there is no room for it.</returns>
    private async ValueTask<bool> TryWriteAheadAsync(Stream file, ReadOnlyMemory<byte> buffer, CancellationToken cancellation)
    {
        if (sending.IsCompleted)
        {
            // The reader may have gone meanwhile: then nobody needs the rest.
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

    /// <summary>Null when there is no room to write ahead, and the reader is waited for after all.</summary>
    private Stream? Begin()
    {
        try
        {
            return openAhead();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
