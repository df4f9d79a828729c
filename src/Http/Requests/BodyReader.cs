using System.Buffers;
using System.IO.Pipelines;

namespace Gateway.Http.Requests;

/// <summary>Reads a request body whole. How large it may be is Kestrel's to watch.</summary>
internal static class BodyReader
{
    public static async Task<byte[]> ReadAsync(PipeReader reader, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
