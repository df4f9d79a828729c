using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Import.Download;

/// <summary>Turns a response into a result: its body becomes a file, or its status a failure.</summary>
internal sealed class BodyStore(DownloadRules rules, TimeProvider clock) : IDisposable
{
    private const int LongestWords = 1 << 14;

    private readonly TemporaryFolder folder = new(rules.Folder, "download");
    private readonly BodyCopy copy = new(rules, clock);

    /// <param name="asked">The address requested.</param>
    /// <param name="final">The address that responded.</param>
    /// <param name="isKnown">Whether the request named a known version.</param>
    public async Task<Fetched> ReadAsync(HttpResponseMessage answer, Uri asked, Uri final, bool isKnown, CancellationToken cancellation)
    {
        if (isKnown && answer.StatusCode == HttpStatusCode.NotModified)
        {
            return new Fetched.NotModified();
        }

        if (answer.StatusCode != HttpStatusCode.OK)
        {
            return DownloadFaults.OfStatus(answer, final, clock.GetUtcNow()) with { Body = await WordsAsync(answer, cancellation) };
        }

        return answer.Content.Headers.ContentLength > rules.Limit
            ? new Fetched.Refused(copy.TooLong())
            : await StoreAsync(answer, RemoteName.Of(answer.Content.Headers.ContentDisposition, asked, final), cancellation);
    }

    public void Dispose() => folder.Dispose();

    private async Task<Fetched> StoreAsync(HttpResponseMessage answer, string name, CancellationToken cancellation)
    {
        using var wire = new CountedStream(await answer.Content.ReadAsStreamAsync(cancellation));
        if (BodyCopy.Unpack(wire, answer.Content.Headers.ContentEncoding) is not { } body)
        {
            return new Fetched.Refused(new FileFailure("url-encoding",
                $"The server used {string.Join(", ", answer.Content.Headers.ContentEncoding)} compression, which was not requested."));
        }

        await using var unpacked = body;
        var path = folder.NewFile();
        var isKept = false;
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            var (length, sha256, failure) = await copy.CopyAsync(wire, unpacked, file, cancellation);
            isKept = failure is null;
            return failure is null
                ? new Fetched.Whole(new DownloadedFile(path, name, sha256, length, Version(answer)))
                : new Fetched.Refused(failure);
        }
        finally
        {
            if (!isKept)
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>Returns the version headers as sent, so that they can be sent back.</summary>
    private static KnownVersion Version(HttpResponseMessage answer) => new(
        Header(answer.Headers, "ETag"), Header(answer.Content.Headers, "Last-Modified"));

    private static string? Header(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    /// <summary>Returns what a program behind the address says about its refusal; best effort.</summary>
    private async Task<string?> WordsAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.Content.Headers.ContentType?.MediaType is not { } type || !type.EndsWith("json", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        using var wire = new CountedStream(await answer.Content.ReadAsStreamAsync(cancellation));
        using var silence = new Silence(rules.IdleTime, clock, cancellation);
        await using var body = BodyCopy.Unpack(wire, answer.Content.Headers.ContentEncoding) ?? wire;
        var words = new byte[LongestWords];
        var length = await silence.BreakAsync(token => body.ReadAtLeastAsync(words, words.Length, throwOnEndOfStream: false, token));
        return Encoding.UTF8.GetString(words, 0, length);
    }
}
