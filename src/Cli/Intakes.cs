using Gateway.Import.Download;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Cli;

/// <summary>
/// Opens what the command line names, files and addresses alike, so that an import and a check need not know which it is.
/// </summary>
internal sealed class Intakes(DownloadRules rules) : IDisposable
{
    private readonly Lazy<Downloader> downloader = new(() => new Downloader(rules));

    /// <summary>A file, or what came from an address: a source, or why there is none.</summary>
    /// <param name="path">A full path or an address.</param>
    public async Task<Intake> OpenAsync(string path, CancellationToken cancellation)
    {
        if (!ImportFiles.IsAddress(path))
        {
            return new Intake(ImportSource.File(path), null, null, null);
        }

        return !Uri.TryCreate(path, UriKind.Absolute, out var address)
            ? new Intake(null, new FileFailure("url-scheme", "That is no address."), null, null)
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

    /// <summary>What is to be read.</summary>
    /// <param name="Source">The file; null when there is a failure.</param>
    /// <param name="Address">Where it came from; null when it lay here.</param>
    internal sealed record Intake(ImportSource? Source, FileFailure? Failure, string? Address, DownloadedFile? Download) : IDisposable
    {
        public void Dispose() => Download?.Dispose();
    }
}
