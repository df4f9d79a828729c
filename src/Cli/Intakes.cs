using Gateway.Import.Download;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Cli;

/// <summary>Opens what the command line names, files and addresses alike, so that import and check need not distinguish them.</summary>
internal sealed class Intakes(DownloadRules rules) : IDisposable
{
    private readonly Lazy<Downloader> downloader = new(() => new Downloader(rules));

    /// <summary>Opens a file, or downloads an address: returns a source, or why there is none.</summary>
    /// <param name="path">A full path or an address.</param>
    public async Task<Intake> OpenAsync(string path, CancellationToken cancellation)
    {
        if (!ImportFiles.IsAddress(path))
        {
            return new Intake(ImportSource.File(path), null, null, null);
        }

        return !Uri.TryCreate(path, UriKind.Absolute, out var address)
            ? new Intake(null, new FileFailure("url-scheme", "This is not an address."), null, null)
            : await downloader.Value.FetchAsync(address, null, cancellation) switch
            {
                Fetched.Whole { File: var file } =>
                    new Intake(ImportSource.File(file.Path, file.Name) with { Folder = path }, null, path, file),
                Fetched.Refused refused => new Intake(null, refused.Failure, null, null),
                var other => throw new InvalidOperationException($"A download ended as {other}."),
            };
    }

    public void Dispose()
    {
        if (downloader.IsValueCreated)
        {
            downloader.Value.Dispose();
        }
    }

    /// <summary>An opened input.</summary>
    /// <param name="Source">The file; null on failure.</param>
    /// <param name="Address">Where it was downloaded from; null for a local file.</param>
    internal sealed record Intake(ImportSource? Source, FileFailure? Failure, string? Address, DownloadedFile? Download) : IDisposable
    {
        public void Dispose() => Download?.Dispose();
    }
}
