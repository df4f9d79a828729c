using System.Buffers;
using System.IO.Pipelines;
using Gateway.Http.Limits;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Requests;

/// <summary>
/// Reads request bodies whole. Kestrel limits their size and slowness; this class ensures that only a few large ones are in memory at once,
/// since nearly all bodies are small and many large ones are an attack. One address gets at most half of the slots: how fast a body arrives
/// is up to its sender.
/// </summary>
/// <param name="patience">How long a large body waits for a slot.</param>
internal sealed class BodyReader(TimeSpan patience)
{
    private const int Large = 256 * 1024;

    private const int SlotCount = 4;

    private readonly FairSlots slots = new(SlotCount);

    /// <exception cref="BadHttpRequestException">
    /// The body is too large, too slow or broken off, or there are too many large ones.
    /// </exception>
    public async ValueTask<byte[]> ReadAsync(HttpContext http, CancellationToken cancellation)
    {
        var reader = http.Request.BodyReader;
        var isLarge = false;
        while (true)
        {
            var read = await ReadAsync(reader, cancellation);
            if (read.Buffer.Length > Large && !isLarge)
            {
                // Nothing is consumed before there is a slot for it: the next read returns it again.
                reader.AdvanceTo(read.Buffer.Start);
                await EnterAsync(http, cancellation);
                isLarge = true;
            }
            else if (read.IsCompleted)
            {
                return Take(reader, read.Buffer);
            }
            else
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
    }

    /// <summary>Gives the slot of a large body back before its request is answered: for answers that outlast the body.</summary>
    public static void GiveBack(HttpContext http) => http.Features.Get<Slot>()?.Dispose();

    /// <summary>Kestrel reports some broken chunks as a general fault, but it is the request that is broken.</summary>
    private static async ValueTask<ReadResult> ReadAsync(PipeReader reader, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadAsync(cancellation);
        }
        catch (IOException error) when (error is not (BadHttpRequestException or ConnectionResetException))
        {
            throw new BadHttpRequestException("The body of the request is broken.", StatusCodes.Status400BadRequest, error);
        }
    }

    private static byte[] Take(PipeReader reader, ReadOnlySequence<byte> body)
    {
        var bytes = body.ToArray();
        reader.AdvanceTo(body.End);
        return bytes;
    }

    /// <summary>Takes a slot, given back when the request is answered, since what was read is held until then.</summary>
    private async Task EnterAsync(HttpContext http, CancellationToken cancellation)
    {
        var who = Client.Of(http).Address;
        if (!await slots.EnterAsync(who, patience, cancellation))
        {
            http.Response.Headers.RetryAfter = "10";
            throw new BadHttpRequestException("Too many large requests.", StatusCodes.Status503ServiceUnavailable);
        }

        var slot = new Slot(slots, who);
        http.Features.Set(slot);
        http.Response.RegisterForDispose(slot);
    }

    private sealed class Slot(FairSlots slots, ClientId who) : IDisposable
    {
        private int released;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref released, 1) == 0)
            {
                slots.Leave(who);
            }
        }
    }
}
