using System.Collections.Concurrent;
using System.Text;
using Gateway.Import.Findings;

namespace Gateway.Import.Download;

/// <summary>Asks each host once what it wants programs to leave alone, and complies.</summary>
/// <param name="program">The name under which this program makes requests.</param>
/// <param name="fetch">Fetches a <c>robots.txt</c>, which itself is never disallowed.</param>
internal sealed class Robots(string program, TimeProvider clock, Func<Uri, CancellationToken, Task<Fetched>> fetch)
{
    /// <summary>The number of bytes read; the RFC requires at least half a megabyte.</summary>
    private const int Longest = 1 << 20;

    /// <summary>How long a copy is used; the RFC asks not to rely on one for longer.</summary>
    private static readonly TimeSpan Valid = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, (RobotsFile File, DateTimeOffset ReadAt)> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns why an address is not fetched; null when it may be.</summary>
    public async Task<Fetched.Refused?> RefuseAsync(Uri address, CancellationToken cancellation)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        if (!known.TryGetValue(host, out var kept) || clock.GetUtcNow() - kept.ReadAt > Valid)
        {
            var (file, refused) = await ReadAsync(new Uri(host + "/robots.txt"), cancellation);
            if (refused is not null)
            {
                return refused;
            }

            known[host] = kept = (file!, clock.GetUtcNow());
        }

        return kept.File.Refuse(address.PathAndQuery) is not { } rule ? null : new Fetched.Refused(new FileFailure("url-robots",
            $"{host}/robots.txt does not let programs fetch {address.PathAndQuery} ({rule}). "
            + "Ask the publisher for another address or for permission (then set \"ignoreRobots\": true), "
            + "or download the file manually and give its path."));
    }

    /// <summary>Reads a host's file. A host without one disallows nothing; one that cannot say is left alone until it can.</summary>
    private async Task<(RobotsFile? File, Fetched.Refused? Refused)> ReadAsync(Uri address, CancellationToken cancellation)
    {
        switch (await fetch(address, cancellation))
        {
            case Fetched.Whole { File: var file }:
                using (file)
                {
                    return (RobotsFile.Read(await TextAsync(file.Path, cancellation), program), null);
                }

            case Fetched.Refused { Status: >= 500 } away:
                return (null, away with
                {
                    Failure = new FileFailure("url-robots",
                        $"{address} answered {away.Status}, so nothing is fetched from there; try again later."),
                });
            case Fetched.Refused { Status: null, Failure.Rule: not "url-redirect" } broken:
                return (null, broken);
            default:
                return (RobotsFile.None, null);
        }
    }

    private static async Task<string> TextAsync(string path, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(path);
        var bytes = new byte[Math.Min(stream.Length, Longest)];
        await stream.ReadExactlyAsync(bytes, cancellation);
        return Encoding.UTF8.GetString(bytes);
    }
}
